#!/usr/bin/env node
/**
 * Checks an evidence bundle of Farol without Farol: one file, nothing but Node.js (20.15 or later), to be read and kept by
 * whoever receives bundles. Written apart from the program's own checker, so that one can be held against the other.
 * Usage: node verify-bundle.mjs BUNDLE.wacz     Exit: 0 whole, 1 not whole (the first broken item is named), 2 no bundle.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { crc32, gunzipSync } from 'node:zlib';

const sha256 = (content) => createHash('sha256').update(content).digest('hex');
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

class Broken extends Error {
  constructor(item, why) {
    super(why);
    this.item = item;
  }
}
const must = (condition, item, why) => {
  if (!condition) throw new Broken(item, why);
};

/** RFC 8785: members sorted by UTF-16 code units, numbers and strings as JavaScript writes them. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.keys(value).sort();
    return `{${members.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

function parsed(text, item) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Broken(item, 'is not JSON');
  }
  must(typeof value === 'object' && value !== null && canonical(value) === text, item, 'is not canonical JSON');
  return value;
}

/** Canonical base64 only: two spellings of the same bytes would let a letter be changed unseen. */
function bytesOf(base64, item) {
  const bytes = Buffer.from(String(base64), 'base64');
  must(bytes.toString('base64') === base64, item, 'holds damaged base64');
  return bytes;
}

/** WebCrypto's signatures are the two numbers side by side (IEEE P1363), over SHA-256 of the content. */
function holds(content, key, signature, curve, item) {
  try {
    const publicKey = createPublicKey({ key: bytesOf(key, item), format: 'der', type: 'spki' });
    if (publicKey.asymmetricKeyDetails?.namedCurve !== curve) return false;
    return verify(
      'sha256',
      Buffer.from(content),
      { key: publicKey, dsaEncoding: 'ieee-p1363' },
      bytesOf(signature, item),
    );
  } catch {
    return false;
  }
}

// The container: a zip without compression that has exactly one possible spelling -------------------------------------

/** Reads fields one after the other and says at which byte something is not as it has to be. */
class Cursor {
  constructor(bytes, at) {
    Object.assign(this, { bytes, at });
  }
  number(size, expected, what) {
    must(this.at + size <= this.bytes.length, 'container', 'is cut off');
    const value = this.bytes.readUIntLE(this.at, size);
    must(expected === undefined || value === expected, 'container', `was changed at byte ${this.at} (${what})`);
    this.at += size;
    return value;
  }
  slice(size) {
    must(this.at + size <= this.bytes.length, 'container', 'is cut off');
    this.at += size;
    return this.bytes.subarray(this.at - size, this.at);
  }
}

const DATE = 0x00210000; // 1 January 1980, midnight
const FLAGS = 0x0808; // sizes follow the data; names are UTF-8

function readZip(zip) {
  const end = new Cursor(zip, zip.length - 22);
  must(end.at >= 0, 'container', 'is cut off');
  end.number(4, 0x06054b50, 'end');
  end.number(4, 0, 'disks');
  const count = end.number(2);
  end.number(2, count, 'count');
  const listSize = end.number(4);
  const listAt = end.number(4);
  end.number(2, 0, 'comment');
  must(listAt + listSize === zip.length - 22 && count > 0 && count <= 64, 'container', 'has a damaged end');
  const list = new Cursor(zip, listAt);
  const data = new Cursor(zip, 0);
  const files = new Map();
  for (let file = 0; file < count; file++) {
    list.number(4, 0x02014b50, 'list');
    list.number(2, 0x032d, 'made by');
    list.number(2, 45, 'version');
    list.number(2, FLAGS, 'flags');
    list.number(2, 0, 'method');
    list.number(4, DATE, 'date');
    const crc = list.number(4);
    const size = list.number(4);
    list.number(4, size, 'size');
    const nameSize = list.number(2);
    list.number(6, 0, 'extra, comment, disk');
    list.number(4, 0, 'attributes');
    list.number(2, 0x81b4, 'mode');
    list.number(4, data.at, 'place');
    const name = list.slice(nameSize).toString('latin1');
    must(/^[a-z0-9][a-z0-9./-]{0,119}$/.test(name) && !name.includes('..'), 'container', 'has a file with an odd name');
    must(!files.has(name), 'container', `has ${name} twice`);
    data.number(4, 0x04034b50, 'file');
    data.number(2, 45, 'version');
    data.number(2, FLAGS, 'flags');
    data.number(2, 0, 'method');
    data.number(4, DATE, 'date');
    for (let word = 0; word < 3; word++) data.number(4, 0, 'sizes');
    data.number(2, nameSize, 'name');
    data.number(2, 0, 'extra');
    must(data.slice(nameSize).toString('latin1') === name, 'container', 'names a file in two ways');
    const bytes = data.slice(size);
    must(crc32(bytes) >>> 0 === crc, name, 'was changed');
    data.number(4, 0x08074b50, 'descriptor');
    data.number(4, crc, 'checksum');
    data.number(4, size, 'size');
    data.number(4, size, 'size');
    files.set(name, bytes);
  }
  must(data.at === listAt && list.at === zip.length - 22, 'container', 'holds more than its files');
  return files;
}

