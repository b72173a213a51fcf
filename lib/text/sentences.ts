import { classes, DIGIT, GREEK, isLetter, NEWLINE, SPACE } from './normalise/classes';
import { isAddressEnding } from './normalise/endings';
import { readToken } from './tokens';

/** A folded text in tokens, clauses and sentences. Offsets are UTF-16 units of the folded text, end exclusive. */
export interface Segments {
  /** Number of tokens; the four arrays below have one entry each. */
  count: number;
  starts: Uint32Array;
  ends: Uint32Array;
  /** Index of the token's sentence. */
  sentences: Uint32Array;
  /** Index of the token's clause, counted over the whole text. */
  clauses: Uint32Array;
  /** Number of sentences that have a token. */
  sentenceCount: number;
  /** Index of the first token of each sentence, and one more entry: `count`. */
  firstTokens: Uint32Array;
  /** From the first token of a sentence to the end of its closing sign. */
  sentenceStarts: Uint32Array;
  sentenceEnds: Uint32Array;
  /** Text inside quotation marks, without them. */
  quoted: readonly { start: number; end: number }[];
  sentenceIsQuestion(sentence: number): boolean;
}

const NONE = 0;
const CLAUSE = 1;
const SENTENCE = 2;
const QUESTION = 3;

const unitSet = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const STOPS = unitSet('!…。।॥։።۔។။⸮');
const QUESTIONS = unitSet('?؟፧՞');
const CLAUSE_SIGNS = unitSet('()[]{}،؛、፣፤՝');
const BETWEEN_DIGITS = unitSet(',:;');
/** Start of a new item when they stand alone. */
const BULLETS = unitSet('•·▪★☆✔✓✅✦✱❖➤➢►▶▸‣●○◦■□◆◇→➡☑✘✖|');
const CLOSERS = unitSet(')$€£%"');
const DOT = 0x2e;
const HYPHEN = 0x2d;
const SEMICOLON = 0x3b;

/** Folded words before a dot that end no sentence. */
const ABBREVIATIONS = new Set(
  `ca std mr mrs ms dr prof st sr sra srta dra jr approx incl excl ext tel ph vs dept eg ie viz fig mme mlle av avda aprox ej nro
  depto bzw inkl zzgl ggf evtl usw str ul al os pl godz tzw np tys wew dl dna d-na ул пр пер им обл просп кв стр тел руб тыс млн
  млрд чел мин макс др вул буд грн тис напр п э`.split(/\s+/),
);
/** These only before a number: "No. 5" against "No. Never." */
const BEFORE_NUMBERS = new Set('no num nr art nro num pos abs max min от с г ст п no n'.split(' '));

let room = 0;
let starts = new Uint32Array(room);
let ends = new Uint32Array(room);
let inSentence = new Uint32Array(room);
let inClause = new Uint32Array(room);

function makeRoom(size: number): void {
  if (size <= room) return;
  room = Math.max(size, room * 2, 4096);
  starts = new Uint32Array(room);
  ends = new Uint32Array(room);
  inSentence = new Uint32Array(room);
  inClause = new Uint32Array(room);
}

/** Cuts a folded text; any string gives an answer, in time linear in its length. */
export function segment(folded: string): Segments {
  makeRoom(folded.length);
  const sentenceStarts: number[] = [];
  const sentenceEnds: number[] = [];
  const firstTokens: number[] = [];
  const questions = new Set<number>();
  let count = 0;
  let clause = 0;
  let open = false; // a sentence has begun
  let fresh = true; // no token since the last clause sign
  let inverted = false; // ¿ seen since the last sentence
  const take = (start: number, end: number): void => {
    if (!open) {
      open = true;
      firstTokens.push(count);
      sentenceStarts.push(start);
    }
    starts[count] = start;
    ends[count] = end;
    inSentence[count] = sentenceStarts.length - 1;
    inClause[count] = clause;
    fresh = false;
    count++;
  };
  const nextClause = (): void => {
    if (fresh) return;
    clause++;
    fresh = true;
  };
  for (let at = 0; at < folded.length; ) {
    const kind = classes[folded.charCodeAt(at)]!;
    if (kind === SPACE) {
      at++;
      continue;
    }
    const next = kind === NEWLINE ? at : readToken(folded, at, take);
    if (next > at) {
      at = next;
      continue;
    }
    const lastStart = count > 0 ? starts[count - 1]! : 0;
    const lastEnd = count > 0 ? ends[count - 1]! : 0;
    const lone = open && firstTokens[firstTokens.length - 1] === count - 1;
    const sign = kind === NEWLINE ? SENTENCE : signAt(folded, at, lastStart, lastEnd, lone);
    at++;
    if (folded.charCodeAt(at - 1) === 0xbf) inverted = true;
    if (sign === NONE) continue;
    nextClause();
    if (sign === CLAUSE) continue;
    if (sign === QUESTION && sentenceStarts.length > 0) questions.add(sentenceStarts.length - 1);
    if (!open) continue;
    if (inverted) questions.add(sentenceStarts.length - 1);
    inverted = false;
    open = false;
    sentenceEnds.push(kind === NEWLINE ? at - 1 : at);
  }
  if (open) {
    if (inverted) questions.add(sentenceStarts.length - 1);
    sentenceEnds.push(folded.length);
  }
  return {
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    sentences: inSentence.slice(0, count),
    clauses: inClause.slice(0, count),
    sentenceCount: sentenceStarts.length,
    firstTokens: Uint32Array.from([...firstTokens, count]),
    sentenceStarts: Uint32Array.from(sentenceStarts),
    sentenceEnds: Uint32Array.from(sentenceEnds),
    quoted: quotedRanges(folded),
    sentenceIsQuestion: (sentence) => questions.has(sentence),
  };
}

