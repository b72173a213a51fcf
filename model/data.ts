import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** An ad to learn from or to be tested on, cut to what a web page shows: no employer's profile, no logo, no form fields. */
export interface Ad {
  id: string;
  title: string;
  text: string;
  /** Near-copies share one; they are never on both sides of a split. */
  group: string;
  fraudulent: boolean;
  /** Only for the check that the employer's profile is not what decides. */
  profile?: string;
}

export const SHARED = resolve(process.env.FAROL_SHARED ?? '../shared', 'data');

export const dataPresent = (): boolean => existsSync(resolve(SHARED, 'emscad/train.jsonl.gz'));

/** The data set's ads lost the line ends of their HTML (`teamExcellent`); a page keeps them. */
const GLUED = /(\p{Ll})(\p{Lu})/gu;
const unglued = (text: string): string => text.replace(GLUED, '$1 $2');

type Row = Record<string, string | number | undefined>;

function readRows(name: string): Row[] {
  const lines = gunzipSync(readFileSync(resolve(SHARED, name)))
    .toString('utf8')
    .split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}

export function readEmscad(part: 'train' | 'dev'): Ad[] {
  return readRows(`emscad/${part}.jsonl.gz`).map((row) => ({
    id: String(row.id),
    title: unglued(String(row.title ?? '')),
    text: unglued([row.description, row.requirements, row.benefits].filter(Boolean).join('\n')),
    group: String(row.group),
    fraudulent: row.fraudulent === 1,
    profile: unglued(String(row.company_profile ?? '')),
  }));
}

export const BENIGN_SETS = ['linkedin', 'glassdoor-ds', 'skillspan', 'jordan-spac'] as const;

/** Ordinary ads from elsewhere, all taken as genuine. Each is a group of its own. */
export function readBenign(name: (typeof BENIGN_SETS)[number]): Ad[] {
  return readRows(`benign/${name}.jsonl.gz`).map((row) => ({
    id: String(row.id),
    title: String(row.title ?? ''),
    text: String(row.text ?? ''),
    group: `${name}:${row.id}`,
    fraudulent: false,
  }));
}

/** EMSCAD's genuine ads are 2,275 of 17,014 here: this weight puts a figure at the source's base rate, 4.84 %. */
export const SOURCE_WEIGHT = 17_014 / 2_275;

/** Indonesian posters read by OCR that were not labelled as fraud: noisy ordinary text in another language. */
export function readPosters(): Ad[] {
  return readRows('scam-text/ig-loker.jsonl.gz')
    .filter((row) => row.label === 'not_fraud')
    .map((row) => ({
      id: String(row.id),
      title: String(row.title ?? ''),
      text: String(row.text ?? ''),
      group: `ig-loker:${row.group}`,
      fraudulent: false,
    }));
}
