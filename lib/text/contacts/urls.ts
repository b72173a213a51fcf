import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { type Folded, hidesInside } from '../numerals/fold';
import { gate } from '../numerals/gate';
import { DOT_WORDS } from '../numerals/openings';
import { foldedPattern } from '../numerals/pattern';
import { isTopLevel, readsAsSite } from './domains';
import { MOST_SPOTS, type Spot } from './spot';

const LONGEST = 400;
export const SCHEME =
  /(?<![a-z0-9])(?:(?<scheme>h(?:tt|xx|\*\*|__)ps?|viber|tg|whatsapp|line):\/\/|www\.)[^\s<>"'«»]{2,}/g;
export const BARE =
  /(?<![a-z0-9@._%+/-])[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9-]{1,63}){1,4}(?![a-z0-9@-])(?:[/?#][^\s<>"'«»]{0,300})?/g;
const DOTS = [
  'chấm',
  'dot',
  'kropka',
  'nokta',
  'point',
  'ponto',
  'punct',
  'punkt',
  'punto',
  'titik',
  'tuldok',
  'крапка',
  'точка',
  'डॉट',
  'ডট',
  'จุด',
  '点',
];
const SPELT = foldedPattern(
  [
    '(?<![a-z0-9\\x40._-])[a-z0-9-]{2,63}(?:[ ]?[\\[({][ ]?(?:dot|punto|ponto|point|punkt|kropka|точка|крапка|nokta|punct|titik|chấm|\\.)[ ]?[\\])}][ ]?|[ ](?:dot|punto|ponto|point|punkt|kropka|точка|крапка|nokta|punct|titik|tuldok|chấm|ডট|डॉट|จุด|点)[ ]| \\. (?=com|net|org))(?:com|net|org|info|biz|io|me|xyz|top|site|online|club|shop|ru|ру|ua|pl|de|fr|es|it|ro|tr|br|mx|ph|vn|th|cn)(?:[ ]?\\/[^\\s]{1,100})?(?![a-zа-я0-9])',
  ],
  'gu',
);

/** Whether a dot stands right before what may go on an address. */
function hasDotInside(text: string): boolean {
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if ((next >= 0x61 && next <= 0x7a) || (next >= 0x30 && next <= 0x39) || next === 0x2d) return true;
  }
  return false;
}

const saysDot = gate(DOTS, DOT_WORDS);
/** A dot in brackets or in words. */
const maySpellDot = (folded: Folded): boolean => /[[({]| \. /.test(folded.text) || saysDot(folded);

/** "A small dot com start-up". */
const PROSE = /^(?:an?|the|small|big|new|old|former|early|another|every|first|this|of|in|my|our)$/;

/** Web addresses, also defanged (hxxp) or with the dot in words; links of messengers become the phone or name they hold. */
export function urlSpots(folded: Folded): Spot[] {
  const { text } = folded;
  const spots: Spot[] = [];
  const schemed = text.includes('://') || text.includes('www.');
  for (const match of schemed ? text.matchAll(SCHEME) : []) {
    const written = trimmed(match[0].slice(0, LONGEST));
    const scheme = match.groups?.scheme ?? '';
    const address = asWritten(folded, match.index, written);
    push(
      folded,
      spots,
      match.index,
      written,
      canonical(scheme ? address.replace(/^[^:]{2,8}:/, `${scheme.replace(/xx|\*\*|__/, 'tt')}:`) : address),
      /xx|\*|_/.test(scheme),
    );
    if (spots.length >= MOST_SPOTS) break;
  }
  for (const match of hasDotInside(text) ? text.matchAll(BARE) : []) {
    if (spots.length >= MOST_SPOTS) break;
    const written = trimmed(match[0]);
    const host = /^[^/?#]+/.exec(written)?.[0] ?? '';
    if (readsAsSite(host, written.length > host.length))
      push(folded, spots, match.index, written, canonical(asWritten(folded, match.index, written)), false);
  }
  for (const match of maySpellDot(folded) ? text.matchAll(SPELT) : []) {
    if (spots.length >= MOST_SPOTS) break;
    const [name = '', rest = ''] = match[0].split(/[ ]?[[({][^\])}]{1,8}[\])}][ ]?| [^ ]{1,7} /);
    if (!PROSE.test(name) && isTopLevel(rest.split('/')[0] ?? ''))
      push(folded, spots, match.index, match[0], `${name}.${rest}`, true);
  }
  return spots;
}

function push(folded: Folded, spots: Spot[], from: number, written: string, address: string, spelt: boolean): void {
  const to = from + written.length;
  const messenger = messengerOf(address);
  spots.push({
    from,
    to,
    type: messenger?.type ?? 'url',
    value: messenger?.value ?? address,
    disguised: spelt || hidesInside(folded, from, to),
  });
}

function trimmed(written: string): string {
  let end = written.length;
  while (
    end > 0 &&
    /[.,;:!?)\]}'*_»”]/.test(written[end - 1] ?? '') &&
    !(written[end - 1] === ')' && written.slice(0, end).includes('('))
  )
    end--;
  return written.slice(0, end);
}

