import { removeAll } from '../../lib/store/remove';
import { dropAllDrafts } from '../review/drafts';
import { forgetReports, openLog } from '../shared/log';
import { tell } from '../shared/messaging';

/** Deletes every ad with its decisions and notes, and page reports; each ad leaves a tombstone in the custody log. Throws StoreError. */
export async function eraseEverything(): Promise<void> {
  const log = await openLog();
  try {
    await removeAll(log, 'erased');
  } finally {
    log.close();
  }
  dropAllDrafts();
  await forgetReports();
  tell('logChanged', { keys: [] });
}
