import { runnerImport } from 'vite';
import type * as Scan from '../../lib/scan/rules';
import type * as Packing from '../../lib/signals/engine/packed';

/** The packed form of lib/scan/rules.ts, as code. The packs are run as they stand in the sources. */
export async function packRules(root: string): Promise<string> {
  const load = async <T>(file: string): Promise<T> =>
    (await runnerImport<T>(`${root}/${file}`, { root, configFile: false, logLevel: 'error' })).module;
  const { packing, scan } = await load<{ packing: typeof Packing; scan: typeof Scan }>('tools/packed/sources.ts');
  const packed = packing.pack(scan.rules);
  const packs = scan.packs.map(({ code, coverage, scripts }) => ({ code, coverage, scripts }));
  return `import { signals } from '../signals';
import { unpack } from '../signals/engine/packed';
export const rules = unpack(JSON.parse(${JSON.stringify(JSON.stringify(packed))}), signals);
export const packs = ${JSON.stringify(packs)};
export const rulesVersion = () => ${JSON.stringify(scan.rulesVersion())};
`;
}
