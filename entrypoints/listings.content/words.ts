import type { Level } from '../../lib/types';

/** Every word of the marks, in one place for translators; `lang` and `dir` are theirs, not the page's. */
export const WORDS = {
  lang: 'en',
  dir: 'ltr',
  levels: {
    high: 'High',
    elevated: 'Elevated',
    watch: 'Watch',
    'not-scored': 'Not scored',
    none: 'None',
  } satisfies Record<Level, string>,
  indicators: (n: number) => `${n} ${n === 1 ? 'indicator' : 'indicators'}`,
  label: (level: string, indicators: string) => `${level}, ${indicators}: why`,
  count: (level: string, indicators: string) => `${level} · ${indicators} · Farol`,
  clear: 'Not this one',
  cleared: 'Cleared',
  undo: 'Undo',
  kept: 'This stays as it was decided in Review.',
} as const;
