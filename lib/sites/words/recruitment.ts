/**
 * Words that name a page about vacancies. `word~` matches beginnings, `~word` endings; scripts written without
 * spaces match anywhere. Ordinary words that also mean other things (work, position) are left to other evidence.
 */
export const recruitment = [
  'job|jobs|jobs in|career|careers|vacancy|vacancies|hiring|recruiting|recruitment|job openings|open positions|open roles',
  'current openings|job offers|job offer|employment opportunities|job opportunities|work with us|join our team|we are hiring|now hiring|who is hiring',
  'walk in interview|job vacancy|job board|jobsite|internships|job seekers|job search|situations vacant|openings',
  'stellenangebot~|stellenanzeige~|stellenmarkt|stellen|stelle|jobbörse|karriere|jobangebot~|stellenausschreibung~|minijob~|lehrstelle~|ausbildungsplatz~|arbeitsplätze',
  'emploi|emplois|offre d emploi|offres d emploi|recrutement|recrute|carrières|carrière|offres de stage|postes à pourvoir',
  'empleo|empleos|vacante|vacantes|bolsa de trabajo|ofertas de trabajo|oferta de trabajo|ofertas de empleo|bolsa de empleo|trabaja con nosotros|reclutamiento|convocatoria laboral',
  'vaga|vagas|emprego|empregos|trabalhe conosco|oportunidades de emprego|ofertas de emprego|recrutamento|concursos e empregos',
  'lavoro|offerte di lavoro|offerta di lavoro|annunci di lavoro|posizioni aperte|lavora con noi|posti di lavoro|assunzioni',
  'vacature|vacatures|banen|werken bij|bijbaan|stageplaats|vacaturebank',
  'praca|pracy|oferty pracy|oferta pracy|ogłoszenia o pracę|kariera|rekrutacja',
  'práce|práci|pracovní|nabídky práce|nabídka práce|volná místa|volná pracovní místa|kariéra|brigády|brigáda|pracovné|ponuky práce|pracovná ponuka|voľné pracovné',
  'állás|állások|állásajánlat~|álláshirdetés~|munka|munkák|karrier',
  'locuri de muncă|locuri de munca|loc de muncă|joburi|angajăm|angajări|anunturi angajare|cariere|carieră',
  'вакансі~|вакансии|вакансия|вакансий|вакансию|работа|работу|работы|робота|роботу|найм|подработка|трудоустройство|карьера|кар єра|обяви за работа|свободни позиции|посао|послови|огласи за посао|жұмыс|ажлын|вработување',
  'darbo skelbim~|darbo pasiūlym~|darbas|darbo|vakances|vakance|darbs|darba piedāvājum~|tööpakkumi~|töökuulutus~|töökoht|tööd',
  'jobb|lediga jobb|lediga tjänster|platsannons~|ledige stillinger|ledig stilling|stillinger|stilling ledig|jobopslag|jobannoncer|stillingsopslag|karriär|jobbannons~|utlysning~',
  'työpaikat|työpaikka|avoimet työpaikat|avoimet tehtävät|starf|störf|atvinna',
  'iş ilanları|iş ilanı|iş fırsatları|kariyer|eleman ilanları|personel alımı|iş elanları|vakansiya~|vakansiyalar|ish o rinlari|ish e lonlari',
  'وظائف|وظيفة|الوظائف|وظايف|شواغر|توظيف|التوظيف|فرص عمل|فرصة عمل|مطلوب موظف~|استخدام|آگهی استخدام|فرصت شغلی|شغل|کاریابی|نوکری|نوکریاں|ملازمت|آسامیاں',
  'משרות|משרה|דרושים|דרוש|דרושה|משרות פנויות',
  'नौकरी|नौकरियां|नौकरियाँ|भर्ती|रोजगार|रिक्तियां|जागिर|রোজগার|চাকরি|চাকরির|নিয়োগ|বিজ্ঞপ্তি|வேலை|வேலைவாய்ப்பு|ఉద్యోగాలు|ఉద్యోగ|ಉದ್ಯೋಗ|ജോലി|රැකියා|ඇබෑර්තු',
  'việc làm|tuyển dụng|tìm việc|tuyển nhân viên',
  'lowongan|lowongan kerja|loker|karir|karier|jawatan kosong|kerja kosong|kerjaya|jawatan|pekerjaan|peluang kerja|trabaho|mga trabaho',
  'งาน|หางาน|สมัครงาน|ตำแหน่งงาน|รับสมัคร|ວຽກ|การงาน|ការងារ|ជ្រើសរើស|အလုပ်',
  '求人|採用|転職|募集要項|仕事|アルバイト|バイト|お仕事|正社員|招聘|职位|招工|求职|岗位|职缺|徵才|職缺|工作機會|找工作|求職|職位|채용|구인|일자리|취업|알바',
  'ajira|nafasi za kazi|kazi|θέσεις εργασίας|θέση εργασίας|εργασία|αγγελίες εργασίας|posao|poslovi|oglasi za posao|radno mjesto|radna mjesta|zaposlitev|zaposlitve|prosta delovna mesta|zapošljavanje|punë|vende pune|punësim',
  'feina|ofertes de feina|ofertes de treball|enplegu|lan eskaintza~|emprego|სამუშაო|ვაკანსი~|աշխատանք|թափուր',
].join('|');
