import type { Decision, Evidence, Finding, HitOpinion, Opinion } from '../types';
import { recount } from './counts';
import { append, contentOf, entryOf, type Happened } from './custody';
import type { DecisionRow, FindingRow, Log } from './db';
import { named, StoreError } from './errors';
import { findingOf, rowOf } from './rows';

/** A decision as it is made; empty words and lists are left out of what is stored. */
export interface Choice extends Omit<Decision, 'at'> {
  /** ISO 8601, UTC. */
  at?: string;
}

/** Ads decided in one go at most: what one write can hold, and a person can have looked at. */
export const MOST_TOGETHER = 500;

/** Writes a person's decision, durably, beside its history. Throws StoreError `missing` when the finding is gone. */
export async function decide(log: Log, key: string, choice: Choice): Promise<Finding> {
  const value = decisionOf(choice);
  return change(log, key, ({ decision }) => ({ key, act: 'decide', value, previous: decision, at: value.at }));
}

/**
 * The same decision on many ads, all of them or none, each with a row of its own in the history. Throws StoreError
 * `missing` when one of them is gone, RangeError when they are more than `MOST_TOGETHER`.
 */
export async function decideTogether(
  log: Log,
  keys: readonly string[],
  choice: Choice,
  id: string,
): Promise<Finding[]> {
  const all = [...new Set(keys)];
  if (all.length > MOST_TOGETHER) throw new RangeError(`More than ${MOST_TOGETHER} ads at once.`);
  const value = decisionOf(choice);
  const together = { id, count: all.length };
  return changeAll(log, all, ({ key, decision }) => ({
    key,
    act: 'decide',
    value,
    previous: decision,
    together,
    at: value.at,
  }));
}

/** Takes back the latest decision that still stands and restores exactly what stood before; without one, changes nothing. */
export async function undo(log: Log, key: string, at = new Date().toISOString()): Promise<Finding> {
  return change(log, key, ({ decision }, rows) => undoing(key, decision, rows, at));
}

/** Takes back one decision on many ads, all of them or none. */
export async function undoTogether(
  log: Log,
  keys: readonly string[],
  at = new Date().toISOString(),
): Promise<Finding[]> {
  return changeAll(log, keys, ({ key, decision }, rows) => undoing(key, decision, rows, at));
}

function undoing(
  key: string,
  decision: Decision | undefined,
  rows: readonly DecisionRow[],
  at: string,
): DecisionRow | undefined {
  const last = standing(rows).at(-1);
  return last && { key, act: 'undo', value: last.previous, previous: decision, at };
}

/** Keeps what a person says of one piece of evidence; without an opinion, takes it back. The decision stays. */
export async function opine(
  log: Log,
  key: string,
  hit: Evidence,
  opinion: Opinion | undefined,
  at = new Date().toISOString(),
): Promise<Finding> {
  const { signal, state, source, field, start, end } = hit;
  const said: HitOpinion = { signal, state, source, field, start, end, ...(opinion ? { opinion } : {}), at };
  return change(log, key, () => ({ key, act: 'opinion', opinion: said, at }));
}

/** Tells whether an opinion was on this evidence: the same signal, state and place. */
export const isOn = (opinion: HitOpinion, hit: Evidence | HitOpinion): boolean =>
  opinion.signal === hit.signal &&
  opinion.state === hit.state &&
  opinion.field === hit.field &&
  opinion.start === hit.start &&
  opinion.end === hit.end;

/** Everything that was decided of one finding, oldest first. */
export function history(log: Log, key: string): Promise<DecisionRow[]> {
  return named(() => log.decisions.where('key').equals(key).sortBy('id'));
}

function decisionOf({ value, note, referrals, reason, case: filed, where, at }: Choice): Decision {
  return {
    value,
    ...(note ? { note } : {}),
    ...(referrals?.length ? { referrals: [...referrals] } : {}),
    ...(reason ? { reason } : {}),
    ...(filed ? { case: filed } : {}),
    ...(where ? { where } : {}),
    at: at ?? new Date().toISOString(),
  };
}

/** The decisions not yet undone: each undo takes back the latest before it. */
function standing(rows: readonly DecisionRow[]): DecisionRow[] {
  const stack: DecisionRow[] = [];
  for (const row of rows) {
    if (row.act === 'decide') stack.push(row);
    else if (row.act === 'undo') stack.pop();
  }
  return stack;
}

type Next = (row: FindingRow, rows: readonly DecisionRow[]) => DecisionRow | undefined;

async function change(log: Log, key: string, next: Next): Promise<Finding> {
  const [finding] = await changeAll(log, [key], next);
  if (!finding) throw new StoreError('missing');
  return finding;
}

function changeAll(log: Log, keys: readonly string[], next: Next): Promise<Finding[]> {
  return named(() =>
    log.transaction('rw', log.findings, log.decisions, log.meta, log.custody, async () => {
      const rows = await log.findings.bulkGet([...keys]);
      const before = rows.flatMap((row) => (row ? [row] : []));
      if (before.length < keys.length) throw new StoreError('missing');
      const past = await Promise.all(keys.map((key) => log.decisions.where('key').equals(key).sortBy('id')));
      const histories = new Map(keys.map((key, i) => [key, past[i] ?? []]));
      const entries = before.map((row) => next(row, histories.get(row.key) ?? []));
      const after = before.map((row, i) => changed(row, entries[i]));
      await log.decisions.bulkAdd(entries.flatMap((entry) => (entry ? [entry] : [])));
      await log.findings.bulkPut(after.filter((_, i) => entries[i]));
      await recount(
        log,
        before.map((row, i) => ({ before: row, after: after[i] })),
      );
      await append(
        log,
        entries.flatMap((entry, i) => {
          const row = after[i];
          return entry && row ? [happened(entry, row)] : [];
        }),
      );
      return after.map(findingOf);
    }),
  );
}

function happened(entry: DecisionRow, row: FindingRow): Happened {
  const act = entry.act === 'opinion' ? 'note' : entry.act;
  const detail = { content: contentOf(findingOf(row)), entry: entryOf(entry) };
  return { act, at: entry.at, subject: entry.key, detail };
}

function changed(row: FindingRow, entry: DecisionRow | undefined): FindingRow {
  if (!entry) return row;
  const finding = findingOf(row);
  const { opinion } = entry;
  if (!opinion) return rowOf({ ...finding, decision: entry.value }, row);
  const others = (finding.opinions ?? []).filter((one) => !isOn(one, opinion));
  return rowOf({ ...finding, opinions: opinion.opinion ? [...others, opinion] : others }, row);
}
