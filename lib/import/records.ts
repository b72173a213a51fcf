import { fromJson, linesOf } from './json';
import { MOST_RECORDS } from './limits';
import type { Problems } from './problem';
import { type Received, receivedOf } from './schema';

/** Whole records, one a line, as the JSON Lines export writes them. */
export function recordsOf(text: string, problems: Problems): { read: number; findings: Received[] } {
  const findings: Received[] = [];
  let read = 0;
  for (const { line, number } of linesOf(text)) {
    if (isMark(line)) {
      problems.add(`line ${number}`, 'the export was stopped here: this is a part of it');
      break;
    }
    if (++read > MOST_RECORDS) {
      problems.add(`line ${number}`, `only the first ${MOST_RECORDS} records were read`);
      break;
    }
    try {
      findings.push(receivedOf(fromJson(line)));
    } catch (error) {
      problems.add(`line ${number}`, error instanceof Error ? error.message : 'is no record');
    }
  }
  return { read, findings };
}

/** What a stopped export ends with. */
export const isMark = (line: string): boolean => line.startsWith('INCOMPLETE: ');
