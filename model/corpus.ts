import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** One sentence to learn from; model/corpus/README.md has the rules for writing them. */
export interface CorpusRow {
  text: string;
  /** Signals the sentence states, or `awareness-or-report`; none for a lawful twin. */
  heads: string[];
  /** Sentences of one idea and their twins share it; it is never on both sides of a split. */
  family: string;
  writer: string;
  origin: 'written';
}

const ROOT = resolve('model/corpus');

export const corpusLanguages = (): string[] =>
  readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** Throws an error naming file and line when a row cannot be read. */
export function readCorpus(language: string): CorpusRow[] {
  const folder = join(ROOT, language);
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line, at) => {
        const row = JSON.parse(line) as CorpusRow;
        if (typeof row.text !== 'string' || !Array.isArray(row.heads) || !row.family)
          throw new Error(`${language}/${file}:${at + 1} lacks its text, heads or family`);
        return row;
      }),
  );
}
