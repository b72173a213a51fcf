import type { Contact, Evidence, Field, Span } from '../types';

/** A stretch of one field over which the same evidence holds. Segments follow each other and cover the field. */
export interface Segment {
  start: number;
  end: number;
  /** Positions in the list of evidence that was given, strongest drawing first. */
  evidence: number[];
  /** Position in the list of contacts, when this stretch is inside one. */
  contact?: number;
}

/** More than this in one ad is noise to a reader, and a hostile ad must not cost more than a second. */
const MOST_SPANS = 300;

/**
 * Cuts one field of an ad at every edge of its evidence and contacts. Spans out of bounds are clipped, empty
 * or broken ones dropped, never thrown over. The field's own characters are all there, in order, once.
 */
export function segmentsOf(
  field: Field,
  length: number,
  evidence: readonly Evidence[],
  contacts: readonly Contact[] = [],
): Segment[] {
  const marks = inField(field, length, evidence);
  const masks = inField(field, length, contacts);
  const cuts = new Set([0, length]);
  for (const { start, end } of [...marks, ...masks]) {
    cuts.add(start);
    cuts.add(end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const start = edges[i] ?? 0;
    const end = edges[i + 1] ?? length;
    const covers = (span: { start: number; end: number }) => span.start <= start && span.end >= end;
    const contact = masks.find(covers);
    segments.push({
      start,
      end,
      evidence: marks.filter(covers).map((mark) => mark.at),
      ...(contact ? { contact: contact.at } : {}),
    });
  }
  return segments;
}

function inField(field: Field, length: number, spans: readonly Span[]): { start: number; end: number; at: number }[] {
  const kept: { start: number; end: number; at: number }[] = [];
  for (const [at, span] of spans.entries()) {
    if (span.field !== field) continue;
    const start = Math.max(0, Math.trunc(span.start));
    const end = Math.min(length, Math.trunc(span.end));
    if (start < end) kept.push({ start, end, at });
    if (kept.length === MOST_SPANS) break;
  }
  return kept;
}
