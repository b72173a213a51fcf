import type { Format } from './format';

export type { About } from './docs/about';
export type { ExportFile, ExportOptions, FieldNote, Format, Piece, Source } from './format';
export { ALWAYS_WEIGHED, PUBLIC_DEFAULTS, type PublicChoice, QUASI, type Quasi } from './public/copy';
export { type Preflight, preflight } from './public/preflight';
export { type Export, type ExportJob, exportTo, type Outcome } from './writing/export';

const found = import.meta.glob<Format>(['./*.ts', '!./index.ts', '!./format.ts', '!./*.cases.ts'], {
  eager: true,
  import: 'default',
});

/** Every format of this folder; one more file is one more format. */
export const FORMATS: readonly Format[] = Object.values(found).sort((a, b) => (a.id < b.id ? -1 : 1));
