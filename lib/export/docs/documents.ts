import type { ExportOptions, Format } from '../format';
import { codebook } from './codebook';
import { datasheet } from './datasheet';
import type { Tally } from './tally';

export interface Document {
  name: string;
  text: string;
}

type Described = Pick<Format, 'label' | 'fields' | 'notes' | 'freeText'>;

/** What goes with every export; the tally is that of what was written. */
export function documents(format: Described, tally: Tally, options: ExportOptions): Document[] {
  return [
    { name: 'codebook.md', text: codebook(format, options) },
    { name: 'datasheet.md', text: datasheet(format, tally, options) },
  ];
}
