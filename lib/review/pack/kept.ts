import type { Signer } from '../../evidence/custody/checkpoint';
import { checkpoint } from '../../store/checkpoint';
import { note } from '../../store/custody';
import type { Log, MetaRow } from '../../store/db';
import { named, StoreError } from '../../store/errors';
import type { AnswerFile } from './form';
import { fileId } from './merge';
import { PackProblem } from './problem';
import { readAnswers } from './read';
import { signerFrom } from './sign';

/** A file that was merged, whole, in the log itself: sealed, backed up and wiped with it. */
interface FileRow extends MetaRow {
  file: AnswerFile;
}

/** A key somebody vouched for. */
interface KnownRow extends MetaRow {
  publicKey: string;
  name: string;
}

const FILE = 'second:file:';
const KNOWN = 'second:key:';

async function rows<R extends MetaRow>(log: Log, prefix: string): Promise<R[]> {
  return named(() => log.meta.where('id').startsWith(prefix).toArray()) as unknown as Promise<R[]>;
}

export const keptFiles = async (log: Log): Promise<AnswerFile[]> =>
  (await rows<FileRow>(log, FILE)).map(({ file }) => file);

/** Names of the keys that count, by key. */
export const knownKeys = async (log: Log): Promise<Map<string, string>> =>
  new Map((await rows<KnownRow>(log, KNOWN)).map(({ publicKey, name }) => [publicKey, name]));

/** Vouches for a key; noted in the chain of custody. Throws StoreError. */
export async function know(log: Log, publicKey: string, name: string, at: string): Promise<void> {
  const row: KnownRow = { id: KNOWN + publicKey, at, publicKey, name };
  await note(log, { act: 'settings', at, detail: { secondReviewer: publicKey } });
  await named(() => log.meta.put(row));
}

/**
 * Takes a file of answers in, once: `added` is false when it was there. Throws PackProblem (`unknown-key` with the key
 * for one that nobody vouched for) and StoreError; nothing is taken then.
 */
export async function takeAnswers(
  log: Log,
  bytes: Uint8Array,
  at: string,
): Promise<{ file: AnswerFile; added: boolean }> {
  const file = await readAnswers(bytes);
  if (!(await knownKeys(log)).has(file.publicKey)) throw new PackProblem('unknown-key', file.publicKey);
  const row: FileRow = { id: FILE + fileId(file), at, file };
  if (await named(() => log.meta.get(row.id))) return { file, added: false };
  await note(log, { act: 'import', at, detail: { secondReview: fileId(file), answers: file.answers.length } });
  await named(() => log.meta.put(row));
  return { file, added: true };
}

/** The key of this log, which signs its chain too; made when there is none. Throws StoreError. */
export async function ownSigner(log: Log): Promise<Signer> {
  if (!(await named(() => log.keys.get('checkpoint')))) {
    await note(log, { act: 'settings', at: new Date().toISOString(), detail: { key: 'made' } });
    await checkpoint(log, true);
  }
  const row = await named(() => log.keys.get('checkpoint'));
  if (!row) throw new StoreError('unknown');
  return signerFrom(row.pair.privateKey, row.publicKey);
}
