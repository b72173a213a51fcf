import { Lexicon } from './lexicon';
import { type NumberWord, numberWords } from './number-words';
import { SPOKEN_DIGITS } from './openings';

/**
 * How a number is spoken or spelt out digit by digit: the number words up to 999 of every language, Hindi and Bengali
 * in Latin letters, "double" and "triple", and, only inside a run, words that sound like a digit.
 */
export interface SpokenWord {
  lang: string;
  value: number;
  kind: NumberWord['kind'] | 'repeat' | 'plus' | 'mark';
  /** Everyday words: those that sound like a digit ("to", "for") count only between surer digits, those of another language ("sept", "due") beside a digit word of it. */
  weak?: 'sound' | 'foreign';
}

const ROMANISED: Readonly<Record<string, string>> = {
  hi: '0 shunya shoonya sunya zero; 1 ek; 2 do; 3 teen; 4 char chaar; 5 paanch panch; 6 chhe che chhah cheh; 7 saat sat; 8 aath ath; 9 nau no',
  bn: '0 shunno sunno zero; 1 ek; 2 dui; 3 tin; 4 char; 5 pach panch; 6 choy chhoy; 7 sat shat; 8 at aat; 9 noy',
  ne: '0 sunya; 1 ek; 2 dui; 3 tin; 4 char; 5 paanch panch; 6 chha; 7 saat; 8 aath; 9 nau',
  ar: '0 sifr; 1 wahid wahed; 2 ithnan itnein; 3 thalatha talata; 4 arbaa; 5 khamsa; 6 sitta; 7 sabaa; 8 thamania tamania; 9 tisaa',
  ru: '0 nol nul; 1 odin; 2 dva; 3 tri; 4 chetyre; 5 pyat; 6 shest; 7 sem; 8 vosem; 9 devyat',
  zh: '0 ling; 1 yi yao; 2 er; 3 san; 4 si; 5 wu; 6 liu; 7 qi; 8 ba; 9 jiu',
  tl: '0 sero; 1 uno; 2 dos; 3 tres; 4 kwatro kuwatro; 5 singko; 6 sais; 7 syete; 8 otso; 9 nuwebe nwebe',
  th: '0 soon; 1 nung; 2 song; 3 sam; 4 si see; 5 ha; 6 hok; 7 jed; 8 paed pad; 9 kao',
};
/** Number words that are everyday words of other languages. */
const EVERYDAY = new Set(
  'no do at ha si see song soon sam san er ba wu qi sem tri dos nau tin teen char sat pad sept on once due sei ten an set une'.split(
    ' ',
  ),
);
const SOUNDS_LIKE =
  '0 oh; 1 won; 2 too; 4 fore; 5 fife fyve faiv; 6 sicks siks; 7 sevn seben; 8 ate eit ait; 9 nein nyne nain';
