/**
 * Invented people and ways of naming them, by language: {g} given name, {f} family name, {c} contact.
 * Written apart from the lists of lib/export/redact/names, and held out from them: see the test.
 */
export interface Plants {
  lang: string;
  given: string;
  family: string;
  /** The ad around the line that is looked at. */
  ad: string;
  lines: readonly string[];
}

export const PLANTS: readonly Plants[] = [
  {
    lang: 'en',
    given: 'Tamsin Nigel Shanice Callum Priya Gareth Imogen Dwayne',
    family: 'Okafor Crossland Hartwell Adeyemi Whitlock Nair Pugh Lindqvist',
    ad: 'Housekeepers wanted for a hotel by the sea. Room and meals included, six days a week.',
    lines: [
      'Call {g} on {c}.',
      'Please ask for {g} {f}, {c}',
      'Contact person: Mrs {f} ({c})',
      'Interviews every Tuesday. {g} {f} - {c}',
      'whatsapp {g} at {c} any time',
      '{c} ({g})',
      'For details speak to Mr. {g} {f} or message {c}.',
      'My name is {g} and I hire for three hotels. {c}',
    ],
  },
  {
    lang: 'de',
    given: 'Annelie Ruprecht Gesine Torben Wiebke Eckhard Friederike Sieglinde',
    family: 'Brandstätter Kowallik Oelschläger Wendland Dornbusch Meisinger Haberkorn Reuter',
    ad: 'Wir suchen Reinigungskräfte für ein Hotel an der Küste. Unterkunft und Verpflegung werden gestellt.',
    lines: [
      'Bitte melden Sie sich bei Frau {f}, Telefon {c}.',
      'Ansprechpartner: {g} {f}, {c}',
      'Rufen Sie Herrn {f} an: {c}',
      'Ihre Ansprechpartnerin ist {g} {f}. {c}',
      'Fragen an {g} {f}, {c}',
      'Einfach {g} anrufen: {c}',
      'WhatsApp an {g}: {c}',
      '{g} {f} – {c}',
    ],
  },
  {
    lang: 'fr',
    given: 'Maëlys Gaspard Clothilde Yannick Séverine Théophile Amandine Loïc',
    family: 'Delacourt Vauquelin Bréhier Tanguy Roussillon Kerbrat Mazeran Peltier',
    ad: 'Nous cherchons des femmes de chambre pour un hôtel au bord de la mer. Logement et repas compris.',
    lines: [
      'Appelez {g} au {c}.',
      'Demander Mme {f} : {c}',
      'Contact : {g} {f}, {c}',
      'Pour postuler, joindre M. {f} au {c}',
      'Écrire à {g} sur WhatsApp {c}',
      '{g} {f} - {c}',
      "Je m'appelle {g}, je recrute pour trois hôtels. {c}",
      'Renseignements auprès de Madame {g} {f} ({c})',
    ],
  },
  {
    lang: 'es',
    given: 'Nerea Gonzalo Itziar Leandro Macarena Joaquín Maite Aurelio',
    family: 'Etxeberria Barrientos Quiroga Salvatierra Monreal Zubiri Pedraza Villalobos',
    ad: 'Buscamos camareras de piso para un hotel junto al mar. Alojamiento y comida incluidos.',
    lines: [
      'Preguntar por {g}, {c}.',
      'Llamar a la Sra. {f} al {c}',
      'Contacto: {g} {f} {c}',
      'Interesados hablar con don {g}: {c}',
      'whatsapp {c} ({g})',
      'Soy {g} {f}, encargada de personal. {c}',
      '{g}: {c}',
      'Escribe a {g} y manda tu foto, {c}',
    ],
  },
  {
    lang: 'pt',
    given: 'Leonor Duarte Graziela Valdemar Benedita Afonso Jussara Ivo',
    family: 'Quintela Bettencourt Siqueira Tavares Figueiredo Morgado Cavalcante Brandão',
    ad: 'Precisa-se de empregadas de quartos para um hotel junto ao mar. Alojamento e refeições incluídos.',
    lines: [
      'Falar com {g} pelo {c}.',
      'Ligue para a Dona {g}: {c}',
      'Contacto: {g} {f}, {c}',
      'Tratar com o Sr. {f}, telemóvel {c}',
      'Chame a {g} no zap {c}',
      '{g} {f} - {c}',
      'O meu nome é {g} {f}. {c}',
      'Perguntar pela {g}. {c}',
    ],
  },
  {
    lang: 'it',
    given: 'Ornella Gualtiero Fiorenza Ettore Morena Ludovico Nives Tullio',
    family: 'Bevilacqua Zanardelli Pellegrino Sartori Malatesta Cavazza Brusaferro Donadoni',
    ad: 'Cerchiamo cameriere ai piani per un albergo sul mare. Vitto e alloggio compresi nel prezzo.',
    lines: [
      'Chiedere di {g}, {c}.',
      'Chiamare la signora {f} al {c}',
      'Referente: {g} {f} {c}',
      'Per informazioni rivolgersi al Sig. {f}: {c}',
      'Contattare {g} su WhatsApp {c}',
      '{g} {f}, {c}',
      'Mi chiamo {g} e cerco personale. {c}',
      'Scrivi a {g}: {c}',
    ],
  },
  {
    lang: 'ro',
    given: 'Sânziana Horațiu Ilinca Emanuel Luminița Octavian Crenguța Traian',
    family: 'Cozmâncă Dragomirescu Ungureanu Bălănescu Țurcanu Stoenescu Vlăsceanu Mureșan',
    ad: 'Căutăm cameriste pentru un hotel la mare. Cazare și masă asigurate, șase zile pe săptămână.',
    lines: [
      'Sunați pe {g} la {c}.',
      'Persoană de contact: {g} {f}, {c}',
      'Contactați-o pe doamna {f}: {c}',
      'Detalii la domnul {g} {f}, {c}',
      'Întrebați de {g}. {c}',
      '{g}: {c}',
      'Mă numesc {g} {f} și caut personal. {c}',
      'Scrieți lui {g} pe WhatsApp {c}',
    ],
  },
  {
    lang: 'pl',
    given: 'Bogusława Zdzisław Kornelia Bartosz Honorata Lech Żaneta Witold',
    family: 'Wróblewska Szczepanek Kruszyński Malinowska Dębiec Grabarczyk Pietrusiak Zalewska',
    ad: 'Szukamy pokojówek do hotelu nad morzem. Zakwaterowanie i wyżywienie w cenie, sześć dni w tygodniu.',
    lines: [
      'Proszę pytać o {g}, tel. {c}.',
      'Kontakt: {g} {f}, {c}',
      'Dzwonić do pani {f}: {c}',
      'Osoba kontaktowa: p. {g} {f} {c}',
      'Zadzwoń do {g}: {c}',
      '{g} - {c}',
      'Nazywam się {g} {f}, prowadzę rekrutację. {c}',
      'Zgłoszenia przyjmuje pan {g}, {c}',
    ],
  },
  {
    lang: 'tr',
    given: 'Nurhan Cüneyt Şebnem Tuncay Rengin Alperen Müjde Kayahan',
    family: 'Karaböcek Özdemiroğlu Yurttaş Sarıkaya Bozkurtlu Tekinalp Çelebioğlu Uçar',
    ad: 'Deniz kenarındaki otele kat görevlisi aranıyor. Yatacak yer ve yemek verilir, haftada altı gün.',
    lines: [
      '{g} Hanım: {c}',
      'İrtibat: {g} {f} {c}',
      "{g} Bey'i arayın: {c}",
      'Yetkili kişi {g} {f}, {c}',
      '{g} Bey ile görüşün, {c}',
      'Bilgi için {g} ({c})',
      'Adım {g}, üç otel için eleman topluyorum. {c}',
      'Sayın {g} {f} - {c}',
    ],
  },
  {
    lang: 'vi',
    given: 'Tuyền Khoa Diễm Lộc Oanh Phúc Yến Thịnh',
    family: 'Triệu Lương Tôn Mai Đinh Châu Cao Tạ',
    ad: 'Cần tuyển nhân viên dọn phòng cho khách sạn ven biển. Bao ăn ở, làm việc sáu ngày một tuần.',
    lines: [
      'Liên hệ chị {g}: {c}',
      'Gặp anh {g}, {c}',
      'Người liên hệ: {f} {g} {c}',
      'Gọi cho cô {g} qua số {c}',
      'Zalo {g} {c}',
      'LH: Ms. {g} - {c}',
      'Tôi là {f} {g}, phụ trách tuyển dụng. {c}',
      '{c} (chị {g})',
    ],
  },
  {
    lang: 'id',
    given: 'Sekar Gilang Larasati Bagas Widya Teguh Kirana Panji',
    family: 'Prawiro Simatupang Nasution Kusumo Hutapea Wijayanto Pangaribuan Mahendra',
    ad: 'Dicari petugas kamar untuk hotel di tepi pantai. Tempat tinggal dan makan ditanggung, enam hari seminggu.',
    lines: [
      'Hubungi Ibu {g} di {c}.',
      'WA Pak {f}: {c}',
      'Contact person: {g} {f} {c}',
      'CP {g} - {c}',
      'Chat Mbak {g} {c}',
      'Tanya {g} saja, {c}',
      'Nama saya {g} {f}, saya mencari karyawan. {c}',
      '{g} ({c})',
    ],
  },
  {
    lang: 'tl',
    given: 'Rosalinda Efren Maribeth Domingo Charito Nestor Girlie Wilfredo',
    family: 'Dimaculangan Pangilinan Macaraeg Batungbakal Lacsamana Catacutan Manalastas Tumulak',
    ad: 'Naghahanap kami ng tagalinis para sa hotel sa tabi ng dagat. Libre ang tirahan at pagkain.',
    lines: [
      'Hanapin lang si {g}, {c}.',
      'Tawagan si Ma’am {g} sa {c}',
      'Contact person: {g} {f} {c}',
      'I-text si {g} sa {c}',
      'Mag-apply kay Sir {f}: {c}',
      'Makipag-ugnayan kay {g} {f} sa {c}',
      'Ako si {g}, nagre-recruit para sa tatlong hotel. {c}',
      '{g} - {c}',
    ],
  },
  {
    lang: 'sw',
    given: 'Mwanaidi Jabali Nuru Makame Subira Tumaini Khamisi Bahati',
    family: 'Mwinyi Kilonzo Mshamba Ndaro Chacha Mkapa Mzungu Lukindo',
    ad: 'Tunatafuta wahudumu wa vyumba kwa hoteli iliyo kando ya bahari. Malazi na chakula vimo ndani.',
    lines: [
      'Piga simu kwa {g}, {c}.',
      'Wasiliana na Bi. {f}: {c}',
      'Muulize {g} kwa namba {c}',
      'Mtu wa kuwasiliana: {g} {f} {c}',
      'Mpigie Bwana {f} {c}',
      'Naitwa {g} {f}, natafuta wafanyakazi. {c}',
      '{g}: {c}',
      'WhatsApp Dada {g} {c}',
    ],
  },
  {
    lang: 'ru',
    given: 'Эльвира Родион Снежана Герман Ульяна Назар Инесса Влад',
    family: 'Подгорная Щербаков Лукина Бережной Зверева Тихонов Кривцова Латыпов',
    ad: 'Ищем горничных в гостиницу у моря. Жильё и питание за счёт хозяев, шесть дней в неделю.',
    lines: [
      'Звоните: {g}, {c}.',
      'Контактное лицо: {g} {f}, {c}',
      'Спросить {g}, тел. {c}',
      'Обращаться к госпоже {f}: {c}',
      'Пишите в WhatsApp {c} ({g})',
      '{g} {f} - {c}',
      'Меня зовут {g}, набираю людей в три гостиницы. {c}',
      'Менеджер {g}: {c}',
    ],
  },
  {
    lang: 'uk',
    given: 'Зоряна Остап Мирослава Нестор Уляна Захар Іванна Любомир',
    family: 'Підгірна Щербань Лукашук Бережний Заяць Тихончук Кривенко Латишко',
    ad: 'Шукаємо покоївок до готелю біля моря. Житло та харчування безкоштовно, шість днів на тиждень.',
    lines: [
      'Телефонуйте: {g}, {c}.',
      'Контактна особа: {g} {f}, {c}',
      'Запитати {g}, тел. {c}',
      'Звертатися до пані {f}: {c}',
      'Пишіть у Viber {c} ({g})',
      '{g} {f} - {c}',
      'Мене звати {g}, набираю людей у три готелі. {c}',
      'Менеджер {g}: {c}',
    ],
  },
  {
    lang: 'ar',
    given: 'غدير باسل شيرين لؤي تهاني مازن وفاء نضال',
    family: 'القيسي الحمداني الزعبي النجار الشمري العتيبي البكري الخوري',
    ad: 'مطلوب عاملات نظافة لفندق على البحر. السكن والطعام مجانا، ستة أيام في الأسبوع.',
    lines: [
      'للتواصل مع {g} على الرقم {c}',
      'اتصل بالسيد {f} {c}',
      'جهة الاتصال: {g} {f}، {c}',
      'اسأل عن {g}، هاتف {c}',
      'تواصلوا مع الأستاذة {g} {f} واتساب {c}',
      'اسمي {g} وأبحث عن عمال لثلاثة فنادق. {c}',
      '{g}: {c}',
      'مسؤولة التوظيف {g} {f} {c}',
    ],
  },
  {
    lang: 'hi',
    given: 'भूपेंद्र ज्योत्सना हरकिशन मृणालिनी लोकेश शकुंतला त्रिलोक विमला',
    family: 'चतुर्वेदी राठौड़ भारद्वाज सक्सेना त्रिपाठी चौहान अग्निहोत्री बंसल',
    ad: 'समुद्र किनारे के होटल के लिए सफाई कर्मचारी चाहिए। रहना और खाना मुफ्त, हफ्ते में छह दिन।',
    lines: [
      '{g} जी से संपर्क करें: {c}',
      'संपर्क: {g} {f}, {c}',
      '{g} को कॉल करें {c}',
      'श्री {f} से बात करें, {c}',
      'व्हाट्सएप: {g} {c}',
      'मेरा नाम {g} है, तीन होटलों के लिए लोग चाहिए। {c}',
      '{g} {f} - {c}',
      'एजेंट {g} भाई, मोबाइल {c}',
    ],
  },
  {
    lang: 'ne',
    given: 'धनबहादुर पवित्रा लोकबहादुर बिमला टेकनाथ जुनु भीमराज रत्ना',
    family: 'घिमिरे सुवेदी खतिवडा पोखरेल ढकाल रेग्मी बुढाथोकी अर्याल',
    ad: 'समुद्र किनारको होटलका लागि सफाइ कामदार चाहियो। बस्न र खान निःशुल्क, हप्तामा छ दिन।',
    lines: [
      'सम्पर्क: {g} {f}, {c}',
      '{g}लाई फोन गर्नुहोस् {c}',
      '{g} दाइसँग कुरा गर्नुहोस्, {c}',
      'सम्पर्क व्यक्ति: श्री {f} {c}',
      '{g}सँग सम्पर्क गर्नुहोस्: {c}',
      'मेरो नाम {g} हो, तीन होटलका लागि मान्छे खोज्दैछु। {c}',
      '{g} - {c}',
      'भाइबर: {g} {f} {c}',
    ],
  },
  {
    lang: 'bn',
    given: 'তাহমিনা শফিকুল রোকেয়া মনিরুল শাহনাজ জহিরুল লাবণ্য ফিরোজ',
    family: 'ভূঁইয়া তালুকদার মজুমদার প্রামাণিক খন্দকার শিকদার হাওলাদার বিশ্বাস',
    ad: 'সমুদ্রের ধারে হোটেলের জন্য পরিচ্ছন্নতা কর্মী দরকার। থাকা খাওয়া বিনামূল্যে, সপ্তাহে ছয় দিন।',
    lines: [
      'যোগাযোগ: {g} {f}, {c}',
      '{g}কে ফোন করুন {c}',
      'জনাব {f} এর সাথে কথা বলুন, {c}',
      '{g} আপার নম্বর {c}',
      'যোগাযোগ করুন: {g} {c}',
      'আমার নাম {g}, তিনটি হোটেলের জন্য লোক খুঁজছি। {c}',
      '{g} সাহেব, মোবাইল {c}',
      'হোয়াটসঅ্যাপ: {g} {c}',
    ],
  },
  {
    lang: 'th',
    given: 'ปาริชาต ธีรภัทร มัลลิกา ศักดา ลัดดา เกรียงไกร จารุวรรณ บัญชา',
    family: 'แก้วมณี ทองสุข ศรีวงศ์ พงษ์พันธ์ บุญมาก วงษ์สุวรรณ เจริญผล รุ่งเรือง',
    ad: 'รับสมัครแม่บ้านโรงแรมริมทะเล ที่พักและอาหารฟรี ทำงานหกวันต่อสัปดาห์',
    lines: [
      'ติดต่อคุณ{g} โทร {c}',
      'สอบถามคุณ{g} {f} {c}',
      'โทรหาพี่{g} {c}',
      'ผู้ติดต่อ: {g} {c}',
      'นางสาว{g} {f} โทร {c}',
      'แอดไลน์หาน้อง{g} {c}',
      '{c} (คุณ{g})',
      'ดิฉันชื่อ{g} รับคนทำงานสามโรงแรม {c}',
    ],
  },
  {
    lang: 'zh',
    given: '丽华 建国 晓梅 志强 雅琴 德明 春燕 浩然',
    family: '王 刘 赵 孙 蒋 邹 龚 闫',
    ad: '海边酒店招聘客房服务员，包吃包住，每周工作六天。',
    lines: [
      '联系人：{f}{g} {c}',
      '请联系{f}经理 {c}',
      '电话联系{f}{g}：{c}',
      '微信找{f}姐 {c}',
      '{f}先生 {c}',
      '我是{f}{g}，负责三家酒店招聘。{c}',
      '咨询{f}女士：{c}',
      '{c}（{f}{g}）',
    ],
  },
];

