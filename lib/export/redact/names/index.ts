import type { PersonWords } from './pack';

const found = import.meta.glob<PersonWords>(['./*.ts', '!./index.ts', '!./pack.ts'], {
  eager: true,
  import: 'default',
});

/** One file a language. */
export const PERSON_WORDS: readonly PersonWords[] = Object.values(found);
