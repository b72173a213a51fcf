import { digest } from '../../lib/evidence/digest';
import { certificatesOf, checkAnswer } from '../../lib/evidence/time/answer';
import { headFile, type TimeReport } from '../../lib/evidence/time/head';
import { checkOts } from '../../lib/evidence/time/ots';
import { timeRequest } from '../../lib/evidence/time/request';
import { headOf } from '../../lib/store/custody';
import type { Log } from '../../lib/store/db';
import { askTime, keepAnswer, listTimes, type TimeRow } from '../../lib/store/times';
import { note } from '../shared/custody';

const utf8 = new TextEncoder();
export const fileOf = ({ head }: Pick<TimeRow, 'head'>): Uint8Array<ArrayBuffer> => utf8.encode(headFile(head));

/** A request for the log's newest entry, kept, so that its answer can be known. */
export async function writeRequest(log: Log): Promise<TimeRow> {
  const head = await headOf(log);
  const request = timeRequest(digest(fileOf({ head })));
  return askTime(log, { head, at: new Date().toISOString(), request });
}

/** What is known of a head's time. */
export async function timesOf(row: TimeRow, roots: readonly Uint8Array<ArrayBuffer>[]): Promise<TimeReport[]> {
  const reports: TimeReport[] = [];
  if (row.tsr) reports.push(await checkAnswer(row.tsr, fileOf(row), row.request, roots));
  if (row.ots) reports.push(checkOts(row.ots, fileOf(row)));
  return reports;
}

/** Keeps an answer with the request it is to; undefined, and nothing kept, when it is to none. */
export async function takeAnswer(
  log: Log,
  bytes: Uint8Array<ArrayBuffer>,
  by: string,
  roots: readonly Uint8Array<ArrayBuffer>[],
): Promise<TimeReport | undefined> {
  for (const row of await listTimes(log)) {
    const tsr = await checkAnswer(bytes, fileOf(row), row.request, roots);
    const ots = checkOts(bytes, fileOf(row));
    const report = tsr.holds ? tsr : ots;
    if (!report.holds) continue;
    await note(log, {
      act: 'timestamp',
      at: new Date().toISOString(),
      by,
      subject: row.id,
      detail: { sha256: digest(bytes) },
    });
    await keepAnswer(log, row.id, tsr.holds ? { tsr: bytes } : { ots: bytes });
    return report;
  }
  return undefined;
}

export const rootsOf = async (files: readonly File[]): Promise<Uint8Array<ArrayBuffer>[]> => {
  const found: Uint8Array<ArrayBuffer>[] = [];
  for (const file of files) found.push(...certificatesOf(new Uint8Array(await file.arrayBuffer())));
  return found;
};
