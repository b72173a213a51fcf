import { unguarded } from '../export/table/cell';
import type { Listing, Verdict } from '../types';
import type { Sheet } from './csv';
import type { Problems } from './problem';
import { isMark } from './records';
import { type Received, receivedOf } from './schema';

export type Score = (listings: readonly Listing[]) => Verdict[] | Promise<Verdict[]>;

/** By these our own table is known. */
const OURS = ['key', 'page_url', 'text', 'level', 'first_seen', 'schema_version'];

export const isOurs = ({ headings }: Sheet): boolean => OURS.every((name) => headings.includes(name));

/** Where a cell was cut because spreadsheets hold no more. */
const CUT = / … \[\d+ more characters: see JSON Lines\]$/;
const BATCH = 200;

/**
 * Our own table, with or without the row of hashtags. It has the ad, its sightings and the decision; what was found in
 * the words is found anew by `score`, since a table has no places for it.
 */
export async function tableOf(sheet: Sheet, score: Score, problems: Problems): Promise<Received[]> {
  const findings: Received[] = [];
  const rows = sheet.rows.filter(({ cells }) => !cells.key?.startsWith('#'));
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH).map(({ cells, number }) => ({
      number,
      cells: new Map(Object.entries(cells).map(([name, cell]) => [name, unguarded(cell)])),
    }));
    const verdicts = await score(batch.map(({ cells }) => listingOf(cells)));
    for (const [at, { cells, number }] of batch.entries()) {
      const verdict = verdicts[at];
      if (isMark(cells.get('key') ?? ''))
        problems.add(`row ${number}`, 'the export was stopped here: this is a part of it');
      else if (verdict) take(cells, verdict, number, findings, problems);
    }
  }
  return findings;
}

function take(
  cells: ReadonlyMap<string, string>,
  verdict: Verdict,
  number: number,
  findings: Received[],
  problems: Problems,
): void {
  try {
    if (!/^record-\d+$/.test(cells.get('key') ?? '') && cells.get('text') === '')
      throw new Error('has no words of an ad');
    findings.push(receivedOf(recordOf(cells, verdict)));
    const level = cells.get('level');
    if (level !== verdict.level)
      problems.add(`row ${number}`, `was rated ${level} there and is rated ${verdict.level} here; taken`);
    if (CUT.test(cells.get('text') ?? ''))
      problems.add(`row ${number}`, 'holds only the first part of a long ad; taken');
  } catch (error) {
    problems.add(`row ${number}`, error instanceof Error ? error.message : 'is no record');
  }
}

function recordOf(cells: ReadonlyMap<string, string>, verdict: Verdict): object {
  const cell = (name: string) => cells.get(name) ?? '';
  const value = cell('decision');
  const note = cell('note');
  return {
    key: cell('key'),
    site: cell('site'),
    pageUrl: cell('page_url'),
    listing: listingOf(cells),
    verdict: cell('truncated') === 'true' || CUT.test(cell('text')) ? { ...verdict, truncated: true } : verdict,
    firstSeen: cell('first_seen'),
    lastSeen: cell('last_seen'),
    timesSeen: Number(cell('times_seen')),
    ...(value === '' ? {} : { decision: { value, ...(note === '' ? {} : { note }), at: cell('decision_at') } }),
  };
}

function listingOf(cells: ReadonlyMap<string, string>): Listing {
  const some = (field: string, name: string) => {
    const value = cells.get(name) ?? '';
    return value === '' ? {} : { [field]: value };
  };
  return {
    text: cells.get('text') ?? '',
    ...some('title', 'title'),
    ...some('url', 'ad_url'),
    ...some('employer', 'employer'),
    ...some('location', 'location'),
    ...some('salary', 'salary'),
    ...some('postedAt', 'posted_at'),
  };
}
