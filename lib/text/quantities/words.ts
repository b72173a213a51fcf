import { Lexicon } from '../numerals/lexicon';
import { foldedPattern } from '../numerals/pattern';

/** Word tables for hours and ages in the 21 languages, an underscore standing for a space. */
const words = (table: string): Lexicon<true> =>
  new Lexicon(
    table
      .trim()
      .split(/\s+/)
      .map((word) => [word.replaceAll('_', ' '), true] as const),
  );

export const HOUR_NOUNS =
  words(`hour hours hr hrs h hora horas hs heure heures ora ore oră Stunde Stunden Std Std. godzin godziny godzina godz godz. час часа часов ч ч.
  година години годин год год. saat saatlik ساعة ساعات घंटे घंटा घंटों घण्टा ঘণ্টা ঘন্টা ঘণ্টার ঘন্টার oras jam giờ tiếng ชั่วโมง ชม ชม. 小时 小時 个小时 钟头 saa masaa -hour -hours _hour-long`);
export const DAY_NOUNS =
  words(`day days dia dias día días jour jours j giorno giorni Tag Tage Tagen zi zile dni dzień день дня дней днів дні gün يوم ايام أيام दिन দিন araw hari ngày
  buổi วัน 天 日 siku`);

/** The work that hours belong to when the text gives no period. */
export const WORK_WORDS = foldedPattern(
  [
    '@(?:work|shift|duty|duties|trabaj|turno|jornada|trabalh|travail|poste de|lavor|turn[io]|arbeit|schicht|munc|tur[aeă]|prac|zmian|работ|смен|график|прац|змін|зміни|çalış|vardiya|mesai|trabaho|kerja|làm|ca\\b|kazi|zamu)',
    'عمل|دوام|वर्दी|काम|ड्यूटी|शिफ्ट|ডিউটি|কাজ|শিফট|ทำงาน|กะ|工作|上班|做工|加班|班',
  ],
  'u',
);
/** "Within 24 hours", "48 hours' notice": a wait, not work. */
export const WAIT_WORDS = foldedPattern(
  [
    '@(?:within|notice|in|reply|respon[ds]|after|en|dentro|dans|sous|entro|in|binnen|w ciągu|в течение|через|протягом|içinde|sa loob|dalam|trong|ndani)',
    'خلال|भीतर|अंदर|মধ্যে|ภายใน|内',
  ],
  'u',
  '[^\\n]{0,8}$',
);
/** "Open 9:00-18:00", "call between 9 and 6": not the worker's hours. */
export const OPEN_WORDS = foldedPattern(
  [
    '@(?:open|opening|office|call|phone|contact|interview|reception|hotline|apply|visit|come|customer|store|shop|abierto|horario de atencion|oficina|llam|entrevista|aberto|ligu|ligar|escritorio|ouvert|appel|bureau|aperto|chiama|ufficio|geöffnet|öffnungszeiten|anruf|büro|deschis|sunati|sunați|birou|program cu publicul|otwarte|dzwon|biuro|открыт|звон|офис|прием|собесед|відчинено|дзвон|телефон|açık|ara|arayın|ofis|bukas|tawag|opisina|buka|hubungi|kantor|telepon|mở cửa|gọi|văn phòng|piga|ofisi|wazi)',
    'مفتوح|اتصل|اتصال|مكتب|خुला|खुला|कॉल|फोन|कार्यालय|খোলা|কল|অফিস|เปิด|โทร|ติดต่อ|สำนักงาน|营业|电话|致电|联系|面试|办公',
  ],
  'u',
);

/** "Years old" and the like: an age whatever stands around it. */
export const OLD_NOUNS =
  words(`years_old year_old year-old years-old yrs_old yr_old years_of_age y/o y.o. y.o yo yrs_of_age años_de_edad anos_de_edad anos_de_idade ans_révolus ans_d'âge anni_di_età
  anni_di_eta Jahre_alt Jahren_alt Jährige -jährige -jährigen ani_împliniți roku_życia lat_ukończone летние летних -летние -летних -летняя -летний -ти_летние -річні yaş yaşında yaşından yaşındaki yaş_arası yaşlarında
  taong_gulang taon_gulang anyos_ang_edad anyos tuổi ขวบ 岁 歲 周岁 बर्षीय वर्षीय years_young साल_की साल_के_लड़के साल_की_लड़की साल_की_लड़कियां বছর_বয়সী বছর_বয়সের`);
/** "Years": an age only beside a word for persons or age. */
export const YEAR_NOUNS =
  words(`year years yr yrs años anos ano año ans an anni anno Jahre Jahren Jahr ani de_ani lat lata rok лет года год рік роки років yıl yas سنة سنوات عام عاما साल वर्ष बर्ष
  বছর বছরের taon tahun th thn năm ปี miaka`);

