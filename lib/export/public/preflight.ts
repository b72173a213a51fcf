import type { Source } from '../format';
import { redact } from '../redact/finding';
import { COLUMNS } from '../table/columns';
import { cellOf } from './cell';
import { ALWAYS_WEIGHED, PUBLIC_DEFAULTS, type PublicChoice, type PublicCopy, QUASI } from './copy';
import { publicFinding } from './release';

/** More cells than this and nearly every record would stand alone. */
const MOST_CELLS = 100_000;
/** Findings through which it is seen which columns carry anything. */
const LOOKED_AT = 1000;

/** What would leave, before anything does; its `release` is what a format needs. */
export interface Preflight extends PublicCopy {
  records: number;
  /** Records that leave. */
  leaving: number;
  /** Records in cells that are too small, which stay. */
  suppressed: number;
  cells: number;
  /** Cells with fewer records than `choice.smallest`. */
  smallCells: number;
  /** Records in the smallest cell that leaves; 0 when none does. */
  least: number;
  /** The table as it would leave: which columns carry anything. */
  columns: { name: string; leaves: boolean }[];
}

/**
 * Counts the cells of the quasi-identifiers over the whole log; memory grows with the cells, not with the records.
 * Throws RangeError when the choice splits the records into more cells than can be weighed, or asks for cells of one.
 */
export async function preflight(findings: Source, chosen: Partial<PublicChoice> = {}): Promise<Preflight> {
  const { quasi, ...rest } = { ...PUBLIC_DEFAULTS, ...chosen };
  const choice = { ...rest, quasi: QUASI.filter((one) => ALWAYS_WEIGHED.includes(one) || quasi.includes(one)) };
  if (!Number.isSafeInteger(choice.smallest) || choice.smallest < 2)
    throw new RangeError('the smallest cell must hold at least 2 records');
  const counts = new Map<string, number>();
  const filled = new Set<string>();
  let records = 0;
  for await (const finding of findings) {
    const masked = redact(finding);
    const cell = cellOf(masked, choice);
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
    if (counts.size > MOST_CELLS)
      throw new RangeError(
        `these columns split the records into more than ${MOST_CELLS} cells: choose fewer or coarser`,
      );
    if (++records > LOOKED_AT) continue;
    const shown = publicFinding(masked, records, choice);
    for (const { name, value } of COLUMNS) if (isFilled(value(shown))) filled.add(name);
  }
  const sizes = [...counts.values()];
  const large = sizes.filter((size) => size >= choice.smallest);
  const leaving = large.reduce((sum, size) => sum + size, 0);
  return {
    choice,
    records,
    leaving,
    suppressed: records - leaving,
    cells: sizes.length,
    smallCells: sizes.length - large.length,
    least: large.reduce((least, size) => Math.min(least, size), large[0] ?? 0),
    columns: COLUMNS.map(({ name }) => ({ name, leaves: filled.has(name) })),
    // A cell that was not there when it was weighed is too small.
    release: (finding, number) =>
      (counts.get(cellOf(finding, choice)) ?? 0) < choice.smallest ? undefined : publicFinding(finding, number, choice),
  };
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}
