import type { Verdict } from '../types';

/** UTF-16 code units the engine is given at a time. */
const STRETCH = 32_768;
/** Stretches that overlap by this much miss no sentence at a seam. */
const OVERLAP = 512;
const MOST = 64;

const saysMinor = ({ evidence }: Verdict): boolean =>
  evidence.some(({ signal, state }) => signal === 'minor-indicated' && state === 'stated');

/**
 * Whether anything on a page indicates a minor: then no picture of it is made or kept. `score` reads one text.
 * A page too long to be read whole counts as one that does.
 */
export async function indicatesMinor(
  text: string,
  known: readonly Verdict[],
  score: (text: string) => Promise<Verdict>,
): Promise<boolean> {
  if (known.some(saysMinor)) return true;
  if (text.length > STRETCH * MOST) return true;
  for (let at = 0; at < text.length; at += STRETCH)
    if (saysMinor(await score(text.slice(Math.max(0, at - OVERLAP), at + STRETCH)))) return true;
  return false;
}
