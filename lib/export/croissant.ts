import type { Format } from './format';
import { croissant } from './package/croissant';
import { packaged } from './package/files';
import { COLUMNS } from './table/columns';
import { several } from './writing/several';

const described = {
  label: 'Machine-learning card with table (Croissant)',
  freeText: 'optional',
  fields: COLUMNS,
  notes:
    '`croissant.json` describes the table for machine-learning tools, with the responsible-AI fields of the standard.',
} as const;

/** The table with a Croissant card. */
export default several({
  id: 'croissant',
  ...described,
  files: (findings, options = {}) =>
    packaged(described, findings, options, {
      name: 'croissant.json',
      mime: 'application/ld+json',
      text: (files, tally) => `${JSON.stringify(croissant(options, files, tally), undefined, 2)}\n`,
    }),
}) satisfies Format;
