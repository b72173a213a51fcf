import { CURRENCIES, SCALES } from '../money/lexicons';
import { DIGIT, kindAt, LETTER, skipBlanks, skipBlanksBack } from '../numerals/letters';
import type { Run } from './runs';

const DATE = /(?<!\d)(?:\d{1,2}[./ -]\d{1,2}[./ -](?:19|20)\d{2}|(?:19|20)\d{2}[./ -]\d{1,2}[./ -]\d{1,2})(?!\d)/;
const YEARS = /^(?:19|20)\d{2}[ ]?[-/][ ]?(?:19|20)?\d{2}(?!\d)/;
const THOUSANDS = /^\d{1,3}(?:[ .,']\d{3})+(?:[.,]\d{1,2})?$/;
const SPREAD = /^\d{1,3}(?:[.,']\d{3})+ ?[-~] ?\d{1,3}(?:[.,']\d{3})*/;
const TIME = /(?<!\d)[0-2]?\d:[0-5]\d(?!\d)/;
const OCTETS = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const CARD = /^\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}/;
const CLOCK = /(?<!\d)\d{1,2}[.:][0-5]\d(?: {1,3}| ?[-–] ?| [a-z]{1,3} )\d{1,2}[.:][0-5]\d(?!\d)/;
/** A year among small groups: "18-19, 2022". */
const DATED = /^\d{1,2}(?:[^\d]{1,3}\d{1,2}){0,2}[^\d]{1,3}(?:19|20)\d{2}(?:[^\d]{1,3}\d{1,2}){0,2}$/;

/** Prices, dates, years, times, addresses of machines, cards and the like. */
export function isOtherNumber(
  text: string,
  run: Run,
  from: number,
  to: number,
  announced: boolean,
  spoken: number,
): boolean {
  const start = run.atoms[from]?.start ?? 0;
  const end = run.atoms[to]?.end ?? 0;
  const whole = text.slice(start, end);
  if (TIME.test(whole) || SPREAD.test(whole) || CLOCK.test(whole) || DATED.test(whole)) return true;
  if (spoken > 0) return false;
  if (
    DATE.test(whole) ||
    YEARS.test(whole) ||
    OCTETS.test(whole) ||
    CARD.test(text.slice(start, start + 20)) ||
    CLOCK.test(whole)
  )
    return true;
  if (THOUSANDS.test(whole) && !announced && !whole.startsWith('0')) return true;
  if (!announced && isSpread(run, from, to)) return true;
  const money = CURRENCIES.matchBefore(text, skipBlanksBack(text, start, 2), (word) => word.before && !word.tight);
  const priced = CURRENCIES.matchAt(
    text,
    skipBlanks(text, end, 2),
    false,
    (word) => word.after && !word.tight && !word.capitals,
  );
  if ((money || priced) && !announced) return true;
  if (text[start - 1] === '.' && kindAt(text, start - 2) === DIGIT) return true;
  if (text[start - 1] === '-' && kindAt(text, start - 2) === LETTER) return true;
  return !announced && SCALES.matchAt(text, skipBlanks(text, end, 1)) !== undefined;
}

/** "20000-25000", "12.345678": two groups with no trunk zero are a spread or a fraction. */
function isSpread({ atoms }: Run, from: number, to: number): boolean {
  const groups = atoms.slice(from, to + 1);
  const [first, second] = groups;
  if (groups.length !== 2 || !first || !second || first.kind !== 'digits' || second.kind !== 'digits') return false;
  return (
    !first.digits.startsWith('0') &&
    (Math.abs(first.digits.length - second.digits.length) <= 1 || second.digits.length > 6)
  );
}