/** Paths keep their case; invisible characters are left out. */
function asWritten({ original, map }: Folded, from: number, written: string): string {
  if (!map) return original.slice(from, from + written.length);
  let out = '';
  for (let i = from; i < from + written.length; i++) {
    const char = original[map.starts[i] ?? 0] ?? '';
    out += char.toLowerCase() === written[i - from] ? char : (written[i - from] ?? '');
  }
  return out;
}

/** Scheme and host in lower case, no slash at the end. */
function canonical(address: string): string {
  return address
    .replace(/[[({]\.[\])}]|[[({]dot[\])}]/g, '.')
    .replace(/^(?:[a-z]{2,8}:\/\/)?[^/?#]*/i, (start) => start.toLowerCase())
    .replace(/\/$/, '');
}

const NAME = '[A-Za-z0-9_][A-Za-z0-9_.-]{1,40}';
const MESSENGERS: ReadonlyArray<readonly [pattern: RegExp, platform: string]> = [
  [new RegExp(`^(?:t|telegram)\\.(?:me|dog)/(?:s/)?(?!joinchat|share|addlist)(${NAME})$`), 'telegram'],
  [new RegExp(`^tg:resolve\\?domain=(${NAME})`), 'telegram'],
  [new RegExp(`^line\\.me/(?:r/)?ti/p/(?:~|@|%40)?(${NAME})`), 'line'],
  [new RegExp(`^(?:m\\.me|messenger\\.com/t)/(${NAME})`), 'facebook'],
  [new RegExp(`^(?:facebook|fb)\\.com/(?!groups|pages|profile|sharer|watch|events|marketplace)(${NAME})$`), 'facebook'],
  [new RegExp(`^(?:instagram|instagr)\\.(?:com|am)/(?!p/|reel|explore|stories)(${NAME})$`), 'instagram'],
  [new RegExp(`^(?:tiktok\\.com)/@(${NAME})$`), 'tiktok'],
  [new RegExp(`^(?:snapchat\\.com/add)/(${NAME})$`), 'snapchat'],
  [new RegExp(`^signal\\.me/#p/(${NAME})$`), 'signal'],
  [new RegExp(`^zalo\\.me/(?!g/)([a-zA-Z]${NAME})$`), 'zalo'],
];
const PHONE_LINKS =
  /^(?:wa\.me\/|(?:api|web)\.whatsapp\.com\/send\/?\?(?:[^#]{0,60}&)?phone=|whatsapp:send\?phone=|zalo\.me\/|viber:(?:chat|add|contact)\?number=|t\.me\/|signal\.me\/#p\/)(?:%2[bB]|\+)?([0-9]{7,15})(?![0-9A-Za-z])/;

function messengerOf(address: string): { type: 'phone' | 'handle'; value: string } | undefined {
  const bare = address
    .replace(/^https?:\/\//, '')
    .replace(/^(viber|tg|whatsapp|line):\/\//, '$1:')
    .replace(/^(?:www|m)\.(?!me\/)/, '');
  const digits = PHONE_LINKS.exec(bare)?.[1];
  if (digits) {
    const phone = digits.startsWith('0')
      ? parsePhoneNumberFromString(digits, 'VN')
      : parsePhoneNumberFromString(`+${digits}`);
    return { type: 'phone', value: phone?.isPossible() ? phone.number : digits };
  }
  for (const [pattern, platform] of MESSENGERS) {
    const name = pattern.exec(bare.replace(/\?(?!domain=).*$/, ''))?.[1];
    if (name) return { type: 'handle', value: `${platform}:${name.toLowerCase()}` };
  }
  return undefined;
}
