import { unzipSync } from 'fflate';
import { MOST_BYTES, MOST_FILES } from './limits';
import { Unreadable } from './problem';

export type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Said by the archive itself; what unpacks to a thousand times its size is no export. */
const MOST_RATIO = 1000;
const NAME = /^[\w=.-]{1,120}(?:\/[\w=.-]{1,120}){0,4}$/;

/** The files of a zip. Throws Unreadable for what is damaged, too big, or made to hurt: nothing is unpacked before it is weighed. */
export function filesIn(zip: Uint8Array<ArrayBuffer>): Files {
  const seen = new Set<string>();
  let total = 0;
  const weigh = ({ name, size, originalSize }: { name: string; size: number; originalSize: number }): boolean => {
    if (name.endsWith('/')) return false;
    if (!NAME.test(name) || /(?:^|\/)\.\.?(?:\/|$)/.test(name))
      throw new Unreadable(`The archive holds a file with a name no export has: ${JSON.stringify(name.slice(0, 60))}.`);
    if (seen.has(name)) throw new Unreadable(`The archive holds two files of the name ${name}.`);
    seen.add(name);
    total += originalSize;
    if (seen.size > MOST_FILES) throw new Unreadable(`The archive holds more than ${MOST_FILES} files.`);
    if (total > MOST_BYTES || originalSize > Math.max(1, size) * MOST_RATIO)
      throw new Unreadable('The archive unpacks to more than an import may hold.');
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(zip, { filter: weigh })));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('The archive is damaged or no zip.');
  }
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
