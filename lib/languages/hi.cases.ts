import type { LanguageCase } from './cases';

/** Written for this file: Devanagari, and romanised Hindi or Urdu as people chat; each positive beside its lawful twin. */
export default [
  // worker-paid-fee
  {
    text: 'दुबई में सफाई का काम। इंटरव्यू से पहले पंद्रह हजार रुपये रजिस्ट्रेशन फीस जमा करनी होगी।',
    about: 'fee before the interview',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'दुबई में सफाई का काम। इंटरव्यू या रजिस्ट्रेशन की कोई फीस नहीं ली जाती।',
    about: 'twin: no fee',
    contrast: 0,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'सीट पक्की करने के लिए 40,000 रुपये अभी भेजें, बाकी वीज़ा लगने के बाद।',
    about: 'half now, rest after the visa',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'सीट पक्की करने के लिए अपना बायोडाटा अभी भेजें, किसी को पैसा न दें।',
    about: 'twin: only a CV',
    contrast: 2,
    expect: { not: ['worker-paid-fee'] },
  },
  {
    text: 'मलेशिया में फैक्ट्री का काम। मेडिकल, टिकट और ट्रेनिंग का खर्चा आपका अपना होगा।',
    about: 'related costs on the worker',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'मलेशिया में फैक्ट्री का काम। मेडिकल, टिकट और ट्रेनिंग का खर्चा कंपनी उठाती है।',
    about: 'twin: the company bears them',
    contrast: 4,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Gulf mein helper chahiye. Pehle paise do phir visa, agent ka commission 50 hazar.',
    about: 'romanised: pay first',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Gulf mein helper chahiye. Visa aur ticket ka kharcha company degi, aapse koi paisa nahi liya jayega.',
    about: 'romanised twin: company pays',
    contrast: 6,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  // bond-or-exit-penalty
  {
    text: 'होटल में वेटर की नौकरी। एक लाख रुपये ज़मानत रखनी पड़ेगी, दो साल पूरे होने पर लौटा देंगे।',
    about: 'bond returned after two years',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'होटल में वेटर की नौकरी। कोई ज़मानत नहीं, एक महीने का नोटिस देकर कभी भी छोड़ सकते हैं।',
    about: 'twin: notice period',
    contrast: 8,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'जो साल पूरा होने से पहले काम छोड़ेगा उसे वीज़ा और टिकट के ढाई लाख भरने होंगे।',
    about: 'exit penalty',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'साल पूरा होने से पहले काम छोड़ने पर भी आपसे कुछ नहीं लिया जाएगा, नोटिस पंद्रह दिन का है।',
    about: 'twin: nothing to pay on leaving',
    contrast: 10,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'भट्ठे पर परिवार समेत काम। ज़मीन के कागज़ गिरवी रखने होंगे और चाचा ज़ामिन बनेंगे।',
    about: 'land papers and a guarantor',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Beech mein kaam chhoda to teen mahine ki salary nahi milegi aur 80 hazar jurmana.',
    about: 'romanised: leaving costs wages',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Kaam chhodna ho to ek mahine ka notice dein, poora hisaab usi din milega.',
    about: 'romanised twin: notice, all paid',
    contrast: 13,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  // debt-repayment-from-wages
  {
    text: 'टिकट और वीज़ा का पैसा हम लगाएंगे, फिर हर महीने तनख्वाह से कटता रहेगा।',
    about: 'ticket and visa out of wages',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'टिकट और वीज़ा का पैसा कंपनी देगी, तनख्वाह से कुछ नहीं कटेगा।',
    about: 'twin: nothing deducted',
    contrast: 15,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'खेत पर मज़दूर चाहिए। पेशगी बीस हजार, जब तक चुकता न हो तब तक यहीं काम करना पड़ेगा।',
    about: 'advance binds until cleared',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'खेत पर मज़दूर चाहिए। ज़रूरत हो तो पेशगी मिल सकती है, बिना ब्याज और बिना किसी शर्त के।',
    about: 'twin: advance with no tie',
    contrast: 17,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'अभी उड़ो, पैसा बाद में। पहले पांच महीने की कमाई एजेंट की, उसके बाद आपकी।',
    about: 'go now pay later',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Jo kharcha aane ka hua wo kaam karke chukana hai, phir kamai tumhari.',
    about: 'romanised: work it off',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Aane ka kharcha hum dete hain, aapko kuch wapas nahi karna.',
    about: 'romanised twin: nothing to repay',
    contrast: 20,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  // document-retention
  {
    text: 'घरेलू काम के लिए महिला चाहिए। पासपोर्ट मैडम की अलमारी में रहेगा, दो साल बाद मिलेगा।',
    about: 'passport in the madam’s cupboard',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'घरेलू काम के लिए महिला चाहिए। पासपोर्ट आपके पास ही रहेगा, अलमारी की चाबी भी।',
    about: 'twin: passport stays with you',
    contrast: 22,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'पहुँचते ही सबके आधार और एटीएम कार्ड ठेकेदार अपने पास रख लेता है।',
    about: 'contractor keeps ID and bank cards',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'पहले दिन आधार और पैन कार्ड की फोटोकॉपी साथ लाएं, असली देखकर तुरंत लौटा दिए जाएंगे।',
    about: 'twin: copies, originals returned at once',
    contrast: 24,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Hotel mein kaam, khana rehna free. Passport malik ke paas rahega jab tak contract chalega.',
    about: 'romanised: passport with the owner',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Hotel mein kaam, khana rehna free. Passport aapke paas rahega.',
    about: 'romanised twin: with you',
    contrast: 26,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'हवाई अड्डे पर उतरते ही सारे कागज़ात एजेंट को सौंप देना, सुरक्षा के लिए।',
    about: 'papers handed to the agent on landing',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  // movement-or-contact-control
  {
    text: 'कारखाने में सिलाई का काम। रात को गेट पर ताला लगता है और बिना इजाज़त बाहर निकलना मना है।',
    about: 'locked gate, no going out',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'कारखाने में सिलाई का काम। शाम पांच बजे छुट्टी, उसके बाद आप जहाँ चाहें जा सकते हैं।',
    about: 'twin: free after work',
    contrast: 29,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'आया चाहिए। पहले छह महीने घर पर फोन करने की अनुमति नहीं, मोबाइल मालकिन के पास जमा।',
    about: 'no calls, telephone handed in',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'आया चाहिए। वाई-फाई है, घर पर रोज़ फोन कर सकती हैं, इतवार की छुट्टी।',
    about: 'twin: calls and a free day',
    contrast: 31,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Kothi mein kaam hai. Akele bahar nahi jaana, driver hi layega le jayega.',
    about: 'romanised: never alone',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Kothi mein kaam hai. Shaam ko kahin bhi ghoomne ja sakte ho, apni chaabi milegi.',
    about: 'romanised twin: own key',
    contrast: 33,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  // scam-compound-lure
  {
    text: 'थाईलैंड में चैट सपोर्ट, महीने के 1,200 डॉलर, इंटरव्यू नहीं। टिकट हम भेजेंगे, बैंकॉक से ड्राइवर बॉर्डर पार ले जाएगा, रहना कैंपस के अंदर।',
    about: 'chat work, border, campus',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'नोएडा में चैट सपोर्ट, महीने के 28,000, दो इंटरव्यू होंगे, हफ्ते में दो दिन छुट्टी, पीएफ और वेतन पर्ची।',
    about: 'twin: ordinary support centre',
    contrast: 35,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  {
    text: 'Myawaddy mein typing ka kaam, koi anubhav nahi chahiye, ticket free, company hostel se bahar jaana mana hai.',
    about: 'romanised: hub, typing, no going out',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  // other signals
  {
    text: 'टूरिस्ट वीज़ा पर जाना है, वहाँ पहुँचकर वर्क परमिट में बदलवा देंगे। इमिग्रेशन पर कहना घूमने आए हैं।',
    about: 'visit visa, coached answer',
    expect: { level: 'flagged', signals: ['visa-mismatch'] },
  },
  {
    text: 'असली कॉन्ट्रैक्ट वहाँ पहुँचकर साइन होगा, यह वाला सिर्फ एम्बेसी को दिखाने के लिए है।',
    about: 'two contracts',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'तनख्वाह सीजन खत्म होने पर एक साथ मिलेगी, तब तक सिर्फ खाना और बिस्तर।',
    about: 'paid at the end',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'घर में दिन रात ड्यूटी, हफ्ते के सातों दिन, कोई छुट्टी नहीं।',
    about: 'no day off',
    expect: { level: 'flagged', signals: ['excessive-hours'] },
  },
  {
    text: 'वीज़ा पक्का है, एम्बेसी में अपना आदमी बैठा है, अफसर को लिफाफा दे देंगे।',
    about: 'inside man, envelope',
    expect: { level: 'flagged', signals: ['illicit-facilitation'] },
  },
  {
    text: 'आज रात ही निकलना है, घर वालों को मत बताना, मैसेज पढ़कर मिटा देना।',
    about: 'secrecy and haste',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'बिना घर-परिवार वाली लड़कियाँ चाहिए जो शिकायत न करें।',
    about: 'alone and silent',
    expect: { level: 'flagged', signals: ['targets-vulnerability'] },
  },
  {
    text: 'विदेश में बार का काम, 16 साल की लड़कियाँ भी चलेंगी, कागज़ में उम्र बढ़ा देंगे।',
    about: 'age in the papers',
    expect: { level: 'flagged', signals: ['minor-indicated'] },
  },
  {
    text: 'काम क्या है यह वहीं पहुँचकर बताया जाएगा, फोन पर मत पूछो।',
    about: 'told on arrival',
    expect: { signals: ['vague-job-or-employer'] },
  },
  {
    kind: 'escort',
    text: 'हमारी लड़कियाँ चौबीस घंटे उपलब्ध, हर हफ्ते नई लड़की, लड़की कभी मना नहीं करती, बुकिंग मैनेजर से।',
    about: 'roster, never refuses',
    expect: { level: 'flagged', signals: ['no-refusal-services', 'third-party-control'] },
  },
  // hard negatives
  {
    text: 'इंटरव्यू के लिए अपना पासपोर्ट और दो फोटो साथ लाएं। वैध पासपोर्ट होना ज़रूरी है।',
    about: 'near miss: passport at interview',
    expect: { level: 'none' },
  },
  {
    text: 'कमरा वैकल्पिक है, किराया 3,000 रुपये महीना वेतन पर्ची में लिखा रहता है, चाहें तो बाहर रहें।',
    about: 'near miss: optional rent on the payslip',
    expect: { level: 'none' },
  },
  {
    text: 'चेतावनी: नौकरी के नाम पर पहले पैसे मांगने वालों से सावधान रहें। अपना पासपोर्ट किसी को न सौंपें, हेल्पलाइन पर शिकायत करें।',
    about: 'warning text',
    expect: { level: 'none' },
  },
  {
    text: 'पुलिस ने बताया कि एजेंट ने मज़दूरों के पासपोर्ट रख लिए थे। अदालत ने उसे पांच साल की सज़ा सुनाई।',
    about: 'news',
    expect: { level: 'none' },
  },
  {
    text: 'मेरे मालिक ने मेरा पासपोर्ट रख लिया है और तनख्वाह नहीं दी। मैं क्या करूं, कोई मदद करे।',
    about: 'help request',
    expect: { level: 'none' },
  },
  {
    text: 'मानव तस्करी के विरुद्ध काम करने वाली संस्था को फील्ड वर्कर चाहिए। बंधुआ मज़दूरी से छूटे परिवारों के साथ काम का अनुभव हो।',
    about: 'NGO job',
    expect: { level: 'none' },
  },
  {
    text: 'दो कमरों का मकान किराए पर, एक महीने का किराया सिक्योरिटी डिपॉजिट, बिजली अलग।',
    about: 'rental',
    expect: { level: 'none' },
  },
  {
    kind: 'escort',
    text: 'मैं अपनी मर्ज़ी से अकेले काम करती हूँ, अपने रेट और समय खुद तय करती हूँ, कोई एजेंसी नहीं।',
    about: 'independent escort',
    expect: { level: 'none' },
  },
  {
    text: 'बुज़ुर्ग दंपति के लिए घर में रहने वाली सहायिका चाहिए। अपना कमरा, वेतन 22,000 हर महीने बैंक में, रविवार छुट्टी, शाम का समय आपका।',
    about: 'live-in, fair',
    expect: { level: 'none' },
  },
  {
    text: 'सेल्स एग्जीक्यूटिव चाहिए। वेतन 18,000 और बिक्री पर कमीशन, पेट्रोल का खर्च कंपनी देती है, ट्रेनिंग मुफ्त।',
    about: 'near miss: sales commission',
    expect: { level: 'none' },
  },
  // quiet pairs
  {
    text: 'संगमरमर की खदान में हेल्पर चाहिए। काम सुबह आठ से पांच। रहने को कमरा और मेस का खाना है। जो लेकर आएगा उसका हिसाब हम कर देंगे, आप हमारे साथ धीरे-धीरे काम से बराबर कर लेना। वेतन 14,000।',
    about: 'quiet: settle it with work',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'संगमरमर की खदान में हेल्पर चाहिए। काम सुबह आठ से पांच। रहने को कमरा और मेस का खाना है। बस का किराया हम देते हैं, आपको कुछ लौटाना नहीं है। वेतन 14,000।',
    about: 'quiet twin: fare paid',
    contrast: 58,
    expect: { level: 'none' },
  },
  {
    text: 'रेस्टोरेंट में रसोइया चाहिए। वेतन अच्छा, खाना रहना कंपनी का। स्टाफ के सब कागज़ शुरू से आखिर तक दफ्तर की तिजोरी में रहते हैं। फोन पर बात करें।',
    about: 'quiet: papers in the safe',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'रेस्टोरेंट में रसोइया चाहिए। वेतन अच्छा, खाना रहना कंपनी का। दुकान की चाबियाँ दफ्तर की तिजोरी में रहती हैं। फोन पर बात करें।',
    about: 'quiet twin: keys in the safe',
    contrast: 60,
    expect: { level: 'none' },
  },
  {
    text: 'होटल में काम पक्का है, पर दलाल का मुँह मीठा कराना होगा, खाली हाथ मत आना।',
    about: 'present for the broker',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'होटल में काम है, किसी को कोई पैसा नहीं देना, खर्चा कंपनी देगी।',
    about: 'twin: come as you are',
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'चाचा ज़मानत पर दस्तखत करेंगे, बीच में गए तो उन्हीं से वसूल करेंगे।',
    about: 'uncle answers for him',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'किसी की ज़मानत नहीं, पंद्रह दिन का नोटिस देकर छोड़ सकते हैं।',
    about: 'twin: notice',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'मज़दूर चाहिए। राशन और दवा सेठ की बही में चढ़ जाता है, सीज़न के बाद हिसाब देखेंगे।',
    about: 'the shop book',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'मज़दूर चाहिए। राशन मुफ्त है, पगार हर हफ्ते पूरी मिलेगी।',
    about: 'twin: own shopping',
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'राशन कार्ड और आधार ठेकेदार की पेटी में जमा रहेंगे, गाँव जाते समय माँग लेना।',
    about: 'master has it in his trunk',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'आधार कार्ड अपनी अलमारी में रखो, हम सिर्फ फोटोकॉपी लेंगे।',
    about: 'twin: in your own cupboard',
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'बिना पूछे बाहर गए तो पुलिस में शिकायत और डिपोर्ट।',
    about: 'reported for going out',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'काम के बाद कभी भी बाहर जाओ, सबके पास चाबी है।',
    about: 'twin: go when you like',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'कॉन्ट्रैक्ट अंग्रेज़ी में है, पढ़ने की ज़रूरत नहीं, भरोसा रखो और साइन करो।',
    about: 'trust and sign',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'कॉन्ट्रैक्ट हिंदी में है, साइन करने से पहले घर ले जाकर पढ़ लो।',
    about: 'twin: read it first',
    expect: { level: 'none', not: ['contract-substitution'] },
  },
  {
    text: 'factory helper chahiye, salary dalal ke account me jayegi, woh apna hissa kaat ke dega',
    about: 'romanised: wages to the broker',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'factory helper chahiye, salary har mahine aapke bank account me aayegi, salary slip ke saath',
    about: 'romanised twin',
    expect: { level: 'none', not: ['wage-withholding'] },
  },
] satisfies LanguageCase[];
