import type { Format } from './format';

export type { ExportOptions, Format } from './format';

const found = import.meta.glob<Format>(['./*.ts', '!./index.ts', '!./format.ts', '!./*.cases.ts'], {
  eager: true,
  import: 'default',
});

/** Every format of this folder; one more file is one more format. */
export const FORMATS: readonly Format[] = Object.values(found).sort((a, b) => (a.id < b.id ? -1 : 1));
