import { documents } from '../docs/documents';
import { Tally } from '../docs/tally';
import type { ExportFile, ExportOptions, Format, Piece, Source } from '../format';
import { HEADING, tableRow } from '../table/row';
import { once } from '../writing/bytes';
import { type Measure, measured } from '../writing/measured';
import { released } from '../writing/released';

/** A file of a package, once it was written. */
export interface Written extends Measure {
  name: string;
  mime: string;
}

/** The table, codebook and datasheet, and then `description`, which knows their sizes and hashes. */
export async function* packaged(
  format: Pick<Format, 'label' | 'fields' | 'notes' | 'freeText'>,
  findings: Source,
  options: ExportOptions,
  description: { name: string; mime: string; text(files: readonly Written[], tally: Tally): string },
): AsyncGenerator<ExportFile> {
  const tally = new Tally();
  const files: Written[] = [];
  async function* read() {
    for await (const finding of findings) {
      tally.read();
      yield finding;
    }
  }
  const counting: ExportOptions = {
    ...options,
    onwritten: (finding) => {
      tally.add(finding);
      options.onwritten?.(finding);
    },
  };
  async function* file(name: string, mime: string, content: AsyncIterable<Piece>): AsyncGenerator<ExportFile> {
    const { pieces, measure } = await measured(content);
    yield { name, mime, pieces };
    files.push({ name, mime, ...measure() });
  }
  yield* file('data.csv', 'text/csv', tableOf(read(), counting));
  for (const { name, text } of documents(format, tally, options)) yield* file(name, 'text/markdown', once(text));
  yield { name: description.name, mime: description.mime, pieces: once(description.text(files, tally)) };
}

/** Without a byte order mark, which readers of packages take for part of the first name. */
async function* tableOf(findings: Source, options: ExportOptions): AsyncGenerator<string> {
  yield HEADING;
  for await (const finding of released(findings, options)) yield tableRow(finding);
}

export const isTable = ({ name }: Written): boolean => name === 'data.csv';
