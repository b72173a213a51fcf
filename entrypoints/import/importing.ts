import { type Imported, readImport, type Score } from '../../lib/import/index';
import { type Hit, matchRecruiters, type RecruiterList } from '../../lib/recruiters/index';
import { scan } from '../../lib/scan';
import type { Log } from '../../lib/store/db';
import { everything } from '../../lib/store/findings';
import type { Finding } from '../../lib/types';

/** Thrown where somebody pressed Cancel. */
export class Stopped extends Error {}

const pause = () => new Promise((resume) => setTimeout(resume));

/** Reads and scores a file; the page may draw between batches. Throws Unreadable, or Stopped. */
export async function readFile(file: File, signal: AbortSignal, onscored: (done: number) => void): Promise<Imported> {
  let done = 0;
  const score: Score = async (listings) => {
    await pause();
    if (signal.aborted) throw new Stopped();
    const verdicts = await scan(listings);
    done += listings.length;
    onscored(done);
    return verdicts;
  };
  const imported = await readImport({ bytes: await bytesOf(file), score, now: new Date().toISOString() });
  if (signal.aborted) throw new Stopped();
  return imported;
}

export const bytesOf = async (file: File): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await file.arrayBuffer());

export interface Matched {
  ads: number;
  matched: number;
  /** The first of them. */
  first: { finding: Finding; hits: Hit[] }[];
}

const MOST_SHOWN = 100;

/** Holds every ad of the log against a list. Throws StoreError, or Stopped. */
export async function matchLog(log: Log, list: RecruiterList, signal: AbortSignal): Promise<Matched> {
  const result: Matched = { ads: 0, matched: 0, first: [] };
  for await (const finding of everything(log)) {
    if (++result.ads % 200 === 0) await pause();
    if (signal.aborted) throw new Stopped();
    const hits = matchRecruiters(finding.listing, list, finding.lastSeen);
    if (hits.length === 0) continue;
    result.matched++;
    if (result.first.length < MOST_SHOWN) result.first.push({ finding, hits });
  }
  return result;
}
