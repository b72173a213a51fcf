import { BLANK, DIGIT, kindAt, LETTER, skipBlanks } from '../numerals/letters';
import { Lexicon } from '../numerals/lexicon';
import type { DigitsRead } from './read-digits';

/** Nouns that make the number before them a count, a length of time, a size or an age. */
const COUNTED = new Lexicon<true>(
  `hour hours hr hrs h day days week weeks wk wks month months mo year years yr yrs y.o yo min mins minute minutes sec people person persons pax worker
  workers girl girls boys men women candidates positions position vacancies vacancy posts openings seats slots rooms bedrooms beds employees staff jobs
  countries clients customers students children kids km kms m m2 sqm sq meters metres miles kg kgs g cm mm lbs ft gb mb words wpm times x st nd rd th
  bed stars shifts calls pages units projects offices locations stores cities hotels ships
  hora horas dia dias semana semanas mes meses ano anos año años persona personas personnes personne vacantes vagas pessoas puestos plazas trabajadores
  trabajadoras chicas habitaciones heure heures jour jours semaine semaines mois ans postes places salaries ora ore giorno giorni settimana settimane
  mese mesi anno anni persone posti ragazze lavoratori stunde stunden std tag tage tagen woche wochen monat monate monaten jahr jahre jahren personen
  mitarbeiter mitarbeiterinnen stellen zile zi saptamani saptamana luni luna ani de_ani persoane posturi locuri de_zile de_ore de_persoane godzin godziny
  godz godz. h/tydz dni dzien tygodni tygodnie miesiecy miesiace lat lata osob osoby osobom miejsc pracownikow час часа часов ч ч. дней дня день суток
  неделя недели недель месяц месяца месяцев мес мес. год года лет л. человек чел чел. людей девушек работников мест вакансий км кг м м2 минут год. годин
  години днів дні день тижнів тижні місяців місяці років роки рік осіб людей чоловік дівчат saat gun hafta ay yil yas yasinda kisi kisilik personel eleman
  adet ساعه ساعات يوم ايام اسبوع اسابيع شهر اشهر شهور سنه سنوات عام عاما سنوات شخص اشخاص عامل عمال وظيفه وظائف موظف فتاه غرف كم घंटे घंटा घण्टा दिन हफ्ते
  सप्ताह महीने महीना माह महिना साल वर्ष बर्ष बजे लोग लोगों लोगो व्यक्ति जना पद पदों सीट लड़कियां महिला महिलाएं कर्मचारी किमी दिनको ঘণ্টা ঘন্টা দিন দিনের
  সপ্তাহ মাস মাসের বছর বছরের জন জনের টি টা পদ পদে পদের কিমি oras araw linggo buwan taon taong tao katao jam hari minggu bulan tahun th orang posisi
  lowongan karyawan menit giờ ngày tuần tháng năm tuổi người phút suất chỉ_tiêu vị_trí nhân_viên chỗ ชั่วโมง ชม วัน สัปดาห์ อาทิตย์ เดือน ปี คน ตำแหน่ง อัตรา
  นาที ขวบ กม ห้อง 小时 小時 天 日 周 週 个月 個月 月 年 岁 歲 人 名 位 个 個 次 公里 平 分钟 点 點 时 号 楼 层 级 saa siku wiki miezi mwezi miaka mwaka watu
  wafanyakazi nafasi dakika %`
    .split(/\s+/)
    .map((word) => [word.replaceAll('_', ' '), true] as const),
);

/** Words before a number that make it a reference, an address, a date or a phone. */
const NAMED =
  /(?:\b(?:no|nr|num|numero|number|n°|zip|postcode|post code|postal|code|cod|cep|plz|cap|room|suite|ste|apt|unit|box|ref|id|licen[cs]e|reg|version|v|page|art|article|section|act|law|iso|floor|street|block|route|highway|grade|level|class|form|tel|telf?|phone|ph|mob|mobile|cell|call|fax|whatsapp|wa|hp|hotline|zalo|viber|telegram|line|sms|text|contact|reference|job id|gate|bus|train|flight|age|aged|edad|idade|wiek|wieku|eta|alter|in|since|from year|of year|year|est|established|founded|desde|depuis|seit|dal|din|od|ano|ans|anno|jahr|until|by|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)|saa|watu|siku|miezi|nafasi|umri|miaka|wafanyakazi|wiki|№|#|номер|тел|телефон|возраст|вік|с|з|в|у|года|от года|رقم|هاتف|عام|سنه|नंबर|नम्बर|फोन|फ़ोन|সন|নম্বর|নাম্বার|ফোন|मोबाइल|โทร|เบอร์|เลขที่|电话|微信|号码)[ .:]{0,3}$/;
const YEARLY =
  /(?:\b(?:in|since|of|from|until|by|for|year|class|desde|en|de|depuis|seit|dal|nel|din|w|od|lutego|maja|s|tahun|nam|mwaka)|с|в|из|до|года|عام|سنه|साल|सन)[ .,]{0,2}$/;

/**
 * Whether a number with neither currency nor scale may still be money: not a count, a time, a date, a year, a phone,
 * a postcode, a reference. `at` to `end` is the number, or the range that it opens, in the folded text.
 */
export function mayBeMoney(text: string, at: number, end: number, read: DigitsRead, hasPeriod: boolean): boolean {
  const { value, grouped, decimals } = read;
  if (value < 10 || text[at] === '0' || (decimals && !grouped && !hasPeriod)) return false;
  const length = read.end - at;
  if (!grouped && (length > 9 || (length > 6 && value % 1000 !== 0))) return false;
  if (touchesNumber(text, at, end)) return false;
  if (kindAt(text, end) === LETTER && !hasPeriod) return false;
  if (!hasPeriod && countsThings(text, end)) return false;
  const before = text.slice(Math.max(0, at - 16), at);
  if (!hasPeriod && NAMED.test(before)) return false;
  return !isYear(read, length, before, hasPeriod);
}

/** Whether what follows a number is what it counts ("40 hours", "200 workers"). */
export function countsThings(text: string, end: number): boolean {
  const next = skipBlanks(text, end, 2);
  const past = text[next] === '+' || text[next] === '-' ? skipBlanks(text, next + 1, 1) : next;
  return COUNTED.matchAt(text, past) !== undefined;
}

/** Another number right beside it: a phone in groups, a date, a score, a time. */
function touchesNumber(text: string, at: number, end: number): boolean {
  let i = at - 1;
  for (let k = 0; k < 3 && i >= 0 && isJoint(text, i); k++) i--;
  let j = end;
  for (let k = 0; k < 3 && j < text.length && isJoint(text, j); k++) j++;
  return kindAt(text, i) === DIGIT || kindAt(text, j) === DIGIT || text[at - 1] === '+' || text[at - 1] === '#';
}

function isJoint(text: string, at: number): boolean {
  const char = text[at];
  return (
    (kindAt(text, at) === BLANK && char !== '\n') ||
    char === '-' ||
    char === '/' ||
    char === ':' ||
    char === '.' ||
    char === '(' ||
    char === ')'
  );
}

function isYear({ value, grouped }: DigitsRead, length: number, before: string, hasPeriod: boolean): boolean {
  if (hasPeriod || grouped || length !== 4 || value < 1900 || value > 2099) return false;
  return value % 50 !== 0 || YEARLY.test(before);
}
