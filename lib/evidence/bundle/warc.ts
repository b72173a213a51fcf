import { CDXIndexer, WARCParser, WARCRecord, WARCSerializer } from 'warcio';
import { addressOf, type Capture, type CapturedFile } from '../capture';
import { joined } from './zip';

export interface Kept {
  file: CapturedFile;
  bytes: Uint8Array<ArrayBuffer>;
}

export const WARC_FILE = 'archive/data.warc.gz';

/** The capture's files as one WARC 1.1, each record gzipped by itself, and its CDXJ index, sorted as readers want it. */
export async function warcOf(
  capture: Capture,
  kept: readonly Kept[],
): Promise<{ warc: Uint8Array<ArrayBuffer>; cdxj: string }> {
  const info = WARCRecord.createWARCInfo(
    { filename: 'data.warc.gz', date: capture.at, warcVersion: 'WARC/1.1' },
    { software: `Farol ${capture.tool.version}`, format: 'WARC File Format 1.1', isPartOf: capture.id },
  );
  const records = [info, ...kept.map((one) => recordOf(capture, one))];
  const parts: Uint8Array[] = [];
  for (const record of records) parts.push(await WARCSerializer.serialize(record, { gzip: true, preferPako: true }));
  const warc = joined(parts);
  return { warc, cdxj: await indexOf(warc) };
}

/** The page replays under its own address as an answer of a server; the rest are resources, which nothing plays. */
function recordOf(capture: Capture, { file, bytes }: Kept): WARCRecord {
  const page = file.role === 'rendered';
  return WARCRecord.create(
    {
      type: page ? 'response' : 'resource',
      url: addressOf(file, capture),
      date: capture.at,
      warcVersion: 'WARC/1.1',
      warcHeaders: page ? {} : { 'Content-Type': file.mime },
      ...(page ? { httpHeaders: { 'Content-Type': file.mime }, statusline: 'HTTP/1.1 200 OK' } : {}),
    },
    (function* () {
      yield bytes;
    })(),
  );
}

async function indexOf(warc: Uint8Array): Promise<string> {
  const indexer = new CDXIndexer({ format: 'cdxj', all: true });
  const lines: string[] = [];
  for await (const one of indexer.iterRecords(new WARCParser([warc]), 'data.warc.gz'))
    lines.push(indexer.serialize(one).trimEnd());
  return `${lines.sort().join('\n')}\n`;
}

/** The bytes kept under each address. Throws what the reader throws on a damaged archive. */
export async function readWarc(warc: Uint8Array): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for await (const record of WARCParser.iterRecords([warc])) {
    const bytes = await record.readFully(true);
    const address = record.warcTargetURI;
    if (address && record.warcType !== 'warcinfo') found.set(address, bytes);
  }
  return found;
}
