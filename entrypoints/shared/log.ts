import { browser } from 'wxt/browser';
import { base64, fromBase64 } from '../../lib/evidence/base64';
import { type Log, openLog as openStored } from '../../lib/store/db';
import { StoreError } from '../../lib/store/errors';
import type { DataKey } from '../../lib/vault/keys';

/** In storage.session: memory of the browser, which web pages cannot read and which ends with it. Nowhere else. */
const KEY = 'vaultKey';

const open = new Set<Log>();
let sealed = false;
let mine: string | undefined;

export async function dataKey(): Promise<DataKey | undefined> {
  const stored = (await browser.storage.session.get<Record<string, unknown>>(KEY))[KEY];
  return typeof stored === 'string' ? fromBase64(stored) : undefined;
}

/** The log of this browser, with the key while it is unlocked; the one way our pages and the worker come to it. Throws StoreError. */
export async function openLog({ restoring = false } = {}): Promise<Log> {
  hearLock();
  const log = await openStored({ dataKey: await dataKey(), restoring });
  sealed = log.guard.sealer !== undefined;
  open.add(log);
  log.on('close', () => open.delete(log));
  return log;
}

/** Whether the log that was opened last is sealed: nothing of it may lie about elsewhere then. */
export const isLogSealed = (): boolean => sealed;

/** Unlocks for every page of ours; this one goes on by itself. */
export function useKey(key: DataKey): Promise<void> {
  mine = base64(key);
  return browser.storage.session.set({ [KEY]: mine });
}

/** Forgets the key, and with it what tabs were told of their ads. Every page of ours and the worker hear of it. */
export const lock = (): Promise<void> => browser.storage.session.clear();

/** After an erasure: page reports go, and who has unlocked stays so. */
export async function forgetReports(): Promise<void> {
  const all = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(all.filter((name) => name !== KEY));
}

let hearing = false;
function hearLock(): void {
  if (hearing) return;
  hearing = true;
  browser.storage.session.onChanged.addListener((changes) => {
    if (!(KEY in changes)) return;
    for (const log of open) log.close();
    open.clear();
    // A page shows what it read, and goes with the key it was read with.
    const isMine = mine !== undefined && changes[KEY]?.newValue === mine;
    if (!isMine && 'document' in globalThis) location.reload();
  });
}

/** Where a locked page sends the person: to unlock, and back. False for any other trouble. */
export function toUnlock(error: unknown): boolean {
  if (!(error instanceof StoreError) || !['locked', 'restoring', 'newer-than-code'].includes(error.reason))
    return false;
  const back = location.pathname.slice(1) + location.hash;
  location.replace(`/vault.html?${new URLSearchParams({ back })}`);
  return true;
}
