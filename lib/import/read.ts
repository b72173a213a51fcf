import { areAds, type Foreign, listingsOf, scored } from './ads';
import { filesIn, isZip } from './archive';
import { sheetOf } from './csv';
import { decode } from './decode';
import { fromJson, linesOf } from './json';
import { isDoccano, isLabelStudio, type Labelled, labelledOf } from './labels';
import { MOST_BYTES, MOST_RECORDS } from './limits';
import { merged } from './merge';
import { recordsIn } from './package';
import { type Problem, Problems, Unreadable } from './problem';
import { isMark, recordsOf } from './records';
import type { Received } from './schema';
import { isOurs, type Score, tableOf } from './table';

/** records: own or a partner's, whole. table: the same as a table, scored anew. labels: from a labelling tool. ads: from elsewhere. */
export type ImportKind = 'records' | 'table' | 'labels' | 'ads';

export interface Imported {
  kind: ImportKind;
  encoding: string;
  /** The encoding is a guess: names may be spoilt. */
  guessed: boolean;
  /** Lines, rows or tasks read. */
  read: number;
  /** One for each ad. */
  findings: Received[];
  labels: Labelled[];
  problemCount: number;
  /** The first of them. */
  problems: Problem[];
}

export interface ImportFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** Scores ads of tables and from elsewhere. */
  score: Score;
  /** ISO 8601, UTC: when ads from elsewhere were first seen. */
  now: string;
}

/** Reads a file of any kind that can be imported; nothing is stored. Throws Unreadable, with what a person can do, for any other. */
export async function readImport({ bytes, score, now }: ImportFile): Promise<Imported> {
  if (bytes.length > MOST_BYTES) throw new Unreadable(`The file is larger than ${MOST_BYTES / 1024 / 1024} MB.`);
  const problems = new Problems();
  const { text, encoding, guessed } = decode(isZip(bytes) ? recordsIn(filesIn(bytes), problems).bytes : bytes);
  const { findings = [], labels = [], ...content } = await contentOf(text.replace(/^\uFEFF/, ''), score, now, problems);
  return {
    ...content,
    encoding,
    guessed: guessed === true,
    findings: [...merged(new Map(), findings).values()],
    labels,
    problemCount: problems.count,
    problems: problems.list,
  };
}

type Content = Pick<Imported, 'kind' | 'read'> & Partial<Pick<Imported, 'findings' | 'labels'>>;

async function contentOf(text: string, score: Score, now: string, problems: Problems): Promise<Content> {
  const start = text.trimStart()[0];
  if (start === undefined) throw new Unreadable('The file is empty.');
  if (start === '[') return fromList(listOf(text), score, now, problems);
  if (start === '{') return fromLines(text, score, now, problems);
  const sheet = sheetOf(text, problems);
  if (isOurs(sheet)) return { kind: 'table', read: sheet.rows.length, findings: await tableOf(sheet, score, problems) };
  if (!areAds(sheet.headings))
    throw new Unreadable('No column of the table holds the words of ads. Name it text or description.');
  const records = sheet.rows.map(({ cells, number }): Foreign => ({ at: `row ${number}`, values: cells }));
  return { kind: 'ads', read: records.length, findings: await scored(listingsOf(records, problems), score, now) };
}

function listOf(text: string): unknown[] {
  try {
    const value = fromJson(text, MOST_BYTES);
    if (Array.isArray(value)) return value;
  } catch (error) {
    throw new Unreadable(`The file ${error instanceof Error ? error.message : 'is not JSON'}.`);
  }
  throw new Unreadable('The file holds no list.');
}

async function fromLines(text: string, score: Score, now: string, problems: Problems): Promise<Content> {
  const first = linesOf(text).next().value;
  const head = parsed(first?.line ?? '');
  if (isObject(head) && 'verdict' in head && 'listing' in head)
    return { kind: 'records', ...recordsOf(text, problems) };
  const values: unknown[] = [];
  for (const { line, number } of linesOf(text)) {
    if (isMark(line) || values.length >= MOST_RECORDS) {
      problems.add(
        `line ${number}`,
        isMark(line)
          ? 'the export was stopped here: this is a part of it'
          : `only the first ${MOST_RECORDS} lines were read`,
      );
      break;
    }
    try {
      values.push(fromJson(line));
    } catch (error) {
      // A document over several lines is none of ours.
      if (number === first?.number)
        throw new Unreadable('The file is JSON of a kind that cannot be read again. Records come one a line.');
      problems.add(`line ${number}`, error instanceof Error ? error.message : 'is not JSON');
    }
  }
  return fromList(values, score, now, problems);
}

async function fromList(values: readonly unknown[], score: Score, now: string, problems: Problems): Promise<Content> {
  const head = values[0];
  if (values.length > MOST_RECORDS) problems.add('the list', `only the first ${MOST_RECORDS} records were read`);
  const read = values.slice(0, MOST_RECORDS);
  if (isDoccano(head) || isLabelStudio(head))
    return { kind: 'labels', read: read.length, labels: labelsOf(read, problems) };
  if (!isObject(head) || !areAds(Object.keys(head)))
    throw new Unreadable('Nothing in the first record can be the words of an ad. Name it text or description.');
  const records = read.flatMap((value, at): Foreign[] => {
    if (isObject(value)) return [{ at: `record ${at + 1}`, values: value }];
    problems.add(`record ${at + 1}`, 'is no record');
    return [];
  });
  return { kind: 'ads', read: read.length, findings: await scored(listingsOf(records, problems), score, now) };
}

function labelsOf(values: readonly unknown[], problems: Problems): Labelled[] {
  return values.flatMap((value, at) => {
    try {
      return [labelledOf(value)];
    } catch (error) {
      problems.add(`task ${at + 1}`, error instanceof Error ? error.message : 'is no task');
      return [];
    }
  });
}

function parsed(line: string): unknown {
  try {
    return fromJson(line);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
