import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Kind } from '../lib/types';
import { SHARED } from './data';

/** One sentence or ad to learn from; model/corpus/README.md has the rules for writing them. */
export interface CorpusRow {
  text: string;
  /** Signals the text states, `awareness-or-report` or `adult-services`; none for a lawful twin. */
  heads: string[];
  /** Sentences of one idea and their twins share it; it is never on both sides of a split. */
  family: string;
  /** `a`, `b`, `c`; `cases` of the packs and signals; `taxonomy`; `extra`. */
  writer: string;
  origin: 'written' | 'label';
  /** What a whole text is. */
  kind?: Kind;
  /** One oblique sentence, or its twin. */
  quiet?: boolean;
  lang: string;
}

const ROOT = resolve('model/corpus');

export const corpusLanguages = (): string[] =>
  readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** Throws an error naming file and line when a row cannot be read. */
export function readCorpus(language: string): CorpusRow[] {
  const folder = join(ROOT, language);
  return readdirSync(folder).flatMap((file) => readRows(join(folder, file), language));
}

/** Throws an error naming file and line. */
export function readRows(file: string, lang: string): CorpusRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      const row = parsed(line);
      if (typeof row?.text !== 'string' || !Array.isArray(row.heads))
        throw new Error(`${file}:${at + 1} lacks its text or heads`);
      if (!row.family || !row.writer) throw new Error(`${file}:${at + 1} lacks its family or writer`);
      return [{ ...row, lang } as CorpusRow];
    });
}

function parsed(line: string): Partial<CorpusRow> | undefined {
  try {
    return JSON.parse(line) as Partial<CorpusRow>;
  } catch {
    return undefined;
  }
}

/** The taxonomy's phrases, when they are there: to train, never to test. */
export function readTaxonomy(): CorpusRow[] {
  const file = resolve(SHARED, '../domain/taxonomy-phrases.json');
  if (!existsSync(file)) return [];
  const { signals } = JSON.parse(readFileSync(file, 'utf8')) as {
    signals: { id: string; examples: Record<string, string[]> }[];
  };
  return signals.flatMap(({ id, examples }) =>
    Object.entries(examples).flatMap(([lang, texts]) =>
      texts.map(
        (text): CorpusRow => ({
          text,
          heads: [id],
          family: `taxonomy/${id}`,
          writer: 'taxonomy',
          origin: 'written',
          lang,
        }),
      ),
    ),
  );
}