// The parts -----------------------------------------------------------------------------------------------------------

const PACKAGE = 'datapackage.json';
const DIGEST = 'datapackage-digest.json';
const WARC = 'archive/data.warc.gz';
const CUSTODY = 'evidence/custody.jsonl';

function textOf(files, name) {
  must(files.has(name), name, 'is missing');
  try {
    return utf8.decode(files.get(name));
  } catch {
    throw new Broken(name, 'is not text');
  }
}

function checkSignature(files) {
  const text = textOf(files, PACKAGE);
  const sealed = parsed(textOf(files, DIGEST), DIGEST);
  const hash = `sha256:${sha256(text)}`;
  must(sealed.hash === hash && sealed.signedData?.hash === hash, PACKAGE, 'was changed after it was signed');
  const description = parsed(text, PACKAGE);
  const { publicKey, signature, created, software } = sealed.signedData;
  must(holds(hash, publicKey, signature, 'secp384r1', DIGEST), DIGEST, 'has a signature that does not hold');
  const expected = { path: PACKAGE, hash, signedData: { hash, publicKey, signature, created, software } };
  const same = created === description.created && software === description.software;
  must(same && canonical(sealed) === canonical(expected), DIGEST, 'says other things than datapackage.json');
  return { description, key: sha256(publicKey) };
}

function checkFiles(files, { resources }) {
  const described = new Map(resources.map((one) => [one.path, one]));
  for (const [name, bytes] of files) {
    if (name === PACKAGE || name === DIGEST) continue;
    const one = described.get(name);
    must(one, name, 'is not described');
    must(one.hash === `sha256:${sha256(bytes)}` && one.bytes === bytes.length, name, 'was changed');
    described.delete(name);
  }
  for (const name of described.keys()) throw new Broken(name, 'is missing');
}

/** Payloads of the archive's records by address. */
function readWarc(bytes) {
  const records = new Map();
  let rest = gunzipSync(bytes);
  while (rest.length > 0) {
    const headEnd = rest.indexOf('\r\n\r\n');
    must(headEnd > 0, WARC, 'has a damaged record');
    const head = rest.subarray(0, headEnd).toString('utf8');
    const field = (name) => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(head)?.[1]?.trim();
    const length = Number(field('Content-Length'));
    let block = rest.subarray(headEnd + 4, headEnd + 4 + length);
    if (field('WARC-Type') === 'response') block = block.subarray(block.indexOf('\r\n\r\n') + 4);
    if (field('WARC-Type') !== 'warcinfo') records.set(field('WARC-Target-URI'), block);
    rest = rest.subarray(headEnd + 4 + length + 4);
  }
  return records;
}

const PREFIX = {
  rendered: '',
  received: 'urn:received:',
  headers: 'urn:received-headers:',
  picture: 'urn:view:',
  mhtml: 'urn:mhtml:',
  structured: 'urn:structured:',
  text: 'urn:text:',
};

