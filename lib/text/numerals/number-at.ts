import { DIGIT, isEdge, kindAt, LETTER, UNSPACED } from './letters';
import { readNumberWords } from './read-number';

export interface SmallNumber {
  start: number;
  end: number;
  value: number;
}

/** The whole number below 1000 at `at` of a folded text, in digits or words; `skip` says how far others reach. */
export function smallNumberAt(text: string, at: number): SmallNumber | { skip: number } | undefined {
  const kind = kindAt(text, at);
  if (kind === DIGIT) {
    let end = at + 1;
    while (end < text.length && kindAt(text, end) === DIGIT) end++;
    if (end - at > 3 || kindAt(text, at - 1) === LETTER) return { skip: end };
    return { start: at, end, value: Number(text.slice(at, end)) };
  }
  if ((kind !== LETTER && kind !== UNSPACED) || !isEdge(text, at)) return undefined;
  const read = readNumberWords(text, at);
  return read && read.value < 1000 ? { start: at, end: read.end, value: read.value } : undefined;
}

const JOINT =
  /[ ]{0,2}(?:-|~|至|到|ถึง)[ ]{0,2}|[ ]{1,2}(?:to|or|and|a|al|o|ou|oder|bis|y|e|do|lub|до|или|або|den|hingga|sampai|ile|hanggang|hadi|au|से|থেকে|الي|او|देखि|pana la|sau)[ ]{1,2}/y;

/** The upper number of a range whose lower one ends at `at` ("10 to 12"). */
export function upperAt(text: string, at: number): SmallNumber | undefined {
  JOINT.lastIndex = at;
  if (!JOINT.test(text)) return undefined;
  const upper = smallNumberAt(text, JOINT.lastIndex);
  return upper && 'value' in upper ? upper : undefined;
}
