import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digest } from '../lib/evidence/digest';
import { fromHex } from '../lib/evidence/hex';
import { certificatesOf, checkAnswer } from '../lib/evidence/time/answer';
import { headFile } from '../lib/evidence/time/head';
import { checkOts, readOts } from '../lib/evidence/time/ots';
import { timeRequest } from '../lib/evidence/time/request';

const HEAD = { seq: 41, hash: 'ab'.repeat(32) };
const FILE = new TextEncoder().encode(headFile(HEAD));
let folder: string;
const at = (name: string) => join(folder, name);
const openssl = (...args: string[]) =>
  execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }).toString();
const bytes = (name: string) => new Uint8Array(readFileSync(at(name)));

const CONFIG = (kind: string) => `
[req]
distinguished_name = dn
prompt = no
[dn]
CN = Made ${kind}
[ca]
basicConstraints = critical,CA:TRUE
subjectKeyIdentifier = hash
[tsa_cert]
basicConstraints = CA:FALSE
extendedKeyUsage = critical,timeStamping
[plain_cert]
basicConstraints = CA:FALSE
[tsa]
default_tsa = here
[here]
dir = .
serial = $dir/serial
crypto_device = builtin
signer_cert = $dir/tsa.pem
certs = $dir/ca.pem
signer_key = $dir/tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
`;

/** A time-stamping authority of openssl, made for this run. */
function authority(): void {
  for (const kind of ['root', 'other', 'service']) writeFileSync(at(`${kind}.cnf`), CONFIG(kind));
  writeFileSync(at('serial'), '01\n');
  const root = (name: string, kind: string) =>
    openssl(
      ...`req -x509 -newkey rsa:2048 -nodes -keyout ${name}.key -out ${name}.pem -days 30 -config ${kind}.cnf -extensions ca`.split(
        ' ',
      ),
    );
  root('ca', 'root');
  root('other', 'other');
  openssl(...'req -newkey rsa:2048 -nodes -keyout tsa.key -out tsa.csr -config service.cnf'.split(' '));
  openssl(
    ...'x509 -req -in tsa.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out tsa.pem -days 20 -extfile service.cnf -extensions tsa_cert'.split(
      ' ',
    ),
  );
  openssl(...'ts -reply -queryfile head.tsq -out head.tsr -config service.cnf'.split(' '));
}

describe('the time of the log, from a real openssl time-stamping authority', () => {
  let request: Uint8Array<ArrayBuffer>;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'farol-time-'));
    request = timeRequest(digest(FILE));
    writeFileSync(at('head.tsq'), request);
    writeFileSync(at('head.json'), FILE);
    authority();
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('openssl reads the request, and finds its own answer to be over the file', () => {
    const said = openssl('ts', '-query', '-in', 'head.tsq', '-text');
    expect(said).toContain('Hash Algorithm: sha256');
    expect(said).toContain('Certificate required: yes');
    expect(openssl(...'ts -verify -data head.json -in head.tsr -CAfile ca.pem'.split(' '))).toContain('OK');
  });

  it('is confirmed with the root that vouches for the service, pending without or with another', async () => {
    const trusted = certificatesOf(bytes('ca.pem'));
    const report = await checkAnswer(bytes('head.tsr'), FILE, request, trusted);
    expect(report).toMatchObject({ holds: true, says: expect.stringContaining('confirmed') });
    expect(Math.abs(Date.parse(report.at ?? '') - Date.now())).toBeLessThan(120_000);
    expect((await checkAnswer(bytes('head.tsr'), FILE, request)).holds).toBe('pending');
    expect((await checkAnswer(bytes('head.tsr'), FILE, request, certificatesOf(bytes('other.pem')))).holds).toBe(
      'pending',
    );
  });

  it('is refused for another entry, another request, a refusal, a key that is not for time', async () => {
    const trusted = certificatesOf(bytes('ca.pem'));
    const other = new TextEncoder().encode(headFile({ ...HEAD, seq: 40 }));
    expect(await checkAnswer(bytes('head.tsr'), other, request, trusted)).toMatchObject({
      holds: false,
      says: 'is of another entry of the log',
    });
    expect(await checkAnswer(bytes('head.tsr'), FILE, timeRequest(digest(FILE)), trusted)).toMatchObject({
      holds: false,
      says: 'answers another request',
    });
    expect((await checkAnswer(fromHex('30053003020102'), FILE, request)).says).toContain('refusal');
  });

  it('with any byte changed is never confirmed', { timeout: 120_000 }, async () => {
    const trusted = certificatesOf(bytes('ca.pem'));
    const whole = bytes('head.tsr');
    let unlike = 0;
    for (let place = 0; place < whole.length; place += 7) {
      const changed = whole.slice();
      changed[place] = (changed[place] ?? 0) ^ 0x41;
      const report = await checkAnswer(changed, FILE, request, trusted);
      if (report.holds !== true) unlike++;
      // Bytes that nobody signs (the free text of the status, an unused certificate) may change, the time may not.
      else expect(report.at).toBe((await checkAnswer(whole, FILE, request, trusted)).at);
    }
    expect(unlike).toBeGreaterThan((whole.length / 7) * 0.5);
    for (const length of [0, 1, 20, whole.length - 1])
      expect((await checkAnswer(whole.slice(0, length), FILE, request, trusted)).holds).toBe(false);
  });
});

