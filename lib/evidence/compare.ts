import { type Passages, passagesOf } from './passages';

/**
 * What the server sent beside what the browser showed.
 * match: every word shown was sent, and every word sent is shown. partly: every word shown was sent, some of it inside
 * scripts or beside words that are not shown. differs: something is shown that the answer does not hold. A page whose
 * ads are fetched by its scripts differs as one does that was edited: the answer cannot vouch for either.
 */
export interface Comparison {
  /** not-available: the answer of the server was not to be had without asking again. */
  outcome: 'match' | 'partly' | 'differs' | 'not-available';
  /** Passages that stand on one side only, longest first. */
  onlyRendered: string[];
  onlyReceived: string[];
  /** Share of the words shown that stand in a passage the server sent, 0 to 1. */
  share?: number;
  /** Where the answer came from: with the page itself, from the browser's cache, or asked for again afterwards. */
  source?: ReceivedFrom;
}

export const RECEIVED_FROM = ['answer', 'cache', 'asked-again'] as const;
export type ReceivedFrom = (typeof RECEIVED_FROM)[number];

export const NOT_AVAILABLE: Comparison = { outcome: 'not-available', onlyRendered: [], onlyReceived: [] };

/** Passages named on each side at most, and code units of each. */
const MOST = 40;
const LONGEST = 500;

/** `received`: the answer's text. `part`: lines of one ad, when only they are in question. Time grows with the length. */
export function compare(
  rendered: string,
  received: string,
  { part, source }: { part?: readonly string[]; source?: ReceivedFrom } = {},
): Comparison {
  const sent = passagesOf(received);
  const shown = part ? part.map(folded).filter(Boolean) : passagesOf(rendered).shown;
  const index = indexOf(sent);
  const ways = shown.map((passage) => [passage, wayOf(passage, index)] as const);
  const unsent = ways.filter(([, way]) => way === 'not').map(([passage]) => passage);
  const unshown = part ? nearest(unsent, sent.shown) : notIn(sent.shown, shown);
  const words = (list: readonly string[]) => list.reduce((sum, one) => sum + wordsOf(one).length, 0);
  const all = words(shown);
  const plain = ways.every(([, way]) => way === 'shown') && unshown.length === 0;
  return {
    outcome: unsent.length > 0 ? 'differs' : plain ? 'match' : 'partly',
    onlyRendered: listed(unsent),
    onlyReceived: listed(unshown),
    share: all === 0 ? 1 : Math.round((1 - words(unsent) / all) * 1000) / 1000,
    ...(source ? { source } : {}),
  };
}

interface Index {
  passages: ReadonlySet<string>;
  shown: string;
  carried: string;
}

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
/** Words and every sign between them but white space: what one letter changed is not the same. */
const tight = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

function indexOf({ shown, carried }: Passages): Index {
  return {
    passages: new Set(shown.map(tight)),
    shown: tight(shown.join('')),
    carried: tight(unescaped(carried)),
  };
}

/** As script strings spell them: "\u00e9", "\n", "\"", and entities left in data. */
function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\(.)/g, '$1')
    .replace(/<[^<>]{0,400}>/g, ' ');
}

/** Shorter passages must stand as a block or a quoted string of their own: "300" is part of too much. */
const SHORTEST_PART = 12;

function wayOf(passage: string, { passages, shown, carried }: Index): 'shown' | 'carried' | 'not' {
  const wanted = tight(passage);
  if (passages.has(wanted) || (wanted.length >= SHORTEST_PART && shown.includes(wanted))) return 'shown';
  return carried.includes(wanted.length >= SHORTEST_PART ? wanted : `"${wanted}"`) ? 'carried' : 'not';
}

function notIn(passages: readonly string[], shown: readonly string[]): string[] {
  const all = new Set(shown.map(tight));
  const whole = tight(shown.join(''));
  return passages.filter((passage) => {
    const wanted = tight(passage);
    return !all.has(wanted) && !(wanted.length >= SHORTEST_PART && whole.includes(wanted));
  });
}

/** Of what was sent, the passages that share at least half their words with one that is shown otherwise. */
function nearest(unsent: readonly string[], sent: readonly string[]): string[] {
  const wanted = unsent.slice(0, MOST).map((passage) => new Set(wordsOf(passage)));
  const own = new Set(unsent.map(tight));
  return sent.filter((passage) => {
    const words = wordsOf(passage);
    if (words.length === 0 || own.has(tight(passage))) return false;
    return wanted.some((others) => words.filter((word) => others.has(word)).length * 2 >= words.length);
  });
}

const listed = (passages: readonly string[]): string[] =>
  [...new Set(passages)]
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST)
    .map((passage) => passage.slice(0, LONGEST));
