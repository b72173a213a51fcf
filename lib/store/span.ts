const DAY = 86_400_000;
/** Ten years of months; a longer span has its days cut at the ends. */
const MOST_MONTHS = 120;

/**
 * The names (`day:…`, `month:…`) that cover the days from the first to the last, both included: whole months as months.
 * Undefined when neither day is given or readable; an end that is left out is ten years away from the other.
 */
export function namesOfSpan(from: string | undefined, to: string | undefined): string[] | undefined {
  const [first, last] = [timeOf(from), timeOf(to)];
  if (first === undefined && last === undefined) return undefined;
  const years = MOST_MONTHS * 30.4 * DAY;
  const end = last ?? (first ?? 0) + years;
  const names: string[] = [];
  for (let at = Math.max(first ?? end - years, end - years); at <= end; ) {
    const day = new Date(at);
    const next = Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1);
    const whole = day.getUTCDate() === 1 && next - DAY <= end;
    const iso = day.toISOString();
    names.push(whole ? `month:${iso.slice(0, 7)}` : `day:${iso.slice(0, 10)}`);
    at = whole ? next : at + DAY;
  }
  return names;
}

function timeOf(day: string | undefined): number | undefined {
  if (!day || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time;
}
