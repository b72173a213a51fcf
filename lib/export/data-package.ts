import type { Format } from './format';
import { packaged } from './package/files';
import { dataPackage } from './package/frictionless';
import { COLUMNS } from './table/columns';
import { several } from './writing/several';

const described = {
  label: 'Data package (Frictionless)',
  freeText: 'optional',
  fields: COLUMNS,
  notes:
    'An apostrophe stands wherever a spreadsheet might begin to run a cell: in front, or inside behind `;`, a tab or a line end. Lists inside a cell are parted by `;`, quotes by ` | `. `datapackage.json` holds the schema and the SHA-256 of every other file.',
} as const;

/** The table with its schema, codebook, datasheet, licence and hashes, as the Data Package standard lays it out. */
export default several({
  id: 'data-package',
  ...described,
  files: (findings, options = {}) =>
    packaged(described, findings, options, {
      name: 'datapackage.json',
      mime: 'application/json',
      text: (files, tally) => `${JSON.stringify(dataPackage(options, files, tally), undefined, 2)}\n`,
    }),
}) satisfies Format;
