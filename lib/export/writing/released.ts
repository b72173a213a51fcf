import type { Shown } from '../facts/facts';
import type { ExportOptions, Source } from '../format';
import { redact } from '../redact/finding';

/** The findings as they may leave: contacts redacted, then coarsened and suppressed where the copy is public. */
export async function* released(findings: Source, options: ExportOptions = {}): AsyncGenerator<Shown> {
  const { publicCopy } = options;
  let number = 0;
  for await (const finding of findings) {
    // A public copy never shows contacts, whatever else is asked for.
    const shown = redact(finding, publicCopy ? { ...options, contacts: 'masked' } : options);
    const leaving = publicCopy ? publicCopy.release(shown, number + 1) : shown;
    if (leaving === undefined) continue;
    number++;
    options.onwritten?.(leaving);
    yield leaving;
  }
}

/** For formats that are nothing without the words of ads. Throws RangeError when a public copy leaves them out. */
export function needsText(id: string, { publicCopy }: ExportOptions): void {
  if (publicCopy && !publicCopy.choice.freeText)
    throw new RangeError(`${id} carries the words of ads, which this public copy leaves out`);
}

/** For formats that are nothing without the addresses of ads. Throws RangeError for any public copy. */
export function forPartners(id: string, { publicCopy }: ExportOptions): void {
  if (publicCopy) throw new RangeError(`${id} carries the addresses of ads, which no public copy does`);
}