export const AGE_WORDS = foldedPattern(
  [
    '@(?:age|aged|ages|age group|age limit|age range|age between|edad|edades|idade|âge|âgée?s?|age de|età|alter|vârsta|vârsta între|varsta|wiek|w wieku|wieku|возраст|в возрасте|возрастом|вік|віком|у віці|yaş|yaş aralığı|edad|gulang|umur|usia|tuổi|độ tuổi|tuổi từ|umri|umri wa)',
    'العمر|بعمر|عمر|عمرها|عمره|السن|سن|سنها|سنه|اعمار|उम्र|आयु|उमेर|বয়স|আয়ু|อายุ|年龄|年齡|年纪|岁数',
  ],
  'u',
  '[ ]{0,2}(?:[:(=-]|limit|range|group|between|from|de|entre|von|ab|od|от|від|con|da|dai|is|of|ya|từ|dari|mulai|antara|mula|из|с|з|tra|между|między|intre|între|من|بين|ระหว่าง|ตั้งแต่|va|से|limit:|wanted|required|requirement)?[ ]{0,2}(?:[:(=-])?[ ]{0,2}$',
);
export const PERSON_WORDS = foldedPattern(
  [
    '@(?:girl|boy|women|woman|ladies|lady|men|male|female|teen|youth|student|candidate|applicant|worker|people|person|young|hostess|model|maid|nann|wanted|chic[ao]s|mujer|muchach|jóven|joven|señorita|hombre|candidat|moça|meninas?|garotas?|mulher|rapaz|jovens|filles?|femme|jeune|garçon|hommes?|ragazz|donn[ae]|giovan|uomini|mädchen|frau|junge|männer|fete|femei|băieți|băiat|tineri|tinere|dziewcz|kobiet|mężczyzn|chłopak|chłopc|młod|девуш|девоч|женщин|парн|мужчин|молод|подрост|дівчат|жінк|хлопц|чоловік|підліт|kız|bayan|kadın|erkek|genç|eleman|babae|lalaki|dalaga|kabataan|wanita|perempuan|pria|gadis|laki-laki|remaja|nữ|nam|gái|thanh niên|wasichana|mabinti|wanawake|vijana|wavulana)',
    'بنات|فتيات|فتاة|نساء|شباب|شابات|رجال|लड़की|लड़कियां|लड़कियों|महिला|युवा|युवती|लड़के|पुरुष|केटी|केटा|युवती|মেয়ে|মেয়েদের|নারী|তরুণ|ছেলে|মহিলা|পুরুষ|หญิง|สาว|เด็ก|ชาย|วัยรุ่น|女孩|女生|女性|小姐|男生|男|女|青年|少女',
  ],
  'u',
);
/** "From 16": opens an age without an upper end. */
export const FROM_WORDS = foldedPattern(
  [
    '@(?:from|starting|min|minimum|at least|desde|a partir de|mayores de|de|maiores de|dès|à partir de|plus de|da|dai|a partire da|ab|mindestens|de la|peste|minim|od|powyżej|от|с|старше|від|з|mula|mulai|dari|minimal|từ|kuanzia|over)',
    'من|فوق|ตั้งแต่|从|满|年满|最低',
  ],
  'u',
  '[ ]{0,2}$',
);
export const UNDER_WORDS = foldedPattern(
  [
    '@(?:under|below|younger than|menores de|menor de|moins de|sous|sotto|minori di|unter|sub|poniżej|младше|до|молодше|mas bata sa|di bawah|dưới|chini ya)',
    'تحت|اقل من|ต่ำกว่า|未满|不满',
  ],
  'u',
  '[ ]{0,2}$',
);
export const NEGATION = foldedPattern(
  [
    '@(?:no|not|nobody|never|none|cannot|must|without|sin|não|pas|non|nicht|kein|keine|nu|nie|не|нет|ні|değil|hindi|bawal|tidak|dilarang|không|hapana|si)§',
    'لا|ممنوع|नहीं|मत|না|নয়|ไม่|不|禁',
  ],
  'u',
);
/** "5 years' experience", "2 years contract", "3 years ago". */
export const NOT_AGE_AFTER = foldedPattern(
  [
    "'?[ ]?(?:of |in |de |di |d'|d |की |का |के |को |এর |ng |na |-)?(?:\\w{1,12} ){0,2}?(?:experien|exp\\b|contract|warrant|ago|visa|residen|guarantee|business|market|old company|service|bond|agreement|of work|degree|kontrak|vertrag|contrat|umow|контракт|договор|sözleşme|hợp đồng|mkataba|esperien|erfahrung|berufserfahrung|doświadcz|опыт|стаж|работы|досвід|стажу|deneyim|tecrübe|karanasan|pengalaman|kinh nghiệm|uzoefu|vechime|d'ancienneté|na rynku|на рынке|на ринку)",
    '[ ]?(?:من )?(?:ال)?(?:خبر|عقد)|[ ]?(?:का |की |के |को |এর )?(?:अनुभव|अनुबंध|অভিজ্ঞতা|চুক্তি)|[ ]?(?:ประสบการณ์|สัญญา)|(?:的|以上)?(?:经验|經驗|合同)',
  ].map((part) => `^(?:${part})`),
  'u',
);
export const NOT_AGE_BEFORE = foldedPattern(
  [
    '@(?:company|firm|agency|business|brand|experience|experienced|exp|for over|for the last|for|past|last|empresa|experiencia|hace|compañía|experiência|entreprise|société|expérience|depuis|azienda|esperienza|erfahrung|unternehmen|seit|firma|firmą|experiență|doświadczenie|doświadczenia|компани|фирма|опыт|опытом|стаж|компанія|досвід|şirket|deneyim|tecrübe|kumpanya|karanasan|perusahaan|pengalaman|công ty|kinh nghiệm|kampuni|uzoefu|contract|contrato|contrat|kontrak|контракт|bond|visa|within|every|after|since)',
    'شركه|خبره|عقد|कंपनी|अनुभव|কোম্পানি|অভিজ্ঞতা|บริษัท|ประสบการณ์|สัญญา|公司|经验|合同|成立',
  ],
  'u',
);
