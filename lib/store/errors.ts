/**
 * quota: the disk or the browser's allowance is full. blocked: another window still uses an older version of the log.
 * newer-than-code: written by a later Farol, left untouched. aborted: nothing of this write was kept. missing: no such finding.
 * locked: sealed, and this is not the key. damaged: a row that a write needs was changed on the disk. restoring: a restore was
 * cut off and has to be made again. not-empty: only an empty log can be restored into.
 */
export type StoreReason =
  | 'quota'
  | 'blocked'
  | 'newer-than-code'
  | 'aborted'
  | 'missing'
  | 'locked'
  | 'damaged'
  | 'restoring'
  | 'not-empty'
  | 'unknown';

const SAID: Readonly<Record<StoreReason, string>> = {
  quota: 'There is no room left to save. What was saved before is safe. Free some disk space and try again.',
  blocked: 'Another Farol window still uses an older version of the log. Close it and try again. Nothing was changed.',
  'newer-than-code': 'This log was written by a newer version of Farol. Nothing was changed. Update Farol to open it.',
  aborted: 'The browser stopped this write before it was complete. Nothing of it was saved. Try again.',
  missing: 'This ad is no longer in the log.',
  locked: 'The log is locked. What is in it is safe. Unlock it with your passphrase and try again.',
  damaged:
    'A row of the log was changed on the disk and cannot be opened. Nothing was written. Check the log: it names the row, and the rest can be exported.',
  restoring: 'A restore was cut off before its end. Choose the backup file again to complete it.',
  'not-empty': 'This log is not empty. Nothing was changed. Back it up and wipe it first, or import instead.',
  unknown: 'The log could not be used. What was saved before was not changed.',
};

/** What happened, what is safe, what to do; `reason` is for code, `message` for a person. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly reason: StoreReason,
    cause?: unknown,
  ) {
    super(SAID[reason], { cause });
  }
}

/** Runs `work`; whatever the database throws comes out as a StoreError. */
export async function named<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(reasonOf(error), error);
  }
}

/** What a write meets when its transaction is no more, by whichever door it finds out. */
const ABORTS: ReadonlySet<string> = new Set([
  'AbortError',
  'InvalidStateError',
  'PrematureCommitError',
  'TimeoutError',
  'TransactionInactiveError',
]);

interface Failure {
  name?: unknown;
  inner?: unknown;
}

function reasonOf(error: unknown, depth = 0): StoreReason {
  if (typeof error !== 'object' || error === null || depth > 4) return 'unknown';
  const { name, inner } = error as Failure;
  if (name === 'QuotaExceededError') return 'quota';
  if (name === 'VersionError') return 'newer-than-code';
  // An abort names its cause inside, and a full disk is the commonest one.
  const within = inner && inner !== error ? reasonOf(inner, depth + 1) : 'unknown';
  if (within !== 'unknown') return within;
  return typeof name === 'string' && ABORTS.has(name) ? 'aborted' : 'unknown';
}
