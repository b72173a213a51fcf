import type { Listing } from '../../lib/types';
import { SENTENCES, type Sentences } from './sentences';

/** The length of an ad of the benchmark, UTF-16 units. */
export const AD_LENGTH = 2050;
/** Every third ad states indicators, up to three. */
const TELLING = 3;

/** The same ads for the same seed, the languages in turn, each about 2,050 units long, every third with indicators. */
export function benchAds(count: number, seed = 1): Listing[] {
  const next = chance(seed);
  const languages = Object.values(SENTENCES);
  return Array.from({ length: count }, (_, i) => adOf(languages[i % languages.length]!, i % TELLING === 0, next));
}

function adOf({ titles, plain, told }: Sentences, telling: boolean, next: (below: number) => number): Listing {
  const lines: string[] = [];
  let length = 0;
  // Pay and contact stand once, as in any ad; the rest may come again.
  const [once, often] = [plain.filter(hasNumber), plain.filter((line) => !hasNumber(line))];
  for (const line of once) length += line.length + 1;
  while (length < AD_LENGTH) {
    const line = often[next(often.length)]!;
    lines.push(line);
    length += line.length + 1;
  }
  for (const line of once) lines.splice(next(lines.length), 0, withOtherDigits(line, next));
  if (telling)
    for (let i = 0; i <= next(told.length); i++) lines.splice(next(lines.length), 0, told[next(told.length)]!);
  const text = lines.reduce((all, line) => `${all}${next(4) === 0 ? '\n' : ' '}${line}`).slice(0, AD_LENGTH);
  return { title: titles[next(titles.length)]!, text };
}

const hasNumber = (line: string): boolean => /\d{2}/.test(line);

/** No two ads have the same phone or the same pay: the first digits stay, which say what kind of number it is. */
function withOtherDigits(line: string, next: (below: number) => number): string {
  return line.replace(/(?<=\d{2}[ .,-]?)\d/g, () => String(next(10)));
}

/** Numerical Recipes' linear congruential generator, its upper bits. */
function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
}
