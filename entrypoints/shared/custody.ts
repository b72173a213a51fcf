import { checkpoint } from '../../lib/store/checkpoint';
import { type Happened, note as noteIn } from '../../lib/store/custody';
import type { Log } from '../../lib/store/db';

/** Who acts, until reviewers have pseudonyms. */
export const SOMEBODY = 'this device';

/** Notes durably what happened to the log; what is not noted must not happen. Throws StoreError. */
export async function note(log: Log, event: Happened): Promise<void> {
  await noteIn(log, event);
  // Signing is late or not at all when it fails; the entry stands.
  checkpoint(log).catch(() => {});
}
