const MIB = 1024 * 1024;
/** Longest line kept, in bytes; what is longer is passed over without being stored. */
export const LONGEST_LINE = 16 * MIB;
/** Lines handed on together: enough to batch the model, few enough to hold. */
const MOST_LINES = 64;
const MOST_BYTES = 2 * MIB;

export type Line = { number: number; text: string } | { number: number; error: string };

const NEWLINE = 0x0a;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Buffer, number: number): Line | undefined {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { number, error: 'not valid UTF-8' };
  }
  // Some tools put a byte order mark at the start of each file they join, not only of the first.
  if (text.startsWith('\uFEFF')) text = text.slice(1);
  return text.trim() === '' ? undefined : { number, text };
}

/**
 * Lines of a byte stream in groups, each handed on as soon as the bytes at hand are used up, so a slow writer gets
 * its answers at once. Splits at LF, drops a CR before it and a byte order mark; blank lines are counted, not given.
 */
export async function* lines(input: AsyncIterable<Buffer | string>): AsyncGenerator<Line[]> {
  let number = 0;
  let held: Buffer[] = [];
  let heldBytes = 0;
  let group: Line[] = [];
  let groupBytes = 0;

  const hold = (part: Buffer) => {
    heldBytes += part.length;
    if (heldBytes <= LONGEST_LINE) held.push(part);
    else held = [];
  };
  const finish = () => {
    number += 1;
    const line =
      heldBytes > LONGEST_LINE
        ? { number, error: `longer than ${LONGEST_LINE / MIB} MiB` }
        : decode(held.length === 1 ? (held[0] as Buffer) : Buffer.concat(held), number);
    if (line) group.push(line);
    groupBytes += Math.min(heldBytes, LONGEST_LINE);
    held = [];
    heldBytes = 0;
  };
  const take = () => {
    const taken = group;
    group = [];
    groupBytes = 0;
    return taken;
  };

  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      hold(bytes.subarray(from, at));
      finish();
      from = at + 1;
      if (group.length >= MOST_LINES || groupBytes >= MOST_BYTES) yield take();
    }
    // The rest is copied: a view would keep the whole chunk alive for one short line.
    if (from < bytes.length) hold(Buffer.from(bytes.subarray(from)));
    if (group.length > 0) yield take();
  }
  if (heldBytes > 0) finish();
  if (group.length > 0) yield take();
}