/** Numbers of the ranges kept for fiction and tests where there are such; the last digits count up. */
const pad = (n: number, size: number) => String(n).padStart(size, '0');
const KINDS: readonly ((n: number) => { words: string; telling: string })[] = [
  (n) => ({ words: `+44 7700 900${pad(n % 1000, 3)}`, telling: `7700900${pad(n % 1000, 3)}` }),
  (n) => ({
    words: `+351 91${n % 10} ${pad(n, 3)} ${pad((n * 7) % 1000, 3)}`,
    telling: `91${n % 10}${pad(n, 3)}${pad((n * 7) % 1000, 3)}`,
  }),
  (n) => ({ words: `07700900${pad(n % 1000, 3)}`, telling: `7700900${pad(n % 1000, 3)}` }),
  (n) => ({ words: `jobs.${n}x@seahotel.example`, telling: `jobs.${n}x@` }),
  (n) => ({ words: `+1 (202) 555-0${pad(n % 1000, 3)}`, telling: `2025550${pad(n % 1000, 3)}` }),
  (n) => ({ words: `t.me/sea_jobs${n}`, telling: `sea_jobs${n}` }),
  (n) => ({ words: `staff${n}x (at) mailbox (dot) com`, telling: `staff${n}x` }),
  (n) => ({ words: `Telegram @crew_${n}x`, telling: `crew_${n}x` }),
  (n) => ({ words: `+44.7700.900.${pad(n % 1000, 3)}`, telling: `7700900${pad(n % 1000, 3)}` }),
];

