/** The text while it is worked on: folded units with the place each came from. Passes only shorten it, in place. */
export interface Draft {
  units: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
  /** Bits of forms.ts. */
  forms: Uint16Array;
  length: number;
}

const FIRST_SIZE = 4096;

export function newDraft(): Draft {
  return {
    units: new Uint16Array(FIRST_SIZE),
    starts: new Uint32Array(FIRST_SIZE),
    ends: new Uint32Array(FIRST_SIZE),
    forms: new Uint16Array(FIRST_SIZE),
    length: 0,
  };
}

/** Makes room for `size` units; what was there stays. */
export function reserve(draft: Draft, size: number): void {
  if (size <= draft.units.length) return;
  const room = Math.max(size, draft.units.length * 2);
  const { units, starts, ends, forms } = draft;
  draft.units = new Uint16Array(room);
  draft.starts = new Uint32Array(room);
  draft.ends = new Uint32Array(room);
  draft.forms = new Uint16Array(room);
  draft.units.set(units);
  draft.starts.set(starts);
  draft.ends.set(ends);
  draft.forms.set(forms);
}

/** Moves one unit down over units that were dropped. */
export function move(draft: Draft, from: number, to: number): void {
  if (from === to) return;
  draft.units[to] = draft.units[from]!;
  draft.starts[to] = draft.starts[from]!;
  draft.ends[to] = draft.ends[from]!;
  draft.forms[to] = draft.forms[from]!;
}

export function addForm(draft: Draft, from: number, to: number, form: number): void {
  for (let at = from; at < to; at++) draft.forms[at]! |= form;
}

const CHUNK = 8192;

/** The units `from`..`to` as a string. */
export function textOf(draft: Draft, from = 0, to = draft.length): string {
  if (to - from <= CHUNK) return String.fromCharCode.apply(null, draft.units.subarray(from, to) as unknown as number[]);
  const parts: string[] = [];
  for (let at = from; at < to; at += CHUNK) parts.push(textOf(draft, at, Math.min(to, at + CHUNK)));
  return parts.join('');
}
