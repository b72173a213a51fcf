import { parse } from 'csv-parse/browser/esm/sync';
import { MOST_LINE, MOST_RECORDS } from './limits';
import { type Problems, Unreadable } from './problem';

export interface Sheet {
  headings: string[];
  rows: { cells: Record<string, string>; number: number }[];
  delimiter: string;
}

const DELIMITERS = [',', ';', '\t', '|'];
const LOOKED_AT = 64 * 1024;
const MOST_COLUMNS = 500;

/** A table in any of the usual notations. Throws Unreadable where none of them gives a table. */
export function sheetOf(text: string, problems: Problems): Sheet {
  const delimiter = delimiterOf(text.slice(0, LOOKED_AT));
  let number = 0;
  const records: { record: string[]; number: number }[] = [];
  try {
    parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: MOST_LINE,
      to: MOST_RECORDS + 2,
      on_record: (record: string[]) => {
        records.push({ record, number: ++number });
        return null;
      },
    });
  } catch (error) {
    // What was read before stays; what comes after a quote that never ends is lost, and said.
    problems.add(
      `row ${number + 1}`,
      `the table breaks off here: ${error instanceof Error ? error.message : 'unreadable'}`.slice(0, 200),
    );
  }
  const [head, ...rows] = records;
  if (!head || head.record.length > MOST_COLUMNS) throw new Unreadable('The file is no table with a row of headings.');
  const headings = head.record.map((heading) => heading.trim());
  if (rows.length > MOST_RECORDS)
    problems.add(`row ${MOST_RECORDS + 2}`, `only the first ${MOST_RECORDS} rows were read`);
  return {
    headings,
    delimiter,
    rows: rows.slice(0, MOST_RECORDS).map(({ record, number: row }) => ({
      number: row,
      cells: Object.fromEntries(
        headings.flatMap((heading, at) => (isOwn(heading) ? [[heading, record[at] ?? '']] : [])),
      ),
    })),
  };
}

/** A heading that would be no column but a trap. */
const isOwn = (heading: string): boolean => heading !== '' && heading !== '__proto__';

/** The sign that parts the first rows into most columns, the same number in each. */
function delimiterOf(head: string): string {
  const scores = DELIMITERS.map((delimiter) => {
    try {
      const records: string[][] = parse(head, {
        delimiter,
        bom: true,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
        to: 20,
      });
      const sizes = records.map((record) => record.length);
      const first = sizes[0] ?? 1;
      const same = sizes.filter((size) => size === first).length / Math.max(1, sizes.length);
      return { delimiter, score: first < 2 ? 0 : Math.log2(first) * same };
    } catch {
      return { delimiter, score: (head.split('\n')[0]?.split(delimiter).length ?? 1) > 1 ? 0.1 : 0 };
    }
  });
  return scores.reduce((a, b) => (b.score > a.score ? b : a)).delimiter;
}
