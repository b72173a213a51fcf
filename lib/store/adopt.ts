import { append, contentOf, entryOf, type Happened } from './custody';
import type { DecisionRow, Log } from './db';
import { named } from './errors';
import { findingOf } from './rows';

const DONE = 'adopted:1';
const NOTED = 'custody:';
const STEP = 200;

/**
 * Takes into the chain what was stored before there was one: events that lay beside each other, then ads and their
 * history as they stand, some hundred at a time. Stopped at any point it goes on from there. Throws StoreError.
 */
export function adopt(log: Log, signal?: { readonly aborted: boolean }): Promise<void> {
  return named(async () => {
    if (await log.meta.get(DONE)) return;
    await log.transaction('rw', log.meta, log.custody, () => adoptNotes(log));
    for (let after = ''; !signal?.aborted; ) {
      const last = await log.transaction('rw', log.findings, log.decisions, log.custody, () => step(log, after));
      if (last === undefined) {
        await log.meta.put({ id: DONE, at: new Date().toISOString() });
        return;
      }
      after = last;
    }
  });
}

async function adoptNotes(log: Log): Promise<void> {
  const rows = await log.meta.toArray();
  const notes = rows.flatMap(({ id }) => {
    const event = id.startsWith(NOTED) ? eventOf(id) : undefined;
    return event ? [{ id, event }] : [];
  });
  notes.sort((a, b) => a.event.at.localeCompare(b.event.at));
  await append(
    log,
    notes.map(({ event }) => event),
  );
  await log.meta.bulkDelete(notes.map(({ id }) => id));
}

/** `custody:<uuid>:<canonical JSON>`, as it was kept until there was a chain. */
function eventOf(id: string): Happened | undefined {
  try {
    const event = JSON.parse(id.slice(NOTED.length + 37)) as Happened;
    return typeof event.at === 'string' && typeof event.act === 'string' ? event : undefined;
  } catch {
    return undefined;
  }
}

/** The key of the last row looked at; undefined at the end. */
async function step(log: Log, after: string): Promise<string | undefined> {
  const rows = await log.findings.where('key').above(after).limit(STEP).toArray();
  const known = await Promise.all(rows.map(({ key }) => log.custody.where('subject').equals(key).count()));
  const strangers = rows.filter((_, i) => known[i] === 0);
  const histories = await Promise.all(strangers.map(({ key }) => log.decisions.where('key').equals(key).sortBy('id')));
  const at = new Date().toISOString();
  await append(
    log,
    strangers.flatMap((row, i): Happened[] => [
      { act: 'record', at, subject: row.key, detail: { adopted: true, content: contentOf(findingOf(row)) } },
      ...(histories[i] ?? []).map(
        (past: DecisionRow): Happened => ({
          act: past.act === 'opinion' ? 'note' : past.act,
          at,
          subject: row.key,
          detail: { adopted: true, entry: entryOf(past) },
        }),
      ),
    ]),
  );
  return rows.at(-1)?.key;
}
