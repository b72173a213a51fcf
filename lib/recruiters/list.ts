import { sheetOf } from '../import/csv';
import { decode } from '../import/decode';
import { type Problem, Problems, Unreadable } from '../import/problem';
import { fieldFor } from './headings';
import { licenceOf } from './licence';
import { type Name, nameOf } from './name';

export interface Recruiter {
  name: string;
  licence: string;
  country?: string;
  /** As the list words it. */
  status?: string;
  /** ISO 8601 day. */
  validUntil?: string;
  /** Of the file, the heading being row 1. */
  row: number;
}

export interface RecruiterList {
  recruiters: readonly Recruiter[];
  problems: readonly Problem[];
  /** For matching. */
  byLicence: ReadonlyMap<string, readonly Recruiter[]>;
  byStart: ReadonlyMap<string, readonly { recruiter: Recruiter; name: Name }[]>;
}

const MOST = 100_000;

/** Reads a list of licensed recruiters (CSV: name, licence number, country, status, valid until). Throws Unreadable. */
export function recruiterList(bytes: Uint8Array<ArrayBuffer>): RecruiterList {
  const problems = new Problems();
  const sheet = sheetOf(decode(bytes).text.replace(/^\uFEFF/, ''), problems);
  const heading = fieldFor(sheet.headings);
  if (heading.name === undefined)
    throw new Unreadable('No column of the list holds names. Name it name, agency or company.');
  const recruiters: Recruiter[] = [];
  for (const { cells, number } of sheet.rows.slice(0, MOST)) {
    const cell = (field: keyof typeof heading) =>
      heading[field] === undefined ? '' : (cells[heading[field]] ?? '').trim().slice(0, 300);
    const name = cell('name');
    if (name === '') {
      problems.add(`row ${number}`, 'has no name');
      continue;
    }
    const until = cell('validUntil');
    const validUntil = dayOf(until);
    if (until !== '' && validUntil === undefined)
      problems.add(
        `row ${number}`,
        `${JSON.stringify(until.slice(0, 40))} is no day that can be told for sure; write it as 2026-12-31`,
      );
    recruiters.push({
      name,
      licence: cell('licence'),
      ...(cell('country') === '' ? {} : { country: cell('country') }),
      ...(cell('status') === '' ? {} : { status: cell('status') }),
      ...(validUntil === undefined ? {} : { validUntil }),
      row: number,
    });
  }
  return indexed(recruiters, problems.list);
}

function indexed(recruiters: readonly Recruiter[], problems: readonly Problem[]): RecruiterList {
  const byLicence = new Map<string, Recruiter[]>();
  const byStart = new Map<string, { recruiter: Recruiter; name: Name }[]>();
  for (const recruiter of recruiters) {
    const licence = licenceOf(recruiter.licence);
    if (licence.length >= 4 && /\p{N}/u.test(licence)) push(byLicence, licence, recruiter);
    // One object, however many words lead to it: it is one candidate.
    const entry = { recruiter, name: nameOf(recruiter.name) };
    for (const start of new Set(entry.name.telling.map(startOf))) push(byStart, start, entry);
  }
  return { recruiters, problems, byLicence, byStart };
}

/** Names that are alike have a word that begins alike. */
export const startOf = (word: string): string => word.slice(0, 3);

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** 2026-12-31, 31.12.2026, 31/12/2026 where the day is over 12; undefined when day and month could be either. */
function dayOf(written: string): string | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(written);
  const other = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(written);
  let parts: [string, string, string] | undefined;
  if (iso) parts = [iso[1] ?? '', iso[2] ?? '', iso[3] ?? ''];
  else if (other) {
    const [, a = '', sign, b = '', year = ''] = other;
    if (sign === '.' || Number(a) > 12) parts = [year, b, a];
    else if (Number(b) > 12) parts = [year, a, b];
  }
  if (!parts) return undefined;
  const day = `${parts[0]}-${parts[1].padStart(2, '0')}-${parts[2].padStart(2, '0')}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? undefined : day;
}
