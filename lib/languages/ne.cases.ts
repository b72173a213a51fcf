import type { LanguageCase } from './cases';

/** Written for this file: Devanagari, and romanised Nepali as people chat; each positive beside its lawful twin. */
export default [
  // worker-paid-fee
  {
    text: 'कतारमा सफाइको काम। अन्तर्वार्ता अघि असी हजार रुपैयाँ सेवा शुल्क बुझाउनुपर्छ।',
    about: 'fee before the interview',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'कतारमा सफाइको काम। अन्तर्वार्ता वा दर्ताको कुनै शुल्क लाग्दैन।',
    about: 'twin: no fee',
    contrast: 0,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'सिट पक्का गर्न १ लाख अहिले पठाउनुहोस्, बाँकी भिसा लागेपछि।',
    about: 'half now, rest after the visa',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'सिट पक्का गर्न बायोडाटा अहिले पठाउनुहोस्, कसैलाई पैसा दिनु पर्दैन।',
    about: 'twin: only a CV',
    contrast: 2,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'मलेसियामा कारखानाको काम। मेडिकल, टिकट र तालिमको खर्च आफैंले बेहोर्नुपर्छ।',
    about: 'related costs on the worker',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'मलेसियामा कारखानाको काम। मेडिकल, टिकट र तालिमको खर्च कम्पनीले बेहोर्छ।',
    about: 'twin: the company bears them',
    contrast: 4,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Dubai ma kaam garna helper chahiyo. Pahila paisa tirnu parcha ani matra visa aaucha, agent lai commission 60 hajar dinu parcha.',
    about: 'romanised: pay first',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Dubai ma helper chahiyo. Visa ra ticket ko kharcha company le tircha, tapai bata kunai paisa lindaina.',
    about: 'romanised twin: company pays',
    contrast: 6,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  // bond-or-exit-penalty
  {
    text: 'होटलमा वेटरको जागिर। एक लाख रुपैयाँ धरौटी राख्नुपर्छ, दुई वर्ष पुगेपछि फिर्ता।',
    about: 'bond returned after two years',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'होटलमा वेटरको जागिर। धरौटी पर्दैन, एक महिना अगाडि सूचना दिएर जहिले पनि छोड्न सकिन्छ।',
    about: 'twin: notice period',
    contrast: 8,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'करार नसकिँदै काम छोड्नेले भिसा र टिकटको दुई लाख तिर्नुपर्नेछ।',
    about: 'exit penalty',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'करार नसकिँदै काम छोड्दा पनि केही तिर्नु पर्दैन, सूचना पन्ध्र दिनको हो।',
    about: 'twin: nothing to pay on leaving',
    contrast: 10,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'इँटाभट्टामा परिवारै लिएर काम। जग्गाको लालपुर्जा बन्धक राख्ने र काकाले जमानी बस्ने।',
    about: 'land paper and a guarantor',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Bich ma kaam chhode tin mahina ko talab paidaina ani 80 hajar jariwana.',
    about: 'romanised: leaving costs wages',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  // debt-repayment-from-wages
  {
    text: 'टिकट र भिसाको पैसा हामी हाल्छौं, त्यसपछि हरेक महिना तलबबाट काटिन्छ।',
    about: 'ticket and visa out of wages',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'टिकट र भिसाको पैसा कम्पनीले तिर्छ, तलबबाट केही काटिँदैन।',
    about: 'twin: nothing deducted',
    contrast: 14,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'खेतमा काम गर्ने मान्छे चाहियो। बीस हजार पेस्की, त्यो नचुक्दासम्म यहीं काम गर्नुपर्छ।',
    about: 'advance binds until cleared',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'खेतमा काम गर्ने मान्छे चाहियो। चाहिए पेस्की पाइन्छ, ब्याज लाग्दैन, कुनै सर्त छैन।',
    about: 'twin: advance with no tie',
    contrast: 16,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'अहिले जाऊ, पैसा पछि। सुरुको पाँच महिनाको कमाइ एजेन्टको, त्यसपछि तिम्रो।',
    about: 'go now pay later',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Aauda lageko kharcha kaam garera tirnu parcha, tespachi kamai timro.',
    about: 'romanised: work it off',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  // document-retention
  {
    text: 'घरेलु कामको लागि महिला चाहियो। पासपोर्ट मालिक्नीको दराजमा रहन्छ, दुई वर्षपछि पाइन्छ।',
    about: 'passport in the mistress’s cupboard',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'घरेलु कामको लागि महिला चाहियो। पासपोर्ट तपाईंसँगै रहन्छ, दराजको चाबी पनि।',
    about: 'twin: passport stays with you',
    contrast: 20,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'पुग्नेबित्तिकै सबैको नागरिकता र एटीएम कार्ड ठेकेदारले आफूसँग राख्छ।',
    about: 'contractor keeps ID and bank cards',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'पहिलो दिन नागरिकताको फोटोकपी लिएर आउनुहोस्, सक्कल हेरेर तुरुन्तै फिर्ता दिइन्छ।',
    about: 'twin: copies, originals returned at once',
    contrast: 22,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Hotel ma kaam, khana basna free. Passport malik sanga basxa contract nasakinjel.',
    about: 'romanised: passport with the owner',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Hotel ma kaam, khana basna free. Passport tapai sangai hunxa.',
    about: 'romanised twin: with you',
    contrast: 24,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'विमानस्थलमा ओर्लनेबित्तिकै सबै कागजात एजेन्टलाई बुझाउनुहोला, सुरक्षाको लागि।',
    about: 'papers handed to the agent on landing',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  // movement-or-contact-control
  {
    text: 'कारखानामा सिलाइको काम। राति गेटमा ताला लाग्छ र अनुमति बिना बाहिर निस्कन पाइँदैन।',
    about: 'locked gate, no going out',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'कारखानामा सिलाइको काम। साँझ पाँच बजे छुट्टी, त्यसपछि जहाँ मन लाग्छ जान सकिन्छ।',
    about: 'twin: free after work',
    contrast: 27,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'आया चाहियो। पहिलो छ महिना घरमा फोन गर्न पाइँदैन, मोबाइल मालिक्नीसँग जम्मा हुन्छ।',
    about: 'no calls, telephone handed in',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'आया चाहियो। वाइफाइ छ, घरमा हरेक दिन फोन गर्न पाइन्छ, शनिबार बिदा।',
    about: 'twin: calls and a free day',
    contrast: 29,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Ghar bhitra kaam garnu parcha. Eklai bahira jana paidaina, driver le nai lyaucha ra lagcha, tapai lai sabai free cha.',
    about: 'romanised: never alone',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  // scam-compound-lure
  {
    text: 'थाइल्यान्डमा च्याट सपोर्ट, महिनाको १,२०० डलर, अन्तर्वार्ता पर्दैन। टिकट हामी पठाउँछौं, बैंककबाट ड्राइभरले सीमा कटाउँछ, क्याम्पसभित्रै बस्ने।',
    about: 'chat work, border, campus',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'ललितपुरमा च्याट सपोर्ट, महिनाको २८,०००, दुई चरणको अन्तर्वार्ता, हप्तामा दुई दिन बिदा, सञ्चय कोष र तलब पर्ची।',
    about: 'twin: ordinary support centre',
    contrast: 32,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  {
    text: 'Myawaddy ma typing ko kaam cha, anubhav chahidaina, ticket free hunchha, company hostel bata bahira jana paidaina, talab ramro cha.',
    about: 'romanised: hub, typing, no going out',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  // other signals
  {
    text: 'भिजिट भिसामा जाने, पुगेपछि वर्क परमिट बनाइदिन्छौं। अध्यागमनमा घुम्न जाने भन्नू।',
    about: 'visit visa, coached answer',
    expect: { level: 'flagged', signals: ['visa-mismatch'] },
  },
  {
    text: 'असली सम्झौता उतै पुगेर सही हुन्छ, यो चाहिँ दूतावासलाई देखाउन मात्र हो।',
    about: 'two contracts',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'तलब सिजन सकिएपछि एकैपटक पाइन्छ, त्यतिबेलासम्म खाना र सुत्ने ठाउँ मात्र।',
    about: 'paid at the end',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'घरमा दिनरात ड्युटी, हप्ताको सातै दिन, बिदा हुँदैन।',
    about: 'no day off',
    expect: { level: 'flagged', signals: ['excessive-hours'] },
  },
  {
    text: 'भिसा पक्का छ, दूतावासमा आफ्नै मान्छे छ, हाकिमलाई खाम दिन्छौं।',
    about: 'inside man, envelope',
    expect: { level: 'flagged', signals: ['illicit-facilitation'] },
  },
  {
    text: 'आज राति नै निस्कनुपर्छ, घरमा कसैलाई नभन्नू, म्यासेज पढेर मेटाउनू।',
    about: 'secrecy and haste',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'घरपरिवार नभएका एक्ली केटीहरू चाहियो, गुनासो नगर्ने।',
    about: 'alone and silent',
    expect: { level: 'flagged', signals: ['targets-vulnerability'] },
  },
  {
    text: 'विदेशमा बारको काम, १६ वर्षका केटी भए पनि हुन्छ, कागजमा उमेर बढाइदिन्छौं।',
    about: 'age in the papers',
    expect: { level: 'flagged', signals: ['minor-indicated'] },
  },
  {
    text: 'काम के हो त्यहीं पुगेपछि थाहा हुन्छ, फोनमा नसोध्नू।',
    about: 'told on arrival',
    expect: { signals: ['vague-job-or-employer'] },
  },
  {
    kind: 'escort',
    text: 'हाम्रा केटीहरू चौबीसै घण्टा उपलब्ध, हरेक हप्ता नयाँ केटी, केटीले कहिल्यै नाइँ भन्दिनन्, बुकिङ म्यानेजरसँग।',
    about: 'roster, never refuses',
    expect: { level: 'flagged', signals: ['no-refusal-services', 'third-party-control'] },
  },
  // hard negatives
  {
    text: 'अन्तर्वार्तामा आफ्नो पासपोर्ट र दुई प्रति फोटो लिएर आउनुहोस्। बहाल अवधिको पासपोर्ट अनिवार्य।',
    about: 'near miss: passport at interview',
    expect: { level: 'none' },
  },
  {
    text: 'कोठा ऐच्छिक हो, भाडा ३,००० रुपैयाँ महिना तलब पर्चीमा देखाइन्छ, चाहे बाहिर बस्न सकिन्छ।',
    about: 'near miss: optional rent on the payslip',
    expect: { level: 'none' },
  },
  {
    text: 'सावधान: जागिरको नाममा पहिले पैसा माग्नेबाट होसियार रहनुहोस्। आफ्नो पासपोर्ट कसैलाई नबुझाउनुहोस्, हेल्पलाइनमा उजुरी गर्नुहोस्।',
    about: 'warning text',
    expect: { level: 'none' },
  },
  {
    text: 'प्रहरीका अनुसार एजेन्टले कामदारको पासपोर्ट राखेका थिए। अदालतले उनलाई पाँच वर्ष कैद सजाय सुनायो।',
    about: 'news',
    expect: { level: 'none' },
  },
  {
    text: 'मेरो मालिकले मेरो पासपोर्ट राखेको छ र तलब दिएको छैन। म के गरौं, कसैले सहयोग गर्नुहोस्।',
    about: 'help request',
    expect: { level: 'none' },
  },
  {
    text: 'मानव बेचबिखन विरुद्ध काम गर्ने संस्थालाई फिल्ड सहजकर्ता चाहियो। बँधुवा श्रमबाट मुक्त परिवारसँग काम गरेको अनुभव।',
    about: 'NGO job',
    expect: { level: 'none' },
  },
  {
    kind: 'escort',
    text: 'म आफ्नै इच्छाले एक्लै काम गर्छु, आफ्नो रेट र समय आफैं तय गर्छु, कुनै एजेन्सी छैन।',
    about: 'independent escort',
    expect: { level: 'none' },
  },
  {
    text: 'वृद्ध दम्पतीको घरमा बस्ने सहयोगी चाहियो। आफ्नै कोठा, तलब २२,००० हरेक महिना बैंकमा, शनिबार बिदा, साँझको समय आफ्नै।',
    about: 'live-in, fair',
    expect: { level: 'none' },
  },
  // quiet pairs
  {
    text: 'ढुङ्गा खानीमा सहयोगी चाहियो। काम बिहान आठदेखि पाँच। बस्ने कोठा र मेसको खाना छ। ल्याउने मान्छेको हिसाब हामी मिलाउँछौं, तपाईंले हामीलाई बिस्तारै काम गरेर मिलाउनुहोला। तलब २४,०००।',
    about: 'quiet: settle it with work',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'ढुङ्गा खानीमा सहयोगी चाहियो। काम बिहान आठदेखि पाँच। बस्ने कोठा र मेसको खाना छ। बसको भाडा हामी दिन्छौं, केही फिर्ता गर्नु पर्दैन। तलब २४,०००।',
    about: 'quiet twin: fare paid',
    contrast: 53,
    expect: { level: 'none' },
  },
  {
    text: 'रेस्टुरेन्टमा कुक चाहियो। तलब राम्रो, खाना बस्न कम्पनीको। स्टाफका सबै कागजात सुरुदेखि अन्तिमसम्म अफिसको दराजमा रहन्छ। फोनमा कुरा गर्नुहोस्।',
    about: 'quiet: papers in the drawer',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'रेस्टुरेन्टमा कुक चाहियो। तलब राम्रो, खाना बस्न कम्पनीको। पसलको चाबी अफिसको दराजमा रहन्छ। फोनमा कुरा गर्नुहोस्।',
    about: 'quiet twin: keys in the drawer',
    contrast: 55,
    expect: { level: 'none' },
  },
  {
    text: 'सिट पक्का गर्न गाई बेचेर एजेन्टको हातमा राख्नुपर्छ।',
    about: 'sell the cow, give it to him',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'सिट पक्का छ, केही बेच्नु पर्दैन, टिकट होटलले तिर्छ।',
    about: 'twin: nothing to sell',
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'मामा जमानी बस्नुपर्छ, बीचमा भागे जरिवाना लाग्छ।',
    about: 'uncle as surety',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'कोठाको चाबीको धरौटी तीन सय, चाबी बुझाउँदा फिर्ता।',
    about: 'twin: key deposit',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'अहिले पैसा नभए पनि आउनुस्, हरेक महिना आधा तलब काटेर ऋण चुक्ता गर्छौँ।',
    about: 'half each month',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'अहिले पनि पछि पनि पैसा तिर्नु पर्दैन, तलब पूरै पाइन्छ।',
    about: 'twin: whole pay',
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'बैंकको कार्ड र राहदानी ठेकेदारसँग हुन्छ, बीचमा पाइँदैन।',
    about: 'foreman has the cards',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'राहदानी आफैँसँग राख्नुहोस्, हामी प्रतिलिपि मात्र लिन्छौँ।',
    about: 'twin: keep it yourself',
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'घरमा फोन साहुको अगाडि मात्र, सँगै बसेर सुन्नुहुन्छ।',
    about: 'calls are listened to',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'फोन आफैँसँग, जहिले पनि घरमा कुरा गर्न पाइन्छ।',
    about: 'twin: phone whenever',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'bhanchha ma kaam garne manchhe chahiyo, pahilo tin mahina paisa aaudaina, sikne bela ho',
    about: 'romanised: no pay at first',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'hotel ma kaam, pahilo mahina dekhi nai pura talab, talab bank ma aaucha',
    about: 'romanised twin',
    expect: { level: 'none', not: ['wage-withholding'] },
  },
] satisfies LanguageCase[];
