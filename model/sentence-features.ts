import { type AnyConcept, COMPUTED, CONCEPTS } from '../lib/concepts';
import { ideaId } from '../lib/signals/engine/lexis';
import type { Part, Sentence } from '../lib/signals/engine/reading';
import { DENSE, hashText, mixHash, wordsOfFolded } from './features';
import { isMasked } from './places';

/** A sentence is three bags: its words, its characters, and the ideas that the language packs find in it. */
export const BLOCKS = 3;
const WORDS = 0;
const CHARS = 1;
export const IDEAS = 2;

/** Words in a row; characters of one word with its edges; of a script without spaces any run of so many. */
const WORD_RUN = 2;
const CHAR_RUN = [3, 5] as const;
const DENSE_RUN = [1, 3] as const;
/** Words between two ideas that say something together. */
const NEAR = 8;
/** Words between a negation and what it negates. */
const REACH = 3;
/** Longer sentences and more ideas come from machines. */
const MOST_WORDS = 120;
const MOST_IDEAS = 48;
const LONGEST_WORD = 64;

/** By id of the idea: its name, hashed, so that an artifact outlives a new idea in the list. */
const NAMES = new Map<number, number>(
  [...(Object.keys(CONCEPTS) as AnyConcept[]), ...COMPUTED].map((name) => [ideaId(name), hashText(name)]),
);
const NEG = ideaId('NEG');
const SALT = {
  word: 0x51ed270b,
  char: 0x2545f491,
  idea: 0x1b873593,
  denied: 0x7ed55d16,
  near: 0x165667b1,
  order: 0x27d4eb2f,
};

/** What features are made of: a sentence of a part, or a stretch of one. */
export type Stretch = Pick<Sentence, 'start' | 'end' | 'hits'>;

/**
 * Calls `emit` for every n-gram and idea of a sentence, repeats included. Returns how many words it has; scripts without
 * spaces count two characters as one. Bounded work.
 */
export function sentenceFeatures(
  part: Pick<Part, 'text'>,
  sentence: Stretch,
  emit: (block: number, hash: number) => void,
): number {
  const words = wordsOfFolded(part.text.folded.slice(sentence.start, sentence.end)).slice(0, MOST_WORDS);
  emitWords(words, emit);
  for (const word of words) emitChars(word.slice(0, LONGEST_WORD), emit);
  emitIdeas(part.text.folded, sentence, emit);
  return words.reduce((sum, word) => sum + (DENSE.test(word) ? word.length / 2 : 1), 0);
}

type Emit = (block: number, hash: number) => void;

function emitWords(words: readonly string[], emit: Emit): void {
  let before = 0;
  for (const [at, word] of words.entries()) {
    const hash = hashText(word);
    emit(WORDS, mixHash(SALT.word, hash));
    if (at > 0 && WORD_RUN > 1) emit(WORDS, mixHash(before, hash));
    before = hash;
  }
}

function emitChars(word: string, emit: Emit): void {
  const dense = DENSE.test(word);
  const line = dense ? word : ` ${word} `;
  const [shortest, longest] = dense ? DENSE_RUN : CHAR_RUN;
  for (let from = 0; from < line.length; from++) {
    let hash: number = SALT.char;
    const end = Math.min(from + longest, line.length);
    for (let at = from; at < end; at++) {
      hash = mixHash(hash, line.charCodeAt(at));
      if (at - from + 1 >= shortest) emit(CHARS, hash);
    }
  }
}

/** A hit of nothing but words for who somebody is ("women", "people"): the rules may ask what stands beside it, a sum cannot. */
const isWho = (words: string): boolean => words.split(' ').every(isMasked);

/** Which ideas, which of them denied, and which stand close, in their order and in any. */
function emitIdeas(folded: string, sentence: Stretch, emit: Emit): void {
  const found = [...sentence.hits.values()]
    .flat()
    .filter((hit) => NAMES.has(hit.id) && !isWho(folded.slice(hit.start, hit.end)))
    .sort((a, b) => a.first - b.first || a.id - b.id)
    .slice(0, MOST_IDEAS);
  const denials = found.filter((hit) => hit.id === NEG);
  const ideas = found.filter((hit) => hit.id !== NEG);
  for (const hit of ideas) {
    const name = NAMES.get(hit.id) as number;
    emit(IDEAS, mixHash(SALT.idea, name));
    if (denials.some((not) => not.clause === hit.clause && not.first <= hit.last && hit.first - not.last <= REACH))
      emit(IDEAS, mixHash(SALT.denied, name));
    for (const other of ideas) {
      if (other.id === hit.id) continue;
      const otherName = NAMES.get(other.id) as number;
      if (hit.first <= other.first && other.first - hit.last <= NEAR)
        emit(IDEAS, mixHash(mixHash(SALT.order, name), otherName));
      const apart = Math.max(hit.first, other.first) - Math.min(hit.last, other.last);
      if (name < otherName && apart <= NEAR) emit(IDEAS, mixHash(mixHash(SALT.near, name), otherName));
    }
  }
}