describe('OpenTimestamps', () => {
  const MAGIC = '004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e89294';
  const start = `${MAGIC}0108${digest(FILE)}`;
  const uri = Buffer.from('https://calendar.example').toString('hex');
  const pending = `0083dfe30d2ef90c8e1918${uri}`;
  const block = (height: string) => `000588960d73d71901${(height.length / 2).toString(16).padStart(2, '0')}${height}`;
  const proof = (tail: string) => fromHex(start + tail);

  it('is pending with a calendar, and names the root that the block must have', () => {
    expect(checkOts(proof(`f00401020304${pending}`), FILE)).toEqual({
      holds: 'pending',
      says: 'waiting for a block: https://calendar.example',
    });
    const both = proof(`ff${pending}08${block('95d315')}`);
    expect(readOts(both, FILE)).toEqual({
      pending: ['https://calendar.example'],
      blocks: [{ height: 354_709, root: expect.stringMatching(/^[\da-f]{64}$/) }],
    });
    expect(checkOts(both, FILE).says).toContain('must have the Merkle root');
  });

  it('is confirmed by the header of that block, and by no other', () => {
    const both = proof(`ff${pending}08${block('95d315')}`);
    const [{ root } = { root: '' }] = readOts(both, FILE).blocks;
    const header = mined(root);
    expect(checkOts(both, FILE, header, 1)).toEqual({
      holds: true,
      says: 'confirmed: in block 354709',
      at: '2026-03-01T09:00:00.000Z',
      by: '354709',
    });
    expect(checkOts(both, FILE, header).says).toContain('no proof of work');
    expect(checkOts(both, FILE, mined('00'.repeat(32)), 1).says).toContain('the roots differ');
    expect(checkOts(both, FILE, 'no header').holds).toBe(false);
  });

  it('hostile proofs are refused, not followed', () => {
    const bad = ['', MAGIC, `${MAGIC}0108${'00'.repeat(32)}${pending}`, start, `${start}${'08'.repeat(500)}`];
    const long = [`${start}${'ff08'.repeat(400)}`, `${start}f0ffffffff7f`, `${start}f0ffffffffffff`, `${start}77`];
    for (const one of [...bad, ...long, `${start}${pending}00`])
      expect(checkOts(fromHex(one), FILE).holds, one.slice(70, 90)).toBe(false);
  });
});

/** A header with that root and one zero byte of work, which takes some 256 tries. */
function mined(root: string): string {
  const header = Buffer.alloc(80);
  Buffer.from(root, 'hex').reverse().copy(header, 36);
  header.writeUInt32LE(Date.UTC(2026, 2, 1, 9) / 1000, 68);
  const double = () => createHash('sha256').update(createHash('sha256').update(header).digest()).digest();
  for (let nonce = 0; double()[31] !== 0; nonce++) header.writeUInt32LE(nonce, 76);
  return header.toString('hex');
}
