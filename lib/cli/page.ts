import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { extract } from '../sites/extract';
import type { Extraction } from '../types';
import { answer, refusal, type Work } from './answer';
import { isHttp } from './arguments';
import { decodeHtml } from './decode';
import type { Engine } from './engine';
import type { Line } from './lines';
import { readObject, Unreadable } from './record';

/** Largest page read, in bytes: a saved page with its images inlined may be big, a disk image is no page. */
export const LARGEST_PAGE = 64 * 1024 * 1024;

export interface Page {
  file: string;
  url: string;
  extraction: Extraction;
}

const SAVED_FROM = /<!--\s*saved from url=\(\d{1,6}\)(\S{1,2000})\s*-->/i;

/** The address a saved page carries itself: its canonical link, og:url, or the browser's "saved from" comment. */
function ownAddress(document: Document, html: string): string | undefined {
  const stated = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    SAVED_FROM.exec(html.slice(0, 4000))?.[1],
  ];
  return stated.find((url): url is string => typeof url === 'string' && isHttp(url));
}

/** Reads the ads of a page held in memory. Throws Unreadable when no address is known. */
export function readPage(bytes: Uint8Array, file: string, url: string | undefined): Page {
  const html = decodeHtml(bytes);
  const document = parseHTML(html).document as unknown as Document;
  const address = url ?? ownAddress(document, html);
  if (!address) throw new Unreadable('no url given, and the page carries no address of its own');
  return { file, url: address, extraction: extract(document, address) };
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const facts = await stat(file);
    if (!facts.isFile()) throw new Unreadable('not a file');
    if (facts.size > LARGEST_PAGE) throw new Unreadable(`larger than ${LARGEST_PAGE / 1024 / 1024} MiB`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new Unreadable(code === 'ENOENT' ? 'no such file' : `the file cannot be read (${code ?? 'unknown reason'})`);
  }
}

/** A relative file of a list is looked for from where the command runs, then from where the list lies. */
function locate(file: string, list: string | undefined): string {
  if (existsSync(file) || list === undefined || list === '-') return file;
  const beside = resolve(dirname(list), file);
  return existsSync(beside) ? beside : file;
}

type Show = (page: Page) => Promise<{ record: Record<string, unknown>; flagged: number }>;

function pageWork(show: Show, list: string | undefined): Work {
  return async (lines) => {
    const answers = [];
    for (const line of lines) answers.push(await pageAnswer(line, show, list));
    return answers;
  };
}

async function pageAnswer(line: Line, show: Show, list: string | undefined) {
  let file: unknown;
  try {
    const asked = readObject(line);
    file = asked.file;
    if (typeof file !== 'string') throw new Unreadable('"file" is missing or not a string');
    if (asked.url !== undefined && (typeof asked.url !== 'string' || !isHttp(asked.url))) {
      throw new Unreadable('"url" is not an absolute http or https address');
    }
    const page = readPage(await readBytes(locate(file, list)), file, asked.url);
    const { record, flagged } = await show(page);
    return answer(record, flagged);
  } catch (error) {
    return refusal(line, error, typeof file === 'string' ? { file } : {});
  }
}

export const showExtraction: Show = async ({ file, url, extraction }) => ({
  record: { file, url, page: extraction.page, listings: extraction.listings, unreadable: extraction.unreadable },
  flagged: 0,
});

export const showScan =
  (engine: Engine): Show =>
  async ({ file, url, extraction }) => {
    const verdicts = await engine.scan(extraction.listings);
    const listings = extraction.listings.map((listing, index) => ({
      ...listing,
      verdict: { id: listing.id ?? String(index + 1), ...verdicts[index] },
    }));
    return {
      record: { file, url, page: extraction.page, listings, unreadable: extraction.unreadable },
      flagged: verdicts.filter((verdict) => verdict.flagged).length,
    };
  };

/** `farol extract --batch`: lines of {"file", "url"} in, the ads of each page out. */
export const extractWork = (list?: string): Work => pageWork(showExtraction, list);
/** `farol scan --batch`: the same with a verdict on each ad. */
export const scanWork = (engine: Engine, list?: string): Work => pageWork(showScan(engine), list);
