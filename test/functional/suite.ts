import { readdirSync, readFileSync } from 'node:fs';
import type { Kind, SignalId } from '../../lib/types';
import { EVASIONS } from './evade';

/** One case: what is asked of the engine for one text. Ads are invented; a file a language. */
export interface Case {
  id: string;
  capability: string;
  lang: string;
  kind: Kind;
  text: string;
  /** `watch`: watch or above. */
  level: 'none' | 'watch';
  /** Signals that must be stated. */
  signals: SignalId[];
  /** The case that differs in one thing and is judged the other way, or, for a disguise, the plain text. */
  contrast?: string;
}

const FOLDER = new URL('.', import.meta.url);

/** Cases as written, by language. */
export const written = (): Case[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) =>
      readFileSync(new URL(name, FOLDER), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Case),
    );

/** A disguised twin of every flagged text, for each disguise that changes it. */
export const disguisedOf = (cases: readonly Case[]): Case[] =>
  cases
    .filter(({ level }) => level !== 'none')
    .flatMap((one) =>
      Object.entries(EVASIONS)
        .map(([name, disguise]) => ({ name, text: disguise(one.text) }))
        .filter(({ text }) => text !== one.text)
        .map(({ name, text }) => ({ ...one, text, id: `${one.id}/${name}`, capability: name, contrast: one.id })),
    );
