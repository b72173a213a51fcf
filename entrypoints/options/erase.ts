import { browser } from 'wxt/browser';
import { openLog } from '../../lib/store/db';
import { dropAllDrafts } from '../review/drafts';
import { tell } from '../shared/messaging';

/** Deletes every ad, decision, note and page report, all of the log or nothing of it. Throws StoreError. */
export async function eraseEverything(): Promise<void> {
  const log = await openLog();
  try {
    await log.transaction('rw', log.tables, () => Promise.all(log.tables.map((table) => table.clear())));
  } finally {
    log.close();
  }
  dropAllDrafts();
  await browser.storage.session.clear();
  tell('logChanged', { keys: [] });
}
