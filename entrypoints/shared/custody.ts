import { canonical } from '../../lib/evidence/canonical';
import type { CustodyEvent } from '../../lib/evidence/custody/entry';
import type { Log } from '../../lib/store/db';
import { named } from '../../lib/store/errors';

/** Who acts, until reviewers have pseudonyms. */
export const SOMEBODY = 'this device';

/** Notes durably what happened to the log; what is not noted must not happen. Throws StoreError. */
export async function note(log: Log, event: CustodyEvent): Promise<void> {
  await named(() => log.meta.put({ id: `custody:${crypto.randomUUID()}:${canonical(event)}`, at: event.at }));
}
