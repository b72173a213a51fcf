import { type Folded, hidesInside } from '../numerals/fold';
import { DIGIT, isEdge, kindAt, LETTER } from '../numerals/letters';
import { MOST_SPOTS, type Spot } from './spot';

/** Length of an IBAN by country: SWIFT IBAN registry. */
const LENGTHS = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 ' +
    'JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 ' +
    'TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2).toLowerCase(), Number(entry.slice(2))] as const),
);
const START = /[a-z]{2}[0-9]{2}/g;

/** Account numbers with a right length and check digits (ISO 13616, modulus 97). */
export function ibanSpots(folded: Folded): Spot[] {
  const { text } = folded;
  const spots: Spot[] = [];
  for (const match of text.matchAll(START)) {
    if (spots.length >= MOST_SPOTS) break;
    const length = LENGTHS.get(match[0].slice(0, 2));
    const before = kindAt(text, match.index - 1);
    if (length === undefined || !isEdge(text, match.index) || (match.index > 0 && before === DIGIT)) continue;
    const read = collect(text, match.index, length);
    if (!read || !isRight(read.value)) continue;
    spots.push({
      from: match.index,
      to: read.end,
      type: 'iban',
      value: read.value.toUpperCase(),
      disguised: hidesInside(folded, match.index, read.end),
    });
  }
  return spots;
}

/** `length` letters and digits from `at`, single blanks or hyphens between them allowed. */
function collect(text: string, at: number, length: number): { value: string; end: number } | undefined {
  let value = '';
  let i = at;
  while (value.length < length) {
    const char = text[i] ?? '';
    if (/[a-z0-9]/.test(char)) value += char;
    else if (!/[ -]/.test(char) || !/[a-z0-9]/.test(text[i + 1] ?? '')) return undefined;
    i++;
  }
  const next = kindAt(text, i);
  return i < text.length && (next === LETTER || next === DIGIT) ? undefined : { value, end: i };
}

function isRight(iban: string): boolean {
  let rest = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
