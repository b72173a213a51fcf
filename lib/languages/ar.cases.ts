import type { LanguageCase } from './cases';

/** Written for this file: standard Arabic, Gulf, Levantine and Egyptian wordings; most positives stand before their lawful twin. */
export default [
  // worker-paid-fee
  {
    text: 'مطلوب عمال نظافة للعمل في قطر. على المتقدم دفع 900 دولار رسوم ملف قبل تحديد موعد السفر.',
    about: 'fee before departure',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'مطلوب عمال نظافة للعمل في قطر. لا يدفع المتقدم أي رسوم، كل التكاليف على الشركة.',
    about: 'twin: no fee',
    contrast: 0,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'فرصة شغل بالخليج، حوّل عربون 500 دولار لتثبيت اسمك والباقي لما تطلع الفيزا.',
    about: 'Levantine: part now, rest after the visa',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'فرصة شغل بالخليج، ابعت سيرتك الذاتية لتثبيت موعد المقابلة، ما في أي مصاري تدفعها.',
    about: 'twin: only a CV',
    contrast: 2,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'شغل في مطعم في إيطاليا. الكشف الطبي والتذكرة على حساب العامل.',
    about: 'related costs on the worker',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'شغل في مطعم في إيطاليا. الكشف الطبي والتذكرة على حساب صاحب العمل.',
    about: 'twin: employer pays',
    contrast: 4,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  // bond-or-exit-penalty
  {
    text: 'وظائف حراسة في دبي. تدفع تأمين 3000 درهم يرجع لك بعد انتهاء العقد.',
    about: 'deposit until the end of the contract',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'وظائف حراسة في دبي. تأمين 50 درهم لمفتاح الخزانة يرجع لك عند تسليمه.',
    about: 'twin: locker key',
    contrast: 6,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'عاملات في مصنع خياطة. اللي تترك الشغل قبل السنة تدفع كل تكاليف استقدامها.',
    about: 'Gulf: who leaves early pays it all',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'عاملات في مصنع خياطة. اللي تبي تترك الشغل تعطينا إشعار قبلها بشهر وما عليها شي.',
    about: 'twin: notice',
    contrast: 8,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'سفر للعمل في مزرعة. نحتاج كفيلاً من أهلك يوقع على كمبيالة قبل أن تركب الطائرة.',
    about: 'a relative signs a note',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  // debt-repayment-from-wages
  {
    text: 'نتكفل بالتذكرة والإقامة ثم نخصمها من راتبك كل شهر حتى تنتهي.',
    about: 'ticket cut from wages until cleared',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'نتكفل بالتذكرة والإقامة ولا نخصم شيئاً من راتبك.',
    about: 'twin: nothing deducted',
    contrast: 11,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'مش معاك فلوس السفر؟ سافر دلوقتي واشتغل لحد ما تسدد اللي عليك.',
    about: 'Egyptian: travel now, work it off',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'الخال اللي يوصلك يتحاسب معنا، وإنت تتحاسب معه من شغلك هناك.',
    about: 'oblique: settle with him from your work',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  // document-retention
  {
    text: 'عاملة منزلية لعائلة في الكويت. الجواز يبقى عند الكفيل طول مدة العقد.',
    about: 'passport stays with the sponsor',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'عاملة منزلية لعائلة في الكويت. الجواز يبقى معك طول مدة العقد.',
    about: 'twin: stays with you',
    contrast: 15,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'عمال بناء. عند الوصول يأخذ المشرف جوازات السفر ويحفظها في خزنة المكتب.',
    about: 'foreman takes the passports, safe',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'عمال بناء. أحضر جواز سفرك إلى المقابلة، نصوره ونعيده إليك فوراً.',
    about: 'twin: copied and returned at once',
    contrast: 17,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'بتسلّم الهوية وبطاقة البنك للمعلم وبيرجعهن آخر الموسم.',
    about: 'Levantine: ID and bank card handed to the boss',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'khadama lil 3amal bil khaleej, el jawaz bidal ma3 el kafil la akher el 3a2d',
    about: 'romanised: passport with the sponsor',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  // movement-or-contact-control
  {
    text: 'مطلوب بنات للشغل في مشغل. ممنوع الطلوع من السكن إلا بإذن المسؤولة.',
    about: 'leaving the lodging only with permission',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'مطلوب بنات للشغل في مشغل. السكن مفتوح ولكل واحدة مفتاحها وتطلع وتدخل متى ما تريد.',
    about: 'twin: own key, come and go',
    contrast: 21,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'مربية أطفال في فيلا. تسلمين الموبايل أول ما توصلين وتكلمين أهلك مرة كل شهر.',
    about: 'telephone handed in, one call a month',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'مربية أطفال في فيلا. الإنترنت مجاني وتكلمين أهلك في أي وقت.',
    about: 'twin: call any time',
    contrast: 23,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'باب العنبر بيتقفل بالليل والمفتاح مع الريس.',
    about: 'Egyptian: dormitory locked, key with the boss',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  // scam-compound-lure
  {
    text: 'موظفي دردشة مع العملاء في كمبوديا، بدون خبرة وبدون مقابلة، التذكرة علينا والسكن داخل المجمع والخروج ممنوع.',
    about: 'chat work in a closed compound',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'مركز اتصال في عمّان يوظف موظفي خدمة عملاء أونلاين، دوام ثمان ساعات ويومين إجازة، مقابلة في مقر الشركة.',
    about: 'twin: call centre with days off and an interview',
    contrast: 26,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  {
    text: 'مسوقين عملات رقمية للعمل في تايلاند، توصل بانكوك والسائق يكمل معك عبر الحدود، راتب خيالي.',
    about: 'crypto sales, car over the border',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  // the other signals
  {
    text: 'عمل سهل وراتب خيالي والكل مقبول بدون أي خبرة.',
    about: 'implausible offer',
    expect: { signals: ['implausible-offer'] },
  },
  {
    text: 'شغل في أوروبا، طبيعة العمل تعرفها لما توصل ولا تسأل كثير.',
    about: 'vague, told on arrival',
    expect: { signals: ['vague-job-or-employer'] },
  },
  {
    text: 'مطلوب راقصات ومضيفات للعمل في الخارج، لا تحتاجين خبرة، التذكرة والفندق علينا.',
    about: 'glamour abroad, all paid',
    expect: { signals: ['front-offer-lure'] },
  },
  {
    text: 'العقد تمضيه بعد ما توصل، واللي تشوفه السفارة شكلي فقط.',
    about: 'contract after arrival, another for show',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'العقد يوقع ويشرح لك بلغتك قبل السفر.',
    about: 'twin: contract before travel',
    contrast: 32,
    expect: { level: 'none', not: ['contract-substitution'] },
  },
  {
    text: 'تدخل بفيزا زيارة وبعدها نحولها إقامة عمل، وفي المطار قل إنك جاي سياحة.',
    about: 'visit visa converted, coached answer',
    expect: { level: 'flagged', signals: ['visa-mismatch'] },
  },
  {
    text: 'نفضل اللي ما عنده إقامة ولا أهل يسألون عنه، ناس ما تشتكي.',
    about: 'people without papers or family wanted',
    expect: { level: 'flagged', signals: ['targets-vulnerability'] },
  },
  {
    text: 'نرحب بطلبات اللاجئين، لا تشترط معرفة اللغة ويوجد مترجم في الموقع، الدوام 8 ساعات.',
    about: 'near miss: refugees welcome',
    expect: { level: 'none', not: ['targets-vulnerability'] },
  },
  {
    text: 'السفر الليلة والسيارة جاهزة، لا تخبري أهلك وامسحي المحادثة.',
    about: 'leave tonight, tell nobody',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'خادمة مقيمة، شغل من الفجر لنص الليل وما في يوم عطلة.',
    about: 'no day off, dawn to midnight',
    expect: { signals: ['excessive-hours'] },
  },
  {
    text: 'أول أربعة أشهر بدون راتب، أكل ونوم بس، وبعدين تقبض آخر السنة.',
    about: 'no wage at first, paid at year end',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'عندنا واسطة في السفارة والفيزا مضمونة مية بالمية.',
    about: 'insider and certain visa',
    expect: { level: 'flagged', signals: ['illicit-facilitation'] },
  },
  {
    text: 'بناتنا موجودات ليل نهار، كلم المدير يختار لك، البنت ما ترفض شي.',
    kind: 'escort',
    about: 'offered by a manager, never refuses',
    expect: { signals: ['third-party-control', 'no-refusal-services'] },
  },
  {
    text: 'مرافقة مستقلة فوق 21، أنا أحدد أسعاري ومواعيدي ولا يوجد مدير ولا مكتب.',
    kind: 'escort',
    about: 'near miss: independent',
    expect: { level: 'none', not: ['third-party-control'] },
  },
  // section 8 near misses and quiet pairs
  {
    text: 'احذروا مكاتب تحتجز جواز سفرك أو تطلب رسوماً قبل السفر، وبلغوا مكتب العمل.',
    about: 'near miss: warning',
    expect: { level: 'none' },
  },
  {
    text: 'كفيلي أخذ جوازي وأريد ترك العمل، من يساعدني؟',
    about: 'near miss: help request',
    expect: { level: 'none' },
  },
  {
    text: 'المحكمة تدين صاحب مكتب استقدام أخذ 5000 دولار من كل عامل واحتجز جوازاتهم.',
    about: 'near miss: news',
    expect: { level: 'none' },
  },
  {
    text: 'طباخ لفندق في جدة. السكن اختياري والإيجار 400 ريال مذكور في كشف الراتب. راحة يومين في الأسبوع.',
    about: 'near miss: optional rent on the payslip',
    expect: { level: 'none' },
  },
  {
    text: 'شقة للإيجار في عمان غرفتين، تأمين شهر واحد يرجع عند تسليم المفتاح.',
    about: 'near miss: rental deposit',
    expect: { level: 'none' },
  },
  {
    text: 'يشترط جواز سفر ساري المفعول وشهادة تمريض، أرسل صورة عنهما مع السيرة الذاتية.',
    about: 'near miss: passport as a requirement',
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'نبحث عن عمال قطاف للموسم. الأجر أسبوعي والسكن قريب من المزرعة. الأوراق في الدرج عند صاحب المزرعة لحد ما يخلص القطاف. للتواصل واتساب.',
    about: 'quiet: papers in the drawer until the harvest is over',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'نبحث عن عمال قطاف للموسم. الأجر أسبوعي والسكن قريب من المزرعة. الأدوات في المخزن عند صاحب المزرعة لحد ما يخلص القطاف. للتواصل واتساب.',
    about: 'quiet twin: tools in the store',
    contrast: 50,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'شغل في فندق صغير. الفريق لطيف. ما حدا بيروح وعليه حساب. الأكل مؤمن.',
    about: 'quiet: nobody goes owing',
    expect: { level: 'flagged' },
  },
  {
    text: 'شغل في فندق صغير. الفريق لطيف. الدوام بالورديات. الأكل مؤمن.',
    about: 'quiet twin',
    contrast: 52,
    expect: { level: 'none' },
  },
  // a second writer
  {
    text: 'نصّ المبلغ الحين ونصّه من أول راتب، وبعدها نرتب لك السفرة.',
    about: 'half now, half from the first wage',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'المكتب ما يشتغل ببلاش، جيب معك 400 دينار يوم التسجيل.',
    about: 'oblique: bring the money on the day',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'قيمة المقعد 200 دولار غير مستردة تدفع عبر ويسترن يونيون.',
    about: 'seat price not refundable',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'تتكفل الشركة بتكاليف الاستقدام والفحص الطبي بالكامل.',
    about: 'employer bears all',
    expect: { level: 'none' },
  },
  {
    text: 'اللي ترجع لأهلها قبل ما تكمل سنتين تعوضنا عن التذكرة والفيزا.',
    about: 'who goes home before two years repays',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'عليك توقيع كمبيالة بألفي دينار عند الالتحاق بالعمل.',
    about: 'promissory note on joining',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'اذا غيرت رأيك بعد الوصول تخسر كل اللي دفعته.',
    about: 'change of mind after arrival costs everything',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'يمكنك ترك العمل في أي وقت بإشعار مدته أسبوعان.',
    about: 'may leave with notice',
    expect: { level: 'none' },
  },
  {
    text: 'أجرة أول ستة أشهر تذهب للوسيط الذي رتب سفرك.',
    about: 'six months of wages to the broker',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'بنكتب الأكل والنوم عليك في الدفتر وتخلص حسابك من شغلك.',
    about: 'board in the book, cleared by work',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'سلفة السفر نستردها من أجرك بالتقسيط إلى أن تنتهي.',
    about: 'travel advance recovered from pay',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'يمكن طلب سلفة على الراتب بدون فوائد وبدون أي التزام.',
    about: 'near miss: advance without a tie',
    expect: { level: 'none' },
  },
  {
    text: 'ورقك كله عند الحاجة صاحبة البيت لحد ما السنة تخلص.',
    about: 'Egyptian: papers with the lady of the house',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'بطاقات الصراف نجمعها عندنا حتى لا تضيع.',
    about: 'bank cards collected',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'جوازات العاملات في درج المدام.',
    about: 'passports in the drawer',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'ترسل الشركة جوازك إلى السفارة لختم التأشيرة ثم تستلمه قبل السفر.',
    about: 'near miss: passport to the embassy for stamping',
    expect: { level: 'none' },
  },
  {
    text: 'البنات ما يطلعن من الشقة إلا مع السائق.',
    about: 'only out with the driver',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'المكالمات يوم الجمعة فقط وبحضور المشرفة.',
    about: 'calls on Fridays before the supervisor',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'الموبايلات تنسحب بالليل وبترجع الصبح.',
    about: 'telephones taken at night',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'الدرج بينقفل لحد ما تخلص الطلبية.',
    about: 'stairs locked until the order is done',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'نبحث عن شباب للرد على زبائن منصة تداول، السكن داخل مجمع الشركة، التذكرة الليلة، لا يهم الخبرة.',
    about: 'trading platform chat in a compound',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'إقامتك مخالفة ومالك أحد؟ عندنا شغل وبلا أسئلة.',
    about: 'overstayers with nobody',
    expect: { signals: ['targets-vulnerability'] },
  },
  {
    text: 'تقبضين كل مستحقاتك مرة واحدة لما تنتهي السنتين.',
    about: 'all pay at the end of two years',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'راتبك نحوله لخالك وهو يعطيك مصروفك.',
    about: 'wages to the uncle',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'كل دقيقة تأخير عليها خصم نص يوم.',
    about: 'fine for lateness',
    expect: { signals: ['wage-withholding'] },
  },
  {
    text: 'شغل من ستة الصبح لنص الليل كل أيام الأسبوع.',
    about: 'dawn to midnight every day',
    expect: { signals: ['excessive-hours'] },
  },
  {
    text: 'لا تقلق من الضابط في المطار، هو صاحبنا ويختم لك.',
    about: 'our officer stamps',
    expect: { level: 'flagged', signals: ['illicit-facilitation'] },
  },
  {
    text: 'بتمضي على ورقة فاضية ومنعبي الراتب بعدين.',
    about: 'blank paper',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'كوافيرة لصالون نسائي، راتب 350 دينار وعمولة 10% على المبيعات، إجازة الجمعة.',
    about: 'near miss: commission paid to the worker',
    expect: { level: 'none' },
  },
  {
    text: 'ممرضات للعمل في ألمانيا، الشركة مرخصة برقم 221، لا نأخذ أي مبالغ، الجواز يبقى معك دائماً.',
    about: 'near miss: nurses, no fee, own passport',
    expect: { level: 'none' },
  },
  {
    text: 'سكن مجاني للعمال مع إنترنت، والمواصلات من وإلى الموقع مؤمنة.',
    about: 'near miss: free lodging and transport',
    expect: { level: 'none' },
  },
  {
    text: 'عامل توصيل، يشترط رخصة قيادة سارية وهاتف ذكي، الراتب يحول للبنك كل شهر.',
    about: 'near miss: telephone as a requirement',
    expect: { level: 'none' },
  },
  // a third writer
  {
    text: 'مطلوب نادل لمقهى في بيروت. الراتب أول كل شهر والبخشيش لك. إجازة يوم الإثنين. جيب الهوية وصورة شمسية وتعال للمقابلة.',
    about: 'near miss: ordinary cafe',
    expect: { level: 'none' },
  },
  {
    text: 'شركة مقاولات تطلب سائق شاحنة برخصة ثقيلة. الدوام 8 ساعات والعمل الإضافي مدفوع. تأمين صحي وتذكرة سفر سنوية على الشركة.',
    about: 'near miss: driver, insurance and ticket',
    expect: { level: 'none' },
  },
  {
    text: 'عاملة منزلية مقيمة لعائلة صغيرة. غرفة خاصة وإجازة يوم الجمعة. الراتب 2500 ريال يحول إلى حسابها البنكي، ولها حق استخدام هاتفها في أي وقت.',
    about: 'near miss: live-in, own telephone',
    expect: { level: 'none' },
  },
  {
    text: 'محاسب خبرة سنتين. يرجى إرسال السيرة الذاتية وصورة الإقامة على الواتساب. المقابلة في مكتبنا بشارع الملك.',
    about: 'near miss: accountant',
    expect: { level: 'none' },
  },
  {
    text: 'دورة تدريبية مدفوعة الأجر للموظفين الجدد ثم عقد سنوي قابل للتجديد، فترة إشعار شهر.',
    about: 'near miss: paid training',
    expect: { level: 'none' },
  },
  {
    text: 'ما تدفع الآن شي، بس أول ما تقبض تبلش ترجع لنا حق السفر.',
    about: 'nothing now, give the fare back from the first pay',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'الأوراق معنا بأمان وتاخذها يوم ما تسافر راجع.',
    about: 'papers with us until going home',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'الباب من برا مقفول والمشرفة تفتحه الصبح.',
    about: 'door locked from outside',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'اللي يفكر يرجع يدفع ثمن فيزته دبل.',
    about: 'who thinks of going home pays double',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'الأولوية لمن يحول 300 ريال اليوم لأن الأماكن قليلة.',
    about: 'those who transfer come first',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'كل الموبايلات بسلة عند الباب وقت الدخول.',
    about: 'telephones in a basket at the door',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'شهرك الأول والثاني علينا وعليك، يعني بدون معاش لحد ما نغطي التذكرة.',
    about: 'first two months cover the ticket',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'المقعد محجوز، اللي يدفع للسمسار يسافر الأول، وقهوة السمسار عليك قبل السفر.',
    about: 'the seat goes to whoever pays',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'المقعد محجوز لمن يجتاز المقابلة، والشركة تدفع كل الرسوم.',
    about: 'twin: nobody pays',
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'خادمات منازل. التنازل مقابل عشرة آلاف، تشترين حريتك إذا تبين تمشين.',
    about: 'going costs',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'خادمات منازل. نقل الخدمة مجاني بعد إشعار شهر، ولا عليك شي.',
    about: 'twin: transfer is free',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'عمال زراعة. كل وجبة وكل مشوار مكتوب في دفتر الريس ونصفي آخر الموسم.',
    about: 'notebook of meals',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'عمال زراعة. الوجبات والمواصلات مجانا والراتب كامل كل شهر.',
    about: 'twin: meals are free',
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'شغل في مزرعة. جوازك نحتفظ به عندنا حتى تسدد ثمن التذكرة.',
    about: 'we keep it until the debt is done',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'شغل في مزرعة. جوازك يبقى معك دائما ونصوره فقط.',
    about: 'twin: it stays in your pocket',
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'جليسة مسنين. المكالمة مع أهلك من جوالنا وقدامنا مرة في الأسبوع.',
    about: 'a call under supervision',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'جليسة مسنين. تكلمين أهلك في أي وقت وبراحتك.',
    about: 'twin: call whenever',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'مكتوب عندك سائق وهذا للسفارة، الراتب الحقيقي هناك شي ثاني.',
    about: 'what the paper says',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'مكتوب عندك سائق، والراتب في العقد هو الراتب الذي تستلمه، والعقد توقعه قبل السفر.',
    about: 'twin: the paper holds',
    expect: { level: 'none', not: ['contract-substitution'] },
  },
  {
    text: 'law seebt el shoghl 2abl ma el 3a2d ye5las btedfa3 gharama 9000 jneh',
    about: 'Arabizi bond',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
] satisfies LanguageCase[];
