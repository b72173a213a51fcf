import type { Decision, DecisionValue, Finding } from '../types';
import type { DecisionRow, FindingRow, Log } from './db';
import { named, StoreError } from './errors';
import { findingOf, rowOf } from './rows';

export interface Choice {
  value: DecisionValue;
  note?: string;
  /** ISO 8601, UTC. */
  at?: string;
}

/** Writes a person's decision, durably, beside its history. Throws StoreError `missing` when the finding is gone. */
export async function decide(log: Log, key: string, choice: Choice): Promise<Finding> {
  const at = choice.at ?? new Date().toISOString();
  const value: Decision = { value: choice.value, ...(choice.note ? { note: choice.note } : {}), at };
  return change(log, key, ({ decision }) => ({ key, act: 'decide', value, previous: decision, at }));
}

/** Takes back the latest decision that still stands and restores exactly what stood before; without one, changes nothing. */
export async function undo(log: Log, key: string, at = new Date().toISOString()): Promise<Finding> {
  return change(log, key, ({ decision }, rows) => {
    const last = standing(rows).at(-1);
    return last && { key, act: 'undo', value: last.previous, previous: decision, at };
  });
}

/** Everything that was decided of one finding, oldest first. */
export function history(log: Log, key: string): Promise<DecisionRow[]> {
  return named(() => log.decisions.where('key').equals(key).sortBy('id'));
}

/** The decisions not yet undone: each undo takes back the latest before it. */
function standing(rows: readonly DecisionRow[]): DecisionRow[] {
  const stack: DecisionRow[] = [];
  for (const row of rows) {
    if (row.act === 'decide') stack.push(row);
    else stack.pop();
  }
  return stack;
}

type Next = (row: FindingRow, rows: readonly DecisionRow[]) => DecisionRow | undefined;

function change(log: Log, key: string, next: Next): Promise<Finding> {
  return named(() =>
    log.transaction('rw', log.findings, log.decisions, async () => {
      const row = await log.findings.get(key);
      if (!row) throw new StoreError('missing');
      const entry = next(row, await log.decisions.where('key').equals(key).sortBy('id'));
      if (!entry) return findingOf(row);
      await log.decisions.add(entry);
      const changed = rowOf({ ...findingOf(row), decision: entry.value }, row);
      await log.findings.put(changed);
      return findingOf(changed);
    }),
  );
}
