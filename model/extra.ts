import { readFileSync } from 'node:fs';
import type { Finding } from '../lib/types';
import type { CorpusRow } from './corpus';

type Line = Partial<CorpusRow> & Partial<Pick<Finding, 'listing' | 'verdict' | 'decision'>>;

/**
 * Labelled rows of one's own, JSON Lines: rows of the corpus ({"text", "heads"}), or the full records that the log
 * exports. Of a kept finding each quoted place is a hit of its signal; of a dismissed one the quoted places are near
 * misses; what nobody decided is left out. Throws an error naming file and line.
 */
export function readExtra(file: string): CorpusRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, at) => (text.trim() === '' ? [] : rowsOf(text, `${file}:${at + 1}`, `extra/${at}`)));
}

function rowsOf(text: string, place: string, family: string): CorpusRow[] {
  const line = parsed(text);
  const common = { family, writer: 'extra', origin: 'label' as const, lang: line?.verdict?.lang ?? 'und' };
  if (typeof line?.text === 'string' && Array.isArray(line.heads)) return [{ ...common, ...line } as CorpusRow];
  if (!line?.listing || !line.verdict)
    throw new Error(`${place} is neither a row with text and heads nor an exported record`);
  const value = line.decision?.value;
  if (value !== 'keep' && value !== 'dismiss') return [];
  return line.verdict.evidence
    .filter(({ state }) => state === 'stated')
    .map(({ quote, signal }) => ({ ...common, text: quote, heads: value === 'keep' ? [signal] : [] }));
}

function parsed(text: string): Line | undefined {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return undefined;
  }
}
