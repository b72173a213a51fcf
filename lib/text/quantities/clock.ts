import { foldedPattern } from '../numerals/pattern';
import { OPEN_WORDS } from './words';

export interface ClockSpan {
  start: number;
  end: number;
  perDay: number;
}

const MORNING =
  'am|a\\.m\\.?|de la mañana|da manhã|du matin|di mattina|del mattino|uhr morgens|dimineața|rano|утра|ранку|sabah|صباحا|सुबह|ng umaga|pagi|giờ sáng|sáng|โมงเช้า|asubuhi';
const EVENING =
  'pm|p\\.m\\.?|de la noche|de la tarde|da noite|da tarde|du soir|di sera|uhr abends|seara|wieczorem|вечера|вечора|akşam|gece|مساء|ليلا|ng gabi|malam|giờ tối|tối|ทุ่ม|usiku|jioni';
const PLAIN = 'uhr|h|hs|ч|час|часов|год|giờ|น\\.|น|点|點|时|बजे|টা|ঘটিকা|saat|wib|ore|godz\\.?';
const time = (n: number): string =>
  `(?<h${n}>[0-9]{1,2})(?:(?<c${n}>[:.h点點时])(?<m${n}>[0-5][0-9]))?[ ]?(?:(?<a${n}>${MORNING})|(?<p${n}>${EVENING})|(?<u${n}>${PLAIN}))?`;
const LEAD = '(?<lead>(?:早上|上午|सुबह|সকাল|لليل|من|с|з|from|de|das?|dalle|von|od|de la|mula|từ|dari|jam|pukul)[ ]?)?';
const LATE = '(?<late>(?:晚上|夜里|下午|凌晨|रात|शाम|রাত|সন্ধ্যা)[ ]?)?';
const SPAN = foldedPattern(
  [
    `(?<![\\d:.,\\/+-])${LEAD}${time(1)}[ ]{0,2}(?:-|~|to|till|until|a|à|às|as|alle|bis|до|do|la|den|đến|hingga|sampai|s\\/d|hanggang|से|থেকে|الى|到|至|ถึง|hadi|ile)[ ]{0,2}${LATE}${time(2)}`,
  ],
  'gu',
  '(?![\\d:%])',
);
const MOST = 100;

/** Daily spans of working time in folded text. Needs minutes on both sides or a word for the time of day on one. */
export function clockSpans(text: string): ClockSpan[] {
  const found: ClockSpan[] = [];
  for (const match of text.matchAll(SPAN)) {
    const g = match.groups ?? {};
    const marked = (g.m1 && g.m2) || g.a1 || g.p1 || g.a2 || g.p2 || g.late || (g.u1 && g.u2) || (g.u2 && g.lead);
    if (!marked || (g.c1 === '.' && !quarter(g.m1)) || (g.c2 === '.' && !quarter(g.m2))) continue;
    const evening = g.p2 !== undefined || g.late !== undefined;
    const bare = g.a1 === undefined && g.p1 === undefined;
    // "2:30-6 pm" is one evening: a bare start takes the half of the day that the end names, when it comes before it.
    const shared = bare && Number(g.h1) < Number(g.h2) && Number(g.h2) <= 12;
    const from = clock(g.h1, g.m1, g.p1 !== undefined || (shared && evening), g.a1 !== undefined);
    let to = clock(g.h2, g.m2, evening, g.a2 !== undefined);
    // "8:00-1:00" without a word for the half of the day, and "8 am to 12 am", are twelve-hour clocks past noon.
    if (
      from !== undefined &&
      to !== undefined &&
      to < from &&
      ((bare && !evening && g.a2 === undefined && g.u2 === undefined) || to === 0)
    )
      to += 12;
    if (from === undefined || to === undefined || from === to) continue;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (OPEN_WORDS.test(before.slice(before.search(/[^\n.;!?]*$/)))) continue;
    const perDay = Math.round(((to - from + 24) % 24 || 24) * 100) / 100;
    const lead = g.lead?.length ?? 0;
    found.push({ start: match.index + lead, end: match.index + match[0].trimEnd().length, perDay });
    if (found.length >= MOST) break;
  }
  return found;
}

function quarter(minutes: string | undefined): boolean {
  return minutes === undefined || minutes === '00' || minutes === '15' || minutes === '30' || minutes === '45';
}

function clock(hour = '', minutes = '0', evening: boolean, morning: boolean): number | undefined {
  let h = Number(hour);
  if (h > 24) return undefined;
  if (evening && h < 12) h += 12;
  if (morning && h === 12) h = 0;
  return h + Number(minutes) / 60;
}
