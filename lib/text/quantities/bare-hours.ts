import { kindAt, LETTER, skipBlanks } from '../numerals/letters';
import { upperAt } from '../numerals/number-at';
import { foldedPattern } from '../numerals/pattern';
import { HOUR_NOUNS, WAIT_WORDS, WORK_WORDS } from './words';

/** Before a number of hours: it is a time of day ("à seize heures", "fino alle sedici ore", "до 20 часов"). */
const AT_WORDS = foldedPattern(
  [
    '@(?:at|by|starts?|a las?|(?:desde|hasta|de|para|antes de|después de|entre) las|las|às|as|até as?|das|pelas|à|dès|vers|avant|après|jusqu.?à|alle|dalle|fino alle|entro le|dopo le|prima delle|verso le|до|с|со|в|к|после|около|з|із|від|після|о|об|từ|lúc|đến|vào|tới|alas)',
    'ตั้งแต่|เวลา|ถึง|الساعه',
  ],
  'u',
  '[ ]{0,2}$',
);
/** Part-time work and whole weeks: the hours are those of a week. */
const WEEK_WORDS = foldedPattern(
  [
    '@(?:part.?time|teilzeit|temps partiel|mi-temps|(?:tiempo|jornada|tempo) parcial|media jornada|meio (?:per[ií]odo|expediente)|tempo parziale|part-?time|jum[aă]tate de norm[aă]|pół etatu|część etatu|неполн|на полставки|пів ставки|неповн|yarı zamanlı|paruh waktu|bán thời gian)',
    '@(?:week§|weekly|semanas?§|semanal|semanais|semaines?§|hebdo|settiman|sett§|woche|wöchentlich|săptămân|saptaman|tygodni|tydzień|недел|тижн|тижд|hafta|linggo|minggu|tuần|wiki§)',
    'सप्ताह|हप्ता|हफ्त|সপ্তাহ|أسبوع|اسبوع|สัปดาห์|อาทิตย์|每周|每週|一周',
  ],
  'u',
);
/** Days between the hours and the week: "16 hours, seven days a week" is said of a day. */
const DAY_WORDS = foldedPattern(
  [
    '@(?:days?|días?|dias?|jours?|giorn[oi]|tage?n?|zile?|dni|дн[яей]|дней|день|днів|gün|araw|hari|ngày|siku)§',
    'दिन|দিন|يوم|ايام|วัน|天',
  ],
  'u',
);
const NEAR = 32;

/**
 * What a number of hours without a period of its own is said of: a day, a week, or (undefined) neither: a time of day, a
 * wait, or no work at all.
 */
export function bareHours(text: string, start: number, nounEnd: number, value: number): 'day' | 'week' | undefined {
  // 19 to 24 is a part-time week or one long duty, not every day; from 25 up it is a week.
  if (value < 2 || value > 112) return undefined;
  const before = text.slice(Math.max(0, start - 24), start);
  if (WAIT_WORDS.test(before) || AT_WORDS.test(before) || startsSpan(text, nounEnd)) return undefined;
  if (isOfWeek(text, start, nounEnd)) return 'week';
  if (value > 18 && value < 25) return undefined;
  if (!(WORK_WORDS.test(before) || WORK_WORDS.test(text.slice(nounEnd, nounEnd + 14)))) return undefined;
  return value <= 18 ? 'day' : 'week';
}

/** "16 heures à 22 heures": the first of two times of day. */
function startsSpan(text: string, nounEnd: number): boolean {
  const upper = upperAt(text, nounEnd);
  return upper !== undefined && HOUR_NOUNS.matchAt(text, skipBlanks(text, upper.end, 2)) !== undefined;
}

function isOfWeek(text: string, start: number, nounEnd: number): boolean {
  const near =
    text
      .slice(Math.max(0, start - NEAR), start)
      .split(/[\n.;!?।。]/)
      .at(-1) ?? '';
  const [after = ''] = text.slice(nounEnd, nounEnd + NEAR).split(/[\n.;!?।。]/);
  // A word cut in two at the far end says nothing.
  const whole = kindAt(text, nounEnd + NEAR) === LETTER ? after.replace(/\p{L}+$/u, '') : after;
  return [near, whole].some((stretch) => WEEK_WORDS.test(stretch) && !DAY_WORDS.test(stretch));
}