/** The same, but too common in any sentence. */
const PREPOSITIONS = '0 o ow; 1 wan; 2 to tu; 3 tree free thre; 4 for foe';
const REPEAT: ReadonlyArray<readonly [word: string, times: number]> = [
  ['double', 2],
  ['dubl', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
  ['doble', 2],
  ['doppel', 2],
  ['doppelt', 2],
  ['doppia', 2],
  ['doppio', 2],
  ['duplo', 2],
  ['dublu', 2],
  ['podwójne', 2],
  ['podwójna', 2],
  ['çift', 2],
  ['двойной', 2],
  ['двойная', 2],
  ['дабл', 2],
  ['डबल', 2],
  ['ट्रिपल', 3],
  ['ডাবল', 2],
  ['ট্রিপল', 3],
  ['dobleng', 2],
  ['dobel', 2],
  ['ganda', 2],
  ['مكرر', 2],
];
const PLUS = [
  'plus',
  'más',
  'mas',
  'mais',
  'più',
  'плюс',
  'artı',
  'زائد',
  'प्लस',
  'প্লাস',
  'บวก',
  '加',
  'cộng',
  'dagdag',
  'tambah',
  'jumlisha',
];

/** Punctuation said aloud between groups. */
const MARKS =
  'dash hyphen dot stroke slash guion guión traço tiret trattino bindestrich strich cratima myślnik kreska тире дефіс дефис tire çizgi gạch strip gitling डैश ড্যাশ ขีด 杠 شرطة kistari'.split(
    ' ',
  );

const LATIN = /^[a-z]{3,}$/;
const LEET: Readonly<Record<string, string>> = { e: '3', o: '0', i: '1', a: '4', s: '5' };

/** "s3ven", "f0ur", "z3r0": every mix of letters and their look-alike digits, for words of three letters and more. */
function* leet(word: string): Generator<string> {
  if (!LATIN.test(word) || word.length > 8) return;
  const places = [...word].flatMap((char, at) => (LEET[char] ? [at] : [])).slice(0, 4);
  for (let mask = 1; mask < 1 << places.length; mask++) {
    const chars = [...word];
    for (const [bit, at] of places.entries()) if (mask & (1 << bit)) chars[at] = LEET[chars[at] ?? ''] ?? '';
    const made = chars.join('');
    // Mostly digits would swallow real ones.
    if (/[a-z][^a-z]*[a-z]/.test(made)) yield made;
  }
}

function* entries(): Generator<readonly [string, readonly SpokenWord[]]> {
  for (const [word, entry] of numberWords()) {
    if (entry.value < 1000) yield [word, [EVERYDAY.has(word) ? { ...entry, weak: 'foreign' } : entry]];
    if (entry.lang === 'en' && entry.kind === 'unit') for (const made of leet(word)) yield [made, [entry]];
  }
  for (const [lang, table] of Object.entries(ROMANISED)) yield* unitsOf(lang, table);
  yield* unitsOf('en', SOUNDS_LIKE);
  yield* unitsOf('en', PREPOSITIONS, 'sound');
  for (const [word, value] of REPEAT) yield [word, [{ lang: '', value, kind: 'repeat' }]];
  for (const word of MARKS) yield [word, [{ lang: '', value: 0, kind: 'mark' }]];
  for (const word of PLUS) yield [word, [{ lang: '', value: 0, kind: 'plus' }]];
}

function* unitsOf(lang: string, table: string, sound?: 'sound'): Generator<readonly [string, readonly SpokenWord[]]> {
  for (const line of table.split(';')) {
    const [value, ...words] = line.trim().split(' ');
    for (const word of words) {
      const weak = sound ?? (EVERYDAY.has(word) ? 'foreign' : undefined);
      yield [word, [{ lang, value: Number(value), kind: 'unit', ...(weak && { weak }) }]];
    }
  }
}

export const SPOKEN = new Lexicon<readonly SpokenWord[]>(entries(), (old, fresh) => [...old, ...fresh], SPOKEN_DIGITS);

/** What may still join a group: hundreds take tens and units, tens take units, a unit takes a multiplier. */
type Open = 'none' | 'unit' | 'tens' | 'hundreds';

/** The digits that words in a row say ("twenty four" is 24, "double seven" 77), read in the language most of them share. */
export function spokenDigits(words: ReadonlyArray<readonly SpokenWord[]>): string {
  if (words.length === 0) return '';
  const lang = commonLanguage(words);
  let digits = '';
  let group = 0;
  let open = 'none' as Open;
  let times = 1;
  let joined = false;
  const flush = (): void => {
    if (open !== 'none') digits += String(group).repeat(times);
    if (open !== 'none') times = 1;
    open = 'none';
  };
  for (const readings of words) {
    const word = readings.find((one) => one.lang === lang) ?? readings.find((one) => !one.weak) ?? readings[0];
    if (!word) continue;
    const { value, kind } = word;
    if (kind === 'repeat') {
      flush();
      times = value;
    } else if (kind === 'times') {
      if (open === 'unit' && group > 0) group *= value;
      else {
        flush();
        group = value;
      }
      open = value === 10 ? 'tens' : 'hundreds';
    } else if (kind === 'unit') {
      if ((open === 'tens' || open === 'hundreds') && value > 0) {
        group += value;
        digits += String(group).repeat(times);
        [open, times] = ['none', 1];
      } else {
        flush();
        [group, open] = [value, 'unit'];
      }
    } else if (kind === 'part') {
      const tens = value >= 20 && value < 100 && value % 10 === 0;
      if (open === 'hundreds' && value < 100) group += value;
      else if (open === 'unit' && joined && tens && lang === 'de') group += value;
      else if (open === 'tens' && lang === 'fr' && value < 20) group += value;
      else {
        flush();
        group = value;
      }
      open = value >= 100 ? 'hundreds' : tens && open !== 'unit' ? 'tens' : 'unit';
      if (!tens && value < 100) {
        digits += String(group).repeat(times);
        [open, times] = ['none', 1];
      }
    }
    joined = kind === 'and';
  }
  flush();
  return digits;
}

function commonLanguage(words: ReadonlyArray<readonly SpokenWord[]>): string {
  const counts = new Map<string, number>();
  for (const readings of words)
    for (const { lang, weak } of readings) counts.set(lang, (counts.get(lang) ?? 0) + (weak ? 0.1 : 1));
  let best = 'en';
  for (const [lang, count] of counts) if (lang !== '' && count > (counts.get(best) ?? 0)) best = lang;
  return best;
}