/** What a sign parts. `lone`: the token before is the only one of its sentence so far. */
function signAt(text: string, at: number, lastStart: number, lastEnd: number, lone: boolean): number {
  const unit = text.charCodeAt(at);
  if (unit === DOT) return isFullStop(text, at, lastStart, lastEnd, lone) ? SENTENCE : NONE;
  if (QUESTIONS.has(unit)) return QUESTION;
  if (STOPS.has(unit)) return SENTENCE;
  const before = classes[text.charCodeAt(at - 1)] ?? SPACE;
  const behind = classes[text.charCodeAt(at + 1)] ?? SPACE;
  // The Greek question mark is a semicolon.
  if (unit === SEMICOLON && before === GREEK) return QUESTION;
  if (BETWEEN_DIGITS.has(unit)) return before === DIGIT && behind === DIGIT ? NONE : CLAUSE;
  if (CLAUSE_SIGNS.has(unit)) return CLAUSE;
  const alone = isBlank(before) && isBlank(behind);
  if (BULLETS.has(unit)) return alone || (at === 0 && isBlank(behind)) ? SENTENCE : NONE;
  if (unit === HYPHEN) return alone ? CLAUSE : NONE;
  // An emoji with a space before it parts clauses.
  if (isEmoji(unit)) return isBlank(before) ? CLAUSE : NONE;
  return NONE;
}

const isBlank = (kind: number): boolean => kind === SPACE || kind === NEWLINE;
const isEmoji = (unit: number): boolean => (unit >= 0xd83c && unit <= 0xd83e) || (unit >= 0x2600 && unit <= 0x27bf);

function isFullStop(text: string, at: number, lastStart: number, lastEnd: number, lone: boolean): boolean {
  if (text.charCodeAt(at - 1) === DOT) return true;
  const behind = classes[text.charCodeAt(at + 1)] ?? SPACE;
  const touches = lastEnd === at && lastEnd > lastStart;
  // "2000$.call": a dot behind a closing sign ends a sentence with or without a space.
  if (!touches) return (!isLetter(behind) && behind !== DIGIT) || CLOSERS.has(text.charCodeAt(at - 1));
  const first = classes[text.charCodeAt(lastStart)]!;
  const length = lastEnd - lastStart;
  if (isLetter(behind) || behind === DIGIT) return isLostSpace(text, at, lastStart, behind);
  // "1. Cook": the number of an item; initials and the like: "J. K.", "p.m.", "т.е."
  if (first === DIGIT) return !(lone && length <= 2);
  if (length > 6) return true;
  const word = text.slice(lastStart, lastEnd);
  if (BEFORE_NUMBERS.has(word) && classes[text.charCodeAt(at + 2)] === DIGIT) return false;
  if (length === 1) return isIdeograph(text, lastStart);
  return !ABBREVIATIONS.has(word);
}

const isIdeograph = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x2e80;

/** "no papers.call now": a dot between two words of three letters or more that is no address. */
function isLostSpace(text: string, at: number, lastStart: number, behind: number): boolean {
  if (!isLetter(behind) || at - lastStart < 3 || classes[text.charCodeAt(lastStart)] === DIGIT) return false;
  const before = lastStart > 0 ? text.charCodeAt(lastStart - 1) : 0x20;
  if (before === DOT || before === 0x40 || before === 0x2f) return false;
  let end = at + 1;
  while (end < text.length && end - at < 24 && isLetter(classes[text.charCodeAt(end)]!)) end++;
  const after = text.charCodeAt(end);
  if (end - at <= 3 || after === 0x40 || after === 0x2f) return false;
  // A second dot right behind makes a host name of it.
  if (after === DOT && isLetter(classes[text.charCodeAt(end + 1)] ?? 0)) return false;
  return !isAddressEnding(text.slice(at + 1, end));
}

const LONGEST_QUOTE = 600;
const OPENING = '「『《〈';
const CLOSING = '」』》〉';

/** Pairs of quotation marks on one line; an inch sign after a number opens nothing. */
function quotedRanges(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let from = -1;
  let close = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (from >= 0 && (unit === 0x0a || at - from > LONGEST_QUOTE)) from = -1;
    if (from >= 0 && unit === close) {
      if (at > from) ranges.push({ start: from, end: at });
      from = -1;
    } else if (from < 0 && unit === 0x22 && classes[text.charCodeAt(at - 1)] !== DIGIT) {
      from = at + 1;
      close = unit;
    } else if (from < 0 && unit >= 0x3008 && unit <= 0x300e && OPENING.includes(text[at]!)) {
      from = at + 1;
      close = CLOSING.charCodeAt(OPENING.indexOf(text[at]!));
    }
  }
  return ranges;
}
