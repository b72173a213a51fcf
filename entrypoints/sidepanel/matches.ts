import type { ReportEntry } from '../../lib/protocol';

/** True when every word wanted stands in the title or the reason, in whatever case. */
export function matches({ title, sentence }: ReportEntry, wanted: string): boolean {
  const text = `${title} ${sentence}`.toLocaleLowerCase();
  return wanted
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
