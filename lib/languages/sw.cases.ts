import type { LanguageCase } from './cases';

export default [
  {
    text: 'Tunahitaji wafanyakazi wa shamba. Pasipoti yako itakaa na bosi mpaka mkataba uishe.',
    about: 'papers: stay with the boss',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Tunahitaji wafanyakazi wa shamba. Pasipoti yako unakaa nayo mwenyewe muda wote wa mkataba.',
    about: 'near miss: papers stay with the worker',
    contrast: 0,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Ukifika unamkabidhi meneja pasipoti na kitambulisho, anavifungia kwenye sefu ya ofisi.',
    about: 'papers: handed over on arrival',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Njoo na pasipoti na kitambulisho kwenye usaili, tutakagua na kukurudishia papo hapo.',
    about: 'near miss: papers at interview',
    contrast: 2,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Kazi ya ndani, chumba na chakula vipo. Hati zako zinafungiwa kwa mwenye nyumba, utazipata ukimaliza deni.',
    about: 'papers: quiet',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Kazi ya ndani, chumba na chakula vipo. Tunahitaji nakala ya kitambulisho tu kwa ajili ya mkataba.',
    about: 'near miss: only a copy',
    contrast: 4,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Lipa ada ya usajili shilingi 5,000 kwa M-Pesa kabla ya usaili ili upate nafasi.',
    about: 'fee: registration before the interview',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Usajili ni bure, hatutozi ada yoyote kwa waombaji, usaili upo ofisini Mombasa.',
    about: 'near miss: no fee',
    contrast: 6,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Tuma 20,000 leo ushike nafasi yako, nusu iliyobaki ukishapata viza ya kazi.',
    about: 'fee: half now',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Tuma CV leo ushike nafasi ya usaili, mshahara ni 20,000 kwa mwezi.',
    about: 'near miss: send a CV',
    contrast: 8,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Gharama za viza na vipimo vya afya ni juu ya mfanyakazi, dola 350 zilipwe kwa wakala kabla ya safari.',
    about: 'fee: costs on the worker',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Gharama za viza na vipimo vya afya zinalipwa na mwajiri, mfanyakazi halipi chochote.',
    about: 'near miss: employer pays',
    contrast: 10,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Ukiacha kazi kabla ya miaka miwili unalipa faini ya dola 2,000.',
    about: 'bond: fine for leaving',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Unaweza kuacha kazi wakati wowote kwa notisi ya mwezi mmoja, bila faini.',
    about: 'near miss: notice',
    contrast: 12,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Hati ya shamba inaachwa kwa wakala kama dhamana, na mjomba wako anatia saini kukudhamini.',
    about: 'bond: land title and guarantor',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Hati ya mkataba unapewa nakala yako, na afisa kazi anatia saini pia.',
    about: 'near miss: contract copy',
    contrast: 14,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Hoteli nzuri ya ufukweni inahitaji wahudumu. Amana ya 50,000 utarudishiwa mkataba ukiisha. Piga simu.',
    about: 'bond: deposit, quiet',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Hoteli nzuri ya ufukweni inahitaji wahudumu. Amana ya funguo ya kabati ni 200, unarudishiwa ukitoka. Piga simu.',
    about: 'near miss: key deposit',
    contrast: 16,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Nenda sasa ulipe baadaye: tiketi na viza zitakatwa kwenye mshahara mpaka deni liishe.',
    about: 'debt: ticket from wages',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Tiketi na viza analipa mwajiri, hakuna kinachokatwa kwenye mshahara.',
    about: 'near miss: nothing deducted',
    contrast: 18,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Miezi minne ya kwanza unafanya kazi kulipia nauli, baada ya hapo ndipo unaanza kupata pesa yako.',
    about: 'debt: work it off',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Miezi mitatu ya kwanza ni ya majaribio kwa mshahara kamili, baada ya hapo mkataba wa kudumu.',
    about: 'near miss: trial with full pay',
    contrast: 20,
    expect: { level: 'none' },
  },
  {
    text: 'Kazi ya mgahawa, chakula kipo. Mjomba atakayekuleta tunamalizana naye sisi, wewe utamalizana naye kutoka mshahara wako.',
    about: 'debt: quiet',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Kazi ya mgahawa, chakula kipo. Chumba ni hiari, kodi 3,000 kwa mwezi inaonyeshwa kwenye hati ya malipo.',
    about: 'near miss: optional rent',
    contrast: 22,
    expect: { level: 'none' },
  },
  {
    text: 'Hairuhusiwi kutoka nje ya nyumba bila ruhusa ya madam, simu utamwachia yeye.',
    about: 'control: going out and phone',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Baada ya kazi uko huru kutoka, una ufunguo wako na simu yako unakaa nayo.',
    about: 'near miss: free to go out',
    contrast: 24,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Wakati wa mkataba hakuna kupigia familia simu, wala kutoka getini.',
    about: 'control: no calls',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Wakati wa zamu hairuhusiwi kuvuta sigara, mapumziko unaweza kupigia familia simu.',
    about: 'near miss: no smoking',
    contrast: 26,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Fundi cherehani anahitajika. Mlango unafungwa kwa nje mpaka kazi iishe. Chai ni bure.',
    about: 'control: quiet, locked door',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Fundi cherehani anahitajika. Duka linafungwa saa kumi na mbili jioni. Chai ni bure.',
    about: 'near miss: shop closes at six',
    contrast: 28,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Wahudumu wa chat Kambodia, bila uzoefu, tiketi tunakutumia, dereva anakuvusha mpaka, unaishi ndani ya kambi ya kampuni.',
    about: 'scam compound',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Wahudumu wa chat wa benki Nairobi, mafunzo ofisini, mkataba wa kazi, siku mbili za mapumziko.',
    about: 'near miss: chat for a bank',
    contrast: 30,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  {
    text: 'Kazi ya kuchapa na kuuza crypto mtandaoni Myawaddy, mshahara mnono, kila mtu anachukuliwa.',
    about: 'scam compound: hub',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Mchambuzi wa kampuni ya crypto Nairobi, usaili na timu, saa 40 kwa wiki, bima ya afya.',
    about: 'near miss: crypto analyst',
    contrast: 32,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  {
    text: 'Huduma kwa wateja mtandaoni Laos, hakuna usaili, tiketi bure, tunakupokea uwanja wa ndege, usimwambie mtu.',
    about: 'scam compound: secrecy',
    expect: { level: 'flagged', signals: ['scam-compound-lure', 'pressure-and-secrecy'] },
  },
  {
    text: 'Unaenda na viza ya utalii kisha tunaibadilisha kuwa ya kazi. Uhamiaji sema unaenda kutembea.',
    about: 'visa: tourist converted',
    expect: { level: 'flagged', signals: ['visa-mismatch'] },
  },
  {
    text: 'Mkataba utasaini ukishafika, na kazi yenyewe utaambiwa huko huko.',
    about: 'vague and contract later',
    expect: { level: 'flagged', signals: ['contract-substitution', 'vague-job-or-employer'] },
  },
  {
    text: 'Kazi ni siku saba kwa wiki, hakuna siku ya mapumziko, kuanzia alfajiri hadi usiku wa manane.',
    about: 'hours: no day off',
    expect: { signals: ['excessive-hours'] },
  },
  {
    text: 'Mshahara unalipwa mara moja mwisho wa mkataba, kabla ya hapo ni chakula na kitanda tu.',
    about: 'wages: paid at the end',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Tuna mtu wetu ndani ya ubalozi, viza ni uhakika, chai ya ofisa inaongezwa kwenye bili yako.',
    about: 'corruption: insider',
    expect: { level: 'flagged', signals: ['illicit-facilitation'] },
  },
  {
    text: 'Tunataka wasichana yatima wasio na ndugu, wasiouliza maswali, hata kama huna karatasi.',
    about: 'vulnerability targeted',
    expect: { level: 'flagged', signals: ['targets-vulnerability'] },
  },
  {
    text: 'Wakimbizi wanakaribishwa kuomba, si lazima kujua Kiingereza, mkalimani yupo.',
    about: 'near miss: welcome',
    contrast: 40,
    expect: { level: 'none' },
  },
  {
    text: 'Una saa moja ya kuamua, usiwaambie wazazi, na ukimaliza futa ujumbe wote.',
    about: 'pressure',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'Tahadhari: ukiombwa ada ya kazi au wakichukua pasipoti yako, piga simu ya msaada bure.',
    about: 'aside: warning',
    expect: { level: 'none' },
  },
  {
    text: 'Mahakama imemhukumu wakala aliyechukua pasipoti za wafanyakazi na kukata deni kwenye mishahara, polisi walisema.',
    about: 'aside: news',
    expect: { level: 'none' },
  },
  {
    text: 'Bosi wangu amechukua pasipoti yangu na hataki kuirudisha. Nifanye nini, nani anaweza kunisaidia?',
    about: 'aside: help request',
    expect: { level: 'none' },
  },
  {
    text: 'Najitegemea, nafanya kazi peke yangu, bei zangu na masharti yangu, sina bosi.',
    kind: 'escort',
    about: 'near miss: independent escort',
    expect: { level: 'none' },
  },
  {
    text: 'Mlezi wa kuishi ndani: chumba chako, siku mbili za mapumziko kwa wiki, mkataba kabla ya safari, mshahara kila mwezi benki.',
    about: 'near miss: fair live-in',
    expect: { level: 'none' },
  },
  {
    text: 'Shirika linatafuta afisa wa kupambana na biashara haramu ya binadamu, mkataba wa mwaka mmoja.',
    about: 'near miss: NGO job',
    expect: { level: 'none' },
  },
  {
    text: 'Nyumba ya kupangisha, vyumba viwili, amana ya mwezi mmoja, kodi 15,000.',
    about: 'near miss: rental',
    expect: { level: 'none' },
  },
  // ways of saying it without the plain word
  {
    text: 'Mshahara wa kwanza unampitishia dalali, ndiyo kawaida.',
    about: 'the first month goes to the broker',
    expect: { signals: ['worker-paid-fee'] },
  },
  {
    text: 'Mshahara wa kwanza unaingia kwenye akaunti yako tarehe tano.',
    about: 'twin: own account',
    expect: { not: ['worker-paid-fee'] },
  },
  {
    text: 'Hakuna anayekuzuia kuondoka, rudisha tu gharama zote tulizotumia.',
    about: 'pay everything back',
    expect: { signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Hakuna anayekuzuia kuondoka, toa taarifa ya wiki mbili.',
    about: 'twin: two weeks of notice',
    expect: { not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Miezi mitatu ya mwanzo ni ya nauli yako, wa nne ndio unaanza kupokea.',
    about: 'months for the fare',
    expect: { signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Miezi mitatu ya mwanzo ni ya majaribio yenye mshahara kamili, nauli analipa mwajiri.',
    about: 'twin: paid trial',
    expect: { not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Vitambulisho vya wote viko kwenye sefu ya msimamizi, ukitaka kukitumia mwombe.',
    about: 'in the safe of the foreman',
    expect: { signals: ['document-retention'] },
  },
  {
    text: 'Kitambulisho chako unakaa nacho mwenyewe, siku ya kwanza tunakiangalia tu.',
    about: 'twin: shown only',
    expect: { not: ['document-retention'] },
  },
  {
    text: 'Simu unaikabidhi ukifika, unapiga nyumbani dakika tano kwa wiki bosi akiwa karibu.',
    about: 'telephone handed in',
    expect: { signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Simu yako unakaa nayo, jioni unapiga nyumbani muda wowote.',
    about: 'twin: keeps the telephone',
    expect: { not: ['movement-or-contact-control'] },
  },
  {
    text: 'Karatasi hiyo ni ya kuonyesha ubalozini, ukifika msimamizi anatoa nyingine.',
    about: 'another paper over there',
    expect: { signals: ['contract-substitution'] },
  },
  {
    text: 'Karatasi hiyo ndiyo hiyo utakayofanyia kazi, hakuna nyingine.',
    about: 'twin: the same paper',
    expect: { not: ['contract-substitution'] },
  },
  {
    text: 'Tajiri analipa kwa aliyekuleta, yeye atakupa akipenda.',
    about: 'paid to the one who brought you',
    expect: { signals: ['wage-withholding'] },
  },
  {
    text: 'Tajiri analipa kwenye akaunti yako kila mwisho wa mwezi.',
    about: 'twin: own account',
    expect: { not: ['wage-withholding'] },
  },
] satisfies LanguageCase[];
