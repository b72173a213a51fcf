/** A stretch of a field and what it becomes. */
export interface Change {
  start: number;
  end: number;
  by: string;
}

export interface Rewritten {
  text: string;
  /** Where a stretch of the field before stands now; one that touches a change holds all of it. */
  place(start: number, end: number): { start: number; end: number };
  touches(start: number, end: number): boolean;
}

/** A field with stretches replaced; of stretches that overlap the earlier one counts. */
export function rewrite(field: string, wanted: readonly Change[]): Rewritten {
  const changes: (Change & { at: number })[] = [];
  let text = '';
  let from = 0;
  for (const change of [...wanted].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (change.start < from || change.end <= change.start || change.end > field.length) continue;
    text += field.slice(from, change.start);
    changes.push({ ...change, at: text.length });
    text += change.by;
    from = change.end;
  }
  text += field.slice(from);
  const moved = (at: number, isEnd: boolean): number => {
    let shift = 0;
    for (const { start, end, by, at: now } of changes) {
      if (isEnd ? at <= start : at < start) break;
      if (isEnd ? at < end : at < end) return isEnd ? now + by.length : now;
      shift = now + by.length - end;
    }
    return at + shift;
  };
  return {
    text,
    place: (start, end) => ({ start: moved(start, false), end: end <= start ? moved(start, false) : moved(end, true) }),
    touches: (start, end) => changes.some((change) => change.start < end && start < change.end),
  };
}
