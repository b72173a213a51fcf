import type { NormalText } from '../../text/normalise';

/** Folded range that covers an original range, end exclusive. */
export function foldedSpan(text: NormalText, start: number, end: number): [number, number] {
  return [firstAtOrAfter(text.ends, start + 1), firstAtOrAfter(text.starts, end)];
}

/** Index of the first folded unit whose offset is at least `offset` (offsets never fall). */
function firstAtOrAfter(offsets: Uint32Array, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
