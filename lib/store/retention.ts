import { digest } from '../evidence/digest';
import type { Finding } from '../types';
import { append } from './custody';
import type { Log, MetaRow } from './db';
import { named } from './errors';
import { everything } from './findings';
import { remove } from './remove';

/** How long ads of a case stay after they were last seen or decided. */
export interface Policy {
  days: number;
  /** Kept until somebody unpins it. */
  pinned: boolean;
}

export const DEFAULT_POLICY: Policy = { days: 180, pinned: false };
/** An ad is announced this many days before its time, and has to have been announced for so many before it goes. */
export const ANNOUNCED_DAYS = 14;
export const NOTICE_DAYS = 7;
const DAY = 86_400_000;

/** `retention:<case>`; the case without a name is that of ads in no case. */
interface PolicyRow extends MetaRow, Policy {}
/** `notices`: when a person was shown what would go, at most one a day. */
interface NoticesRow extends MetaRow {
  shown: string[];
}

export type Policies = ReadonlyMap<string, Policy>;

export function policies(log: Log): Promise<Policies> {
  return named(async () => {
    const rows = (await log.meta.toArray()).filter(({ id }) => id.startsWith('retention:')) as PolicyRow[];
    return new Map(rows.map(({ id, days, pinned }) => [id.slice('retention:'.length), { days, pinned }]));
  });
}

/** Throws RangeError on less than a day or more than ten years, StoreError on what the store throws. */
export async function setPolicy(log: Log, name: string, { days, pinned }: Policy, at = new Date()): Promise<void> {
  if (!Number.isInteger(days) || days < 1 || days > 3650) throw new RangeError(`${days} days`);
  const row: PolicyRow = { id: `retention:${name}`, at: at.toISOString(), days, pinned };
  return named(() =>
    log.transaction('rw', log.meta, log.custody, async () => {
      await log.meta.put(row);
      const detail = { retention: digest(name), days, pinned };
      await append(log, [{ act: 'settings', at: row.at, detail }]);
    }),
  );
}

/** When an ad's time is over, in milliseconds; never for a pinned case. */
export function endOf({ lastSeen, decision }: Finding, of: Policies): number {
  const { days, pinned } = of.get(decision?.case ?? '') ?? of.get('') ?? DEFAULT_POLICY;
  if (pinned) return Number.POSITIVE_INFINITY;
  return Math.max(Date.parse(lastSeen), decision ? Date.parse(decision.at) : 0) + days * DAY;
}

export interface Going {
  /** Case by case: how many ads go within the announced days, and when the first of them. */
  cases: { name: string; ads: number; first: string }[];
}

export async function going(log: Log, now = new Date()): Promise<Going> {
  const of = await policies(log);
  const cases = new Map<string, { ads: number; first: number }>();
  for await (const { finding, end } of ending(log, of, now.getTime() + ANNOUNCED_DAYS * DAY)) {
    const name = finding.decision?.case ?? '';
    const known = cases.get(name);
    cases.set(name, { ads: (known?.ads ?? 0) + 1, first: Math.min(known?.first ?? end, end) });
  }
  return { cases: [...cases].map(([name, { ads, first }]) => ({ name, ads, first: new Date(first).toISOString() })) };
}

/** A person has seen what goes: what was announced now may go when the notice is old enough. */
export function noticeShown(log: Log, now = new Date()): Promise<void> {
  return named(() =>
    log.transaction('rw', log.meta, async () => {
      const known = (await log.meta.get('notices')) as NoticesRow | undefined;
      const at = now.toISOString();
      const shown = (known?.shown ?? []).filter((day) => day.slice(0, 10) !== at.slice(0, 10));
      await log.meta.put({ id: 'notices', at, shown: [...shown, at].slice(-60) } as NoticesRow);
    }),
  );
}

const STEP = 200;

/**
 * Deletes ads whose time is over and whose end was announced at least a week ago; each leaves its tombstone. A clock set
 * forward deletes nothing that was not announced, one set back nothing at all. Answers with how many went.
 */
export async function sweep(log: Log, now = new Date()): Promise<number> {
  const notices = (await named(() => log.meta.get('notices'))) as NoticesRow | undefined;
  const settled = (notices?.shown ?? [])
    .map((at) => Date.parse(at))
    .filter((at) => at <= now.getTime() - NOTICE_DAYS * DAY);
  if (settled.length === 0) return 0;
  const until = Math.min(now.getTime(), Math.max(...settled) + ANNOUNCED_DAYS * DAY);
  const keys: string[] = [];
  for await (const { finding } of ending(log, await policies(log), until)) keys.push(finding.key);
  let removed = 0;
  for (let at = 0; at < keys.length; at += STEP) removed += await remove(log, keys.slice(at, at + STEP), 'retention');
  return removed;
}

async function* ending(log: Log, of: Policies, until: number): AsyncGenerator<{ finding: Finding; end: number }> {
  const shortest = Math.min(DEFAULT_POLICY.days, ...[...of.values()].map(({ days }) => days));
  const to = new Date(until - shortest * DAY).toISOString().slice(0, 10);
  for await (const finding of everything(log, { to }, 500)) {
    const end = endOf(finding, of);
    if (end <= until) yield { finding, end };
  }
}