function checkPages(files, capture) {
  must(files.has(WARC), WARC, 'is missing');
  const records = readWarc(files.get(WARC));
  for (const { role, sha256: expected } of capture.files) {
    const bytes = records.get(PREFIX[role] + capture.address.final);
    must(bytes, `${WARC}: ${role}`, 'is missing');
    must(sha256(bytes) === expected, `${WARC}: ${role}`, 'is not what was captured');
  }
  must(records.size === capture.files.length, WARC, 'holds a record that was not captured');
}

function checkCustody(files, description, capture) {
  let head = { seq: -1, hash: '0'.repeat(64) };
  let [key, announced] = [];
  let entered = false;
  const ours = sha256(canonical(capture));
  const lines = textOf(files, CUSTODY).split('\n').slice(0, -1);
  for (const [seq, line] of lines.entries()) {
    const item = `${CUSTODY}: entry ${seq}`;
    const { hash, ...body } = parsed(line, item);
    must(body.seq === seq, item, 'is out of order');
    must(body.previous === head.hash, item, 'does not follow the entry before it');
    must(sha256(canonical(body)) === hash, item, 'was changed after it was written');
    if (body.act === 'checkpoint') {
      if (key === undefined || body.detail?.publicKey === announced) key = body.detail?.publicKey;
      must(body.detail?.publicKey === key, item, 'is signed with another key than the rest');
      const signed = canonical({ farol: 'custody-checkpoint', hash: head.hash, seq: head.seq });
      must(holds(signed, key, body.detail.signature, 'prime256v1', item), item, 'has a signature that does not hold');
    }
    if (body.act === 'settings') announced = body.detail?.checkpointKey ?? announced;
    if (body.act === 'capture' && body.subject === capture.id) entered ||= body.detail?.sha256 === ours;
    head = { seq, hash };
  }
  const last = description.farol?.custody;
  must(!last || (last.seq === head.seq && last.hash === head.hash), `${CUSTODY}: entry ${lines.length}`, 'is missing');
  must(entered, CUSTODY, 'has no entry of this capture');
  return { entries: lines.length, head, key: key && sha256(key) };
}

/** `{isBundle, whole, broken, lines}`; throws nothing, whatever the bytes. */
export function verifyBundle(zip) {
  const lines = [];
  let isBundle = zip.length > 4 && zip[0] === 0x50 && zip[1] === 0x4b;
  try {
    const files = readZip(zip);
    isBundle = files.has(PACKAGE) && files.has(DIGEST);
    const { description, key } = checkSignature(files);
    checkFiles(files, description);
    const capture = parsed(textOf(files, 'evidence/capture.json'), 'evidence/capture.json');
    checkPages(files, capture);
    const custody = checkCustody(files, description, capture);
    if (files.has('evidence/seal.json')) {
      const seal = parsed(textOf(files, 'evidence/seal.json'), 'evidence/seal.json');
      const whose =
        seal.text === sha256(capture.listing?.text ?? '') && seal.listing === sha256(canonical(capture.listing));
      must(whose, 'evidence/seal.json', 'is not of this ad');
      lines.push(
        `sealed score: ${seal.level}, ${seal.score}, rules ${seal.engine.rules}, model ${seal.engine.model} (not scored again here)`,
      );
    }
    lines.unshift(`page ${capture.address.final}`, `at ${capture.at} by the device's clock`, `by ${capture.by}`);
    lines.push(`${files.size} files, ${custody.entries} log entries up to ${custody.head.hash}`);
    lines.push(`bundle key ${key}`, `custody key ${custody.key ?? 'none'}`);
    return { isBundle, whole: true, lines };
  } catch (error) {
    const item = error instanceof Broken ? error.item : 'bundle';
    return { isBundle, whole: false, broken: item, lines: [`BROKEN ${item}: ${error.message}`] };
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const report = verifyBundle(readFileSync(process.argv[2] ?? 0));
  console.log(report.isBundle ? report.lines.join('\n') : 'This file is no evidence bundle.');
  if (report.whole)
    console.log('Whole. Not shown by any bundle: that the site sent this page, when, who, or that anyone did wrong.');
  process.exitCode = report.isBundle ? (report.whole ? 0 : 1) : 2;
}
