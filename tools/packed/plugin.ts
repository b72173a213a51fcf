import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { toText } from '../../lib/text/bytes';
import { packNgrams } from './ngrams';
import { packRules } from './rules';

const ROOT = resolve(import.meta.dirname, '../..');

/** Modules that the builds ship packed, and the code that takes each one's place. */
const PACKED: Readonly<Record<string, () => Promise<string>>> = {
  'lib/scan/rules.ts': () => packRules(ROOT),
  'lib/text/language/ngrams.ts': async () =>
    `import { packedNgrams } from './packed-ngrams';
export const ngramScores = packedNgrams(${JSON.stringify(toText(await packNgrams(ROOT)))});`,
};

/** Ships rules, packs and n-grams as the engine reads them, so that nothing is built when a browser starts. */
export function packed(): Plugin {
  return {
    name: 'packed',
    load(id) {
      const pack = PACKED[id.split('?')[0]!.slice(ROOT.length + 1)];
      return id.startsWith(ROOT) ? pack?.() : undefined;
    },
  };
}
