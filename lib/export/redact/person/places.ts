import { places } from '../../../sites/words/places';
import { foldName, wordsOf } from './tokens';

const TOWNS = new Set(places.split(/[|\s]/).map(foldName));
const countries = new Map<string, ReadonlySet<string>>();

/** Whether a folded word is a town of the lists or part of a country's name in `lang`: no person, then. */
export function isPlace(folded: string, lang: string): boolean {
  if (TOWNS.has(folded)) return true;
  let known = countries.get(lang);
  if (!known) {
    known = countriesIn(lang);
    countries.set(lang, known);
  }
  return known.has(folded);
}

function countriesIn(lang: string): ReadonlySet<string> {
  const words = new Set<string>();
  const names = new Intl.DisplayNames([lang, 'en'], { type: 'region', fallback: 'none' });
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const name = names.of(String.fromCharCode(a, b));
      for (const { folded } of wordsOf(name ?? '')) words.add(folded);
    }
  }
  return words;
}
