import { type Folded, hidesInside } from '../numerals/fold';
import { foldedPattern } from '../numerals/pattern';
import { isTopLevel, MAIL_HOSTS } from './domains';
import { MOST_SPOTS, type Spot } from './spot';

const AT_WORDS =
  'at|arroba|arrobase|arobase|chiocciola|małpa|malpa|собака|собачка|ät|et|klammeraffe|kuyruklu a|zavinac|एट|ऐट|এট|แอท|艾特|a commercial|a-keong|\\x40';
const DOT_WORDS =
  'dot|punto|ponto|point|punkt|kropka|точка|крапка|тчк|nokta|punct|titik|tuldok|chấm|cham|nukta|डॉट|ডট|ดอท|จุด|点|點|نقطه|نقطة|دوت';
/** "@", "(at)", "[ at ]", " at ". */
const AT = foldedPattern(
  [
    '[ ]{0,2}\\x40[ ]{0,2}',
    `[ ]{0,2}[\\[({<*_-]{1,2}[ ]?(?:${AT_WORDS})[ ]?[\\])}>*_-]{1,2}[ ]{0,2}`,
    `[ ]{1,2}(?:${AT_WORDS})[ ]{1,2}`,
  ],
  'gu',
);
const DOT = `(?:\\.|[ ]{1,2}\\.[ ]{1,2}|[ ]{0,2}[\\[({<*_-][ ]?(?:${DOT_WORDS}|\\.)[ ]?[\\])}>*_-][ ]{0,2}|[ ]{1,2}(?:${DOT_WORDS})[ ]{1,2})`;
const LOCAL = foldedPattern(
  [`(?<![a-z0-9._%+-])[a-z0-9][a-z0-9_%+-]{0,40}(?:(?:\\.|${DOT})[a-z0-9_%+-]{1,40}){0,3}$`],
  'u',
);
/** Before a plain @ a dot is a dot: "get to the point jobs@…". */
const PLAIN_LOCAL = /[a-z0-9_%+-]{1,64}(?:\.[a-z0-9_%+-]{1,64}){0,4}$/;
const DOMAIN = foldedPattern([`^[a-z0-9-]{1,63}(?:${DOT}[a-z0-9-]{1,63}){1,3}(?![a-z0-9-])`], 'u');
const SPACED_HOST = new RegExp(`^(?:${MAIL_HOSTS}) (?:com|net|ru|it|fr|de|es|pl|com br|co uk)(?![a-z0-9])`);
const DOT_ANY = foldedPattern([DOT], 'gu');
const PLAIN = /^[a-z0-9._%+-]{1,64}@[a-z0-9.-]{3,190}$/;
const MAIL_WORDS = foldedPattern(
  [
    '@(?:e-?mail|mail|correo|courriel|posta|poczta|почт|пошт|surel|write|escrib|escrev|scriv|schreib|cv§|resume)',
    'البريد|ايميل|ईमेल|ইমেইল|อีเมล|邮箱|邮件',
  ],
  'u',
);
const COMMON_LEFT =
  /(?:^|[^a-z0-9._-])(?:me|us|work|works|working|look|looking|available|online|jobs?|apply|visit|find|contact|position|staff|here|now|or|and|is|at|site|website|page)$/;

/** E-mail addresses, also said in words ("name (at) mail dot com"). */
export function emailSpots(folded: Folded): Spot[] {
  const { text } = folded;
  const spots: Spot[] = [];
  let floor = 0;
  for (const match of text.matchAll(AT)) {
    if (spots.length >= MOST_SPOTS) break;
    if (match.index < floor) continue;
    const spot = emailAround(folded, match.index, match.index + match[0].length, match[0], floor);
    if (spot) {
      spots.push(spot);
      floor = spot.to;
    }
  }
  return spots;
}

function emailAround(folded: Folded, atStart: number, atEnd: number, at: string, floor: number): Spot | undefined {
  const { text } = folded;
  const before = text.slice(Math.max(floor, atStart - 72), atStart);
  const after = text.slice(atEnd, atEnd + 120);
  const domain = DOMAIN.exec(after)?.[0] ?? SPACED_HOST.exec(after)?.[0];
  const written = domain && (at === '@' ? PLAIN_LOCAL : LOCAL).exec(before)?.[0];
  if (!domain || !written) return undefined;
  // A word at says little: it needs a spelt-out dot, a mail provider or a word for mail before it.
  const word = !/[@[({<*_-]/.test(at);
  const local = { text: dotted(written), length: written.length };
  const host = dotted(domain);
  const labels = host.split('.');
  if (!isTopLevel(labels[labels.length - 1] ?? '') || local.text === '') return undefined;
  const provider = new RegExp(`^(?:${MAIL_HOSTS})$`).test(labels[0] ?? '');
  const spelt = domain.replace(/\./g, '') !== host.replace(/\./g, '') || / /.test(domain);
  if (word && (COMMON_LEFT.test(local.text) || !(spelt || provider || MAIL_WORDS.test(before)))) return undefined;
  const from = atStart - local.length;
  const to = atEnd + domain.length;
  const value = `${local.text}@${host}`;
  return {
    from,
    to,
    type: 'email',
    value,
    disguised: hidesInside(folded, from, to) || !PLAIN.test(text.slice(from, to)),
  };
}

function dotted(words: string): string {
  return words.replace(DOT_ANY, '.').replace(/ /g, '.');
}
