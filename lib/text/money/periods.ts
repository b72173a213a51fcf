import { foldedPattern } from '../numerals/pattern';
import type { Period } from './amount';

/** Words that stand alone after or before an amount and say for how long it is; an underscore stands for a space. */
export const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  hour: `hourly p/h ph stündlich horaire godzinowo почасово saatlik बजे_घंटा प्रति_घंटा प्रति_घण्टा घंटे_के घंटा_के प्रतिघण्टा ঘণ্টায় প্রতি_ঘণ্টা ঘন্টায় প্রতি_ঘন্টা
    kada_oras bawat_oras ต่อชั่วโมง ชั่วโมงละ ชม.ละ ต่อชม 每小时 每小時 时薪 時薪 一小时 小时 /小时 kwa_saa في_الساعة بالساعة للساعة لكل_ساعة perjam sejam saatte saatine`,
  day: `daily diario diarios diária journalier giornaliero giornalieri täglich zilnic dziennie ежедневно щодня günlük günde يوميا في_اليوم باليوم لليوم يومي
    प्रति_दिन प्रतिदिन रोज़ रोज रोजाना दैनिक दिन_का दिनको प्रतिदिन দৈনিক প্রতিদিন প্রতি_দিন দিনে রোজ kada_araw bawat_araw arawan harian sehari perhari mỗi_ngày
    một_ngày ต่อวัน วันละ รายวัน 每天 每日 日薪 一天 /天 日结 kwa_siku kila_siku в_сутки за_смену в_смену per_shift a_shift al_giorno`,
  week: `weekly semanal semanales semanais hebdomadaire settimanale settimanali wöchentlich săptămânal tygodniowo w_tygodniu tygodniowo_w in_der_Woche еженедельно щотижня haftalık haftada
    أسبوعيا اسبوعيا في_الأسبوع بالأسبوع साप्ताहिक प्रति_सप्ताह हफ्ते_में हर_हफ्ते सप्ताहको সাপ্তাহিক প্রতি_সপ্তাহে সপ্তাহে kada_linggo bawat_linggo lingguhan
    mingguan seminggu perminggu mỗi_tuần một_tuần ต่อสัปดาห์ สัปดาห์ละ ต่ออาทิตย์ อาทิตย์ละ 每周 每週 周薪 一周 /周 kwa_wiki kila_wiki`,
  month: `monthly pcm p.m. pm p/m mensual mensuales mensualmente mensal mensais mensuel mensuels mensuelle mensili mensile monatlich lunar lunari pe_lună
    miesięcznie miesięczna miesięczne miesięczny ежемесячно ежемесячная щомісяця щомісячно aylık aylik ayda شهريا شهري شهرية في_الشهر بالشهر للشهر الشهر
    प्रति_माह प्रतिमाह मासिक महीना महीने महीने_का महीने_में हर_महीने माहवार महिना महिनाको प्रति_महिना प्रतिमहिना मासिक মাসে মাসিক প্রতি_মাসে প্রতিমাসে মাস মাসের
    kada_buwan bawat_buwan buwanan buwan-buwan isang_buwan bulanan sebulan perbulan mỗi_tháng một_tháng hàng_tháng hằng_tháng tháng ต่อเดือน
    เดือนละ รายเดือน เงินเดือน 每月 每个月 月薪 月入 月收入 一个月 个月 /月 kwa_mwezi kila_mwezi per_mth mahina maheena mahine mahina_ka`,
  year: `yearly annually annual anual anuales anuais annuel annuels annuo annui jährlich p.a. pa rocznie ежегодно щороку yıllık سنويا في_السنة वार्षिक प्रति_वर्ष सालाना
    বার্ষিক বছরে taunan kada_taon tahunan setahun pertahun mỗi_năm một_năm hàng_năm ต่อปี ปีละ 每年 年薪 一年 kwa_mwaka lpa per_annum ctc`,
  once: `one-time one_time one-off lump_sum flat pago_único pago_unico pagamento_único una_tantum einmalig jednorazowo единоразово разово одноразово tek_seferlik
    لمرة_واحدة एक_बार एकमुश्त একবার isang_beses sekali_bayar một_lần ครั้งเดียว 一次性 mara_moja en_una_sola_exhibición en_une_seule_fois`,
};

/** Nouns that say the period only after a slash or one of PER. */
export const PERIOD_NOUNS: Readonly<Record<Period, string>> = {
  hour: `hour hours hr hrs h hora horas heure heures ora ore oră ore Stunde Std Std. godzina godzinę godz godz. час ч год год. годину saat ساعة घंटा घंटे घण्टा
    ঘণ্টা oras jam giờ gio ชั่วโมง ชม ชม. 小时 小時 saa ώρα`,
  day: `day d dia día jour giorno zi Tag dzień dobę день сутки смену смена добу зміну gün يوم दिन দিন araw hari ngày ngay วัน 天 日 siku shift`,
  week: `week wk semana semaine settimana săptămână saptamana Woche tydzień tydz тиждень неделю нед нед. hafta أسبوع اسبوع हफ्ता हफ्ते सप्ताह হপ্তা সপ্তাহ linggo minggu
    tuần tuan สัปดาห์ อาทิตย์ 周 週 wiki`,
  month: `month mo mo. mth mos m mes mês mois mese lună luna Monat Mt miesiąc miesiac mies mies. msc m-c месяц мес мес. місяць міс міс. ay شهر माह महीना महीने महिना মাস buwan
    bulan bln tháng thang th เดือน 月 mwezi`,
  year: `year yr annum año ano an anno an Jahr rok год рік yıl سنة वर्ष साल বছর taon tahun thn năm ปี 年 mwaka`,
  once: `person candidate head persona persoană osobę человека osoba seat`,
};

/** Words between an amount and a period noun. */
export const PER = [
  'per',
  'a',
  'an',
  'each',
  'every',
  '/',
  '/ ',
  'al',
  'a la',
  'por',
  'por cada',
  'cada',
  'ao',
  'à',
  'à la',
  'par',
  'le',
  "l'",
  "à l'",
  'chaque',
  'pro',
  'im',
  'am',
  'die',
  'je',
  'in der',
  "all'",
  "l'",
  'alla',
  'la',
  'pe',
  'na',
  'za',
  'w',
  'co',
  'в',
  'за',
  'на',
  'у',
  'per ',
  'x',
  'kada',
  'bawat',
  'sa isang',
  'mỗi',
  'một',
  'tiap',
  'setiap',
  'kwa',
  'kila',
  'ต่อ',
  'في',
  'لكل',
  'كل',
  'प्रति',
  'प्रत्येक',
  'हर',
  'প্রতি',
  '每',
  '/per',
  'the',
  'di',
  'فى',
  'في ال',
  'بال',
  'لل',
];

/** Words that may stand between an amount and its period ("500 EUR net per month"). */
export const BETWEEN = foldedPattern(
  [
    'net|nett|netto|neto|netos|netti|nets|gross|brut|brutto|bruto|bruts|brute|lordi|нетто|брутто|на руки|на руку|чистыми|чистими|na reke|liquido|limpio|limpios|libres|cash|in hand',
    'take.?home|صافي|हाथ में|नेट|only|up|basic|salary|pay|basis|净|实发|到手|สุทธิ|bersih|kotor|gaji|sahod|sweldo|lương|maaş|maas|salario|sueldo|salaire|stipendio',
  ].map((words) => `^[ ]{0,2}[-(+*~]{0,2}[ ]?(?:(?:${words})(?![a-z]))?[ ]?[)*]?[ ]{0,2}`),
  'u',
);
