import type { Evidence, Field } from '../../types';
import type { Shown } from '../facts/facts';

/** A place in the text of a task, in Unicode code points, as both tools count (doccano in Python, Label Studio since 1.5). */
export interface TaskSpan {
  start: number;
  end: number;
  /** A signal id, or `not:` and the id where the ad says the opposite. */
  label: string;
  /** The words themselves, by which a reader can see whether the places still fit. */
  text: string;
  source: Evidence['source'];
}

export interface Task {
  /** Title and text in one, since a task has one text. */
  text: string;
  /** Where the text field begins in it, in UTF-16 code units: 0 without a title. */
  textAt: number;
  spans: TaskSpan[];
}

const BETWEEN = '\n\n';

export function taskOf({ listing, verdict }: Shown): Task {
  const title = listing.title ?? '';
  const textAt = title === '' ? 0 : title.length + BETWEEN.length;
  // Half a character would be another one in every other program.
  const text = (title === '' ? listing.text : title + BETWEEN + listing.text).replace(/\p{Surrogate}/gu, '\uFFFD');
  const at: Readonly<Record<Field, number>> = { title: 0, text: textAt };
  const points = codePointsAt(text);
  const spans = verdict.evidence.flatMap((item): TaskSpan[] => {
    const start = at[item.field] + item.start;
    const end = at[item.field] + item.end;
    if (item.start < 0 || end <= start || end > text.length) return [];
    return [
      {
        start: points(start),
        end: points(end),
        label: item.state === 'stated' ? item.signal : `not:${item.signal}`,
        text: text.slice(start, end),
        source: item.source,
      },
    ];
  });
  return { text, textAt, spans };
}

/** How many code points stand before a place in UTF-16 code units. */
function codePointsAt(text: string): (at: number) => number {
  // Texts without surrogates, which are most, need no counting.
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index);
  return (at) => at - pairs.filter((pair) => pair + 1 < at).length;
}

/** The field and place (UTF-16 code units) of a place in a task's text (code points): the way back. */
export function fieldPlace(text: string, textAt: number, at: number): { field: Field; at: number } {
  let units = 0;
  let points = 0;
  for (const character of text) {
    if (points === at) break;
    units += character.length;
    points++;
  }
  return units < textAt ? { field: 'title', at: units } : { field: 'text', at: units - textAt };
}