export interface Plant {
  lang: string;
  line: string;
  text: string;
  /** What must not be left of the contact: digits are compared without what parts them. */
  contact: string;
  names: string[];
}

/** Every line of every language, three times, with names and contacts in turn: 504 ads. */
export function plants(): Plant[] {
  let n = 0;
  return PLANTS.flatMap(({ lang, given, family, ad, lines }) =>
    [0, 1, 2].flatMap((round) =>
      lines.map((line, at): Plant => {
        const g = given.split(' ')[(at + round * 3) % 8] ?? '';
        const f = family.split(' ')[(at * 3 + round) % 8] ?? '';
        const kind = KINDS[n++ % KINDS.length];
        const { words, telling } = kind ? kind(n) : { words: '', telling: '' };
        const shown = line.replace('{g}', g).replace('{f}', f).replace('{c}', words);
        const names = [...(line.includes('{g}') ? [g] : []), ...(line.includes('{f}') ? [f] : [])];
        const text = round === 1 ? `${shown}\n${ad}` : `${ad}\n${shown}`;
        return { lang, line: shown, text, contact: telling, names };
      }),
    ),
  );
}

/** Wordings that do not lead to a name, written after the lists; a few titles and verbs they showed missing were added since, the rest stays. */
export const UNLED: Readonly<Record<string, readonly string[]>> = {
  en: [
    'If you are interested just drop {g} a line, {c}',
    'You will be met at the airport by {g} {f}. {c}',
    'hi im {g}, i got work for u {c}',
  ],
  de: [
    'Schreibt einfach der {g}, sie hilft euch: {c}',
    'Unser Büroleiter {g} {f} freut sich auf euch. {c}',
    'Auskunft erteilt {g} {f} unter {c}',
  ],
  fr: [
    '{g} vous attend à la gare. {c}',
    'Pour tout renseignement voyez avec {g}. {c}',
    'Envoyez vos papiers à {g} {f}, {c}',
  ],
  es: ['{g} te espera en la estación. {c}', 'Manda tus datos a {g} {f}, {c}', 'Te atiende {g}. {c}'],
  pt: ['A {g} trata de tudo. {c}', 'Mande os documentos ao {g} {f}, {c}', 'Quem atende é a {g}. {c}'],
  it: ['Ti aspetta {g} alla stazione. {c}', 'Manda i documenti a {g} {f}, {c}', 'Risponde {g}. {c}'],
  ro: ['Vă așteaptă {g} la gară. {c}', 'Trimiteți actele la {g} {f}, {c}', 'Răspunde {g}. {c}'],
  pl: ['{g} czeka na dworcu. {c}', 'Dokumenty prosimy wysłać do {g} {f}, {c}', 'Odbiera {g}. {c}'],
  tr: ['Sizi {g} karşılayacak. {c}', 'Belgeleri {g} {f} adına gönderin, {c}', 'Telefona {g} bakıyor. {c}'],
  vi: ['{g} sẽ đón bạn ở bến xe. {c}', 'Gửi hồ sơ cho {f} {g}, {c}', 'Chủ quán tên {g}. {c}'],
  id: ['{g} akan menjemput kamu di stasiun. {c}', 'Kirim dokumen ke {g} {f}, {c}', 'Yang pegang {g}. {c}'],
  tl: ['Susunduin kayo ni {g} sa terminal. {c}', 'Ipadala ang papeles kay {g} {f}, {c}', 'Si {g} ang sasagot. {c}'],
  sw: ['{g} atakupokea kituoni. {c}', 'Tuma nyaraka kwa {g} {f}, {c}', 'Anayepokea simu ni {g}. {c}'],
  ru: ['Вас встретит {g} на вокзале. {c}', 'Документы отправляйте на имя {g} {f}, {c}', 'Отвечает {g}. {c}'],
  uk: ['Вас зустріне {g} на вокзалі. {c}', "Документи надсилайте на ім'я {g} {f}, {c}", 'Відповідає {g}. {c}'],
  ar: ['ستستقبلكم {g} في المحطة. {c}', 'أرسلوا الأوراق إلى {g} {f}، {c}', 'يجيب على الهاتف {g}. {c}'],
  hi: ['स्टेशन पर {g} आपको लेने आएगा। {c}', 'कागज़ {g} {f} को भेजें, {c}', 'फोन {g} उठाएगा। {c}'],
  ne: ['बसपार्कमा {g} लिन आउँछ। {c}', 'कागजात {g} {f} लाई पठाउनुहोस्, {c}', 'फोन {g}ले उठाउँछ। {c}'],
  bn: ['স্টেশনে {g} আপনাকে নিতে আসবে। {c}', 'কাগজ {g} {f} কে পাঠান, {c}', 'ফোন ধরবে {g}। {c}'],
  th: ['{g}จะไปรับที่สถานี {c}', 'ส่งเอกสารให้คุณ{g} {f} {c}', 'คนรับสายชื่อ{g} {c}'],
  zh: ['{f}{g}会去车站接你。{c}', '资料发给{f}{g}，{c}', '接电话的是{f}小姐 {c}'],
};
