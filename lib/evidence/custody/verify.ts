import { canonical } from '../canonical';
import { fastDigest } from '../digest';
import { isSigned } from './checkpoint';
import { ACTS, BEFORE_ALL, type CustodyEntry, type Head, hashOf } from './entry';

export interface ChainReport {
  /** Entries that hold, from the first. */
  entries: number;
  head: Head;
  /** Signed checkpoints among them. */
  checkpoints: number;
  /** The key of the checkpoints, SubjectPublicKeyInfo in base64. */
  publicKey?: string;
  /** Entries dated before the one in front of them: a clock was set back. Not a break. */
  clockBack: number[];
  /** The first entry that does not hold, and how. */
  broken?: { seq: number; reason: string };
}

export interface ChainExpectation {
  /** What the last entry has to be: without it, entries cut off the end cannot be missed. */
  head?: Head;
  /** The key that signs; the first checkpoint's when left out. */
  publicKey?: string;
}

const KEYS = new Set(['act', 'at', 'by', 'detail', 'hash', 'previous', 'seq', 'subject']);
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;

/** Checks a log from its first line on; each line is the canonical JSON of an entry. Never throws on any text. */
export async function verifyChain(
  lines: Iterable<string> | AsyncIterable<string>,
  expected: ChainExpectation = {},
): Promise<ChainReport> {
  const digest = await fastDigest();
  const report: ChainReport = { entries: 0, head: BEFORE_ALL, checkpoints: 0, clockBack: [] };
  let publicKey = expected.publicKey;
  let announced: unknown;
  let latest = '';
  for await (const line of lines) {
    const seq = report.entries;
    const broken = (reason: string): ChainReport => ({ ...report, broken: { seq, reason } });
    const entry = parseEntry(line);
    if (typeof entry === 'string') return broken(entry);
    const { hash, ...body } = entry;
    if (entry.seq !== seq) return broken(`is numbered ${entry.seq}: entries are missing, repeated or moved`);
    if (entry.previous !== report.head.hash) return broken('does not follow the entry before it');
    if (hashOf(body, digest) !== hash) return broken('was changed after it was written');
    if (entry.act === 'checkpoint') {
      const { publicKey: key, signature } = entry.detail ?? {};
      // A log restored elsewhere is signed with another key, which the chain itself has named before.
      if (publicKey === undefined || key === announced) publicKey = String(key);
      if (key !== publicKey) return broken('is signed with another key than the rest');
      if (!(await isSigned(report.head, key, signature))) return broken('has a signature that does not hold');
      report.checkpoints++;
      report.publicKey = publicKey;
    }
    if (entry.act === 'settings') announced = entry.detail?.checkpointKey ?? announced;
    if (entry.at < latest) report.clockBack.push(seq);
    else latest = entry.at;
    report.entries++;
    report.head = { seq, hash };
  }
  const { head } = expected;
  if (head && (head.seq !== report.head.seq || head.hash !== report.head.hash))
    return {
      ...report,
      broken: { seq: report.entries, reason: `is missing: the log has to end with entry ${head.seq}` },
    };
  return report;
}

/** An entry, or what is wrong with the line. */
function parseEntry(line: string): CustodyEntry | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
    if (typeof value !== 'object' || value === null || canonical(value) !== line) return 'is not in canonical JSON';
  } catch {
    return 'is not JSON';
  }
  const entry = value as Record<string, unknown>;
  if (Object.keys(entry).some((key) => !KEYS.has(key))) return 'has a field no entry has';
  const { act, at, by, hash, previous, seq, subject, detail } = entry;
  const whole =
    ACTS.some((one) => one === act) &&
    typeof at === 'string' &&
    UTC.test(at) &&
    typeof by === 'string' &&
    typeof hash === 'string' &&
    typeof previous === 'string' &&
    Number.isSafeInteger(seq) &&
    (subject === undefined || typeof subject === 'string') &&
    (detail === undefined || (typeof detail === 'object' && detail !== null));
  return whole ? (value as CustodyEntry) : 'lacks a field or has one of another kind';
}
