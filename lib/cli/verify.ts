import { type BundleReport, verifyBundle } from '../evidence/bundle/verify';
import { loadEngine } from './engine';
import { openInput, readAll } from './input';

/** Largest bundle that is read; more is refused by name. */
const LARGEST_BUNDLE = 1024 * 1024 * 1024;

export const WHOLE = 0;
export const NOT_WHOLE = 1;
export const NO_BUNDLE = 2;

const MARKS = { true: 'holds  ', false: 'BROKEN ', unknown: 'unknown' } as const;

/** Checks a bundle and says what holds, what does not, and what even a whole bundle does not prove; gives the exit status. */
export async function verify(file: string, write: (text: string) => Promise<void>): Promise<number> {
  const bytes = new Uint8Array(await readAll(await openInput(file), LARGEST_BUNDLE));
  const report = await verifyBundle(bytes, async (listing) => {
    const engine = await loadEngine(false);
    const [verdict] = await engine.scan([listing]);
    if (!verdict) throw new Error('the engine gave no verdict');
    return { verdict, model: {} };
  });
  if (!report.isBundle) {
    await write('This file is no evidence bundle.\n');
    return NO_BUNDLE;
  }
  await write(wordsOf(report));
  return report.whole ? WHOLE : NOT_WHOLE;
}

function wordsOf({ checks, broken, capture, keys }: BundleReport): string {
  const lines = checks.map(({ item, holds, says }) => `${MARKS[`${holds}`]}  ${item}: ${says}`);
  if (capture && broken === undefined)
    lines.push(
      '',
      `page      ${capture.address.final}`,
      `at        ${capture.at} by the device's clock (${capture.zone})`,
      `collected ${capture.by}`,
      `rendered beside received: ${capture.compared.outcome}`,
      ...capture.remarks.map((remark) => `remark    ${remark}`),
    );
  if (keys.bundle) lines.push('', `bundle key  ${keys.bundle}`);
  if (keys.custody) lines.push(`custody key ${keys.custody}`);
  lines.push(
    '',
    broken === undefined
      ? 'Whole: the files are the ones that were signed, and the log has no gap.'
      : `Not whole. The first thing that does not hold: ${broken}`,
    'Not shown by any bundle: that the site sent this page, when (without a trusted timestamp), who collected it, or',
    'that anyone did wrong. Compare the key fingerprints over another way.',
    '',
  );
  return lines.join('\n');
}
