import type { Evidence, Field } from '../types';

/** A stretch of one field over which the same evidence holds. Segments follow each other and cover the field. */
export interface Segment {
  start: number;
  end: number;
  /** Positions in the list of evidence that was given, in its order. */
  evidence: number[];
}

/** More than this in one ad is noise to a reader, and a hostile ad must not cost more than a second. */
const MOST_SPANS = 300;

/**
 * Cuts one field of an ad at every edge of its evidence. Spans out of bounds are clipped, empty or broken ones
 * dropped, never thrown over. The field's own characters are all there, in order, once.
 */
export function segmentsOf(field: Field, length: number, evidence: readonly Evidence[]): Segment[] {
  const marks = inField(field, length, evidence);
  const edges = [...new Set([0, length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? length;
    return { start, end, evidence: marks.filter((mark) => mark.start <= start && mark.end >= end).map(({ at }) => at) };
  });
}

function inField(
  field: Field,
  length: number,
  evidence: readonly Evidence[],
): { start: number; end: number; at: number }[] {
  const kept: { start: number; end: number; at: number }[] = [];
  for (const [at, span] of evidence.entries()) {
    if (span.field !== field) continue;
    const start = Math.max(0, Math.trunc(span.start));
    const end = Math.min(length, Math.trunc(span.end));
    if (start < end) kept.push({ start, end, at });
    if (kept.length === MOST_SPANS) break;
  }
  return kept;
}
