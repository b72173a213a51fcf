import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documents } from '../../export/docs/documents';
import { Tally } from '../../export/docs/tally';
import { type ExportOptions, exportTo, FORMATS, type Format, preflight, type Source } from '../../export/index';
import { partitioned } from '../../export/parquet/partitions';
import { keyFrom, newKey } from '../../export/redact/key';
import { tokensUnder } from '../../export/redact/token';
import { watched } from '../../export/writing/watch';
import { WrongCall } from '../usage';
import { findingsOf, type Unread } from './findings';
import type { Outgoing } from './outgoing';
import { finish, mustBeNew, PART, write } from './part';

const say = (words: string) => void process.stderr.write(`farol: ${words}\n`);

/**
 * Makes a file or folder of scored ads. Until it is whole its name ends in `.part`. Resolves to true when every line was
 * read. Throws WrongCall, and Error where it was stopped or could not be written: then the part stays.
 */
export async function exportFile(file: string, outgoing: Outgoing): Promise<boolean> {
  const { out, by } = outgoing;
  const format = FORMATS.find(({ id }) => id === outgoing.format);
  if (!format) throw new WrongCall(`--format takes ${FORMATS.map(({ id }) => id).join(', ')}`);
  mustBeNew(out);
  const now = new Date();
  const unread: Unread = { count: 0, first: [] };
  const findings = () => findingsOf(file, outgoing.ads, now.toISOString(), unread);
  const options: ExportOptions = {
    about: { created: now.toISOString() },
    ...(await copyOf(outgoing, file, findings)),
  };
  Object.assign(unread, { count: 0, first: [] });

  const stop = new AbortController();
  const halt = () => stop.abort();
  process.once('SIGINT', halt).once('SIGTERM', halt);
  try {
    const written = await (by.length > 0
      ? folder(format, findings(), options, outgoing, stop.signal)
      : oneFile(format, findings(), options, out, now, stop.signal));
    await finish(out);
    say(`${written} records in ${out}`);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === 'ENOSPC' ? 'the disk is full' : message;
    throw new Error(`${why}. ${out}${PART} is not whole: do not use it`);
  } finally {
    process.off('SIGINT', halt).off('SIGTERM', halt);
  }
  if (unread.count > 0) say(`${unread.count} lines were left out (${unread.first.join('; ')})`);
  return unread.count === 0;
}

/** Contacts and names under a key, coarsened, or in clear. */
async function copyOf({ copy, key, ads }: Outgoing, file: string, findings: () => Source): Promise<ExportOptions> {
  if (copy === 'full') {
    say('a full copy: phones, addresses and names of people stand in it in clear');
    return { contacts: 'full' };
  }
  if (copy === 'public') {
    if (file === '-' || ads === '-') throw new WrongCall('a public copy is weighed first: give a file, not a pipe');
    const weighed = await preflight(findings());
    say(
      `${weighed.leaving} of ${weighed.records} records leave, ${weighed.suppressed} stay in cells that are too small`,
    );
    if (weighed.leaving === 0) throw new WrongCall('nothing would leave: every cell is too small');
    return { publicCopy: weighed };
  }
  if (key === undefined) say('no --key: tokens match within this file, and with no other');
  try {
    return { tokens: tokensUnder(key === undefined ? newKey() : keyFrom(await readFile(key, 'utf8'))) };
  } catch (error) {
    throw new WrongCall(`--key: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
}

async function oneFile(
  format: Format,
  findings: Source,
  options: ExportOptions,
  out: string,
  now: Date,
  signal: AbortSignal,
): Promise<number> {
  const withDocs = format.extension === 'zip' || out.endsWith('.zip') ? 'zip' : 'beside';
  const run = exportTo({ format, findings, options, withDocs, signal, now });
  await write(`${out}${PART}`, run.pieces);
  const { complete, reason, written } = run.outcome();
  if (!complete) throw new Error(reason ?? 'not written to the end');
  if (withDocs === 'beside') for (const { name, text } of run.docs()) await writeFile(`${out}.${name}`, text);
  return written;
}

/** Folders by value; what begins with `_` is no data to Spark, Hadoop and Hive. */
async function folder(
  format: Format,
  findings: Source,
  options: ExportOptions,
  { out, by }: Outgoing,
  signal: AbortSignal,
): Promise<number> {
  const tally = new Tally();
  const source = watched(
    findings,
    signal,
    () => undefined,
    () => tally.read(),
  );
  const counting: ExportOptions = { ...options, onwritten: (finding) => tally.add(finding) };
  const part = `${out}${PART}`;
  for await (const { name, pieces } of partitioned(source, by, counting)) await write(join(part, name), pieces);
  if (tally.written === 0) throw new Error('there is no record to write');
  for (const { name, text } of documents(format, tally, options)) await writeFile(join(part, `_${name}`), text);
  await writeFile(join(part, '_SUCCESS'), '');
  return tally.written;
}
