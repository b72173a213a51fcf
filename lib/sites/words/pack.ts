import { escortHosts, hosts, otherHosts, paths, referenceHosts } from './addresses';
import { apply } from './apply';
import { companies } from './companies';
import { controls } from './controls';
import { dates, months } from './dates';
import { employment } from './employment';
import { escort } from './escort';
import { hashOf, hashOfEnd, isSpaceless, SHELVES, type Shelf } from './hashing';
import { hintNames } from './hint-names';
import { labels } from './labels';
import { occupations } from './occupations';
import { discussion, mailbox, procurement, property } from './other-pages';
import { places } from './places';
import { recruitment } from './recruitment';
import { Hints, Sense } from './senses';
import { shop } from './shop';
import { similar } from './similar';
import { wanted } from './wanted';

/**
 * The words as the page reader ships them: 36 KB of words in forty languages do not fit into the content script, their
 * 20-bit hashes in Rice-coded gaps do. Not part of the bundle; `test/sites.test.ts` compares its result with packed.ts
 * and writes that file anew when run with `-u`.
 */
const LISTS: [string, number][] = [
  [recruitment, Sense.recruitment],
  [occupations, Sense.occupation],
  [employment, Sense.employment],
  [apply, Sense.apply],
  [shop, Sense.shop],
  [procurement, Sense.procurement],
  [mailbox, Sense.mailbox],
  [discussion, Sense.discussion],
  [property, Sense.property],
  [escort, Sense.escort],
  [dates, Sense.date],
  [months, Sense.month],
  [places, Sense.place],
  [companies, Sense.company],
  [controls, Sense.control],
  [similar, Sense.similar],
  [wanted, Sense.wanted],
  [labels.employer, Sense.employerLabel],
  [labels.location, Sense.locationLabel],
  [labels.salary, Sense.salaryLabel],
  [labels.date, Sense.dateLabel],
  [labels.title, Sense.titleLabel],
  [labels.sections, Sense.section],
];

type Sorted = Record<Shelf, Map<number, Set<number>>>;

function put(sorted: Sorted, shelf: Shelf, sense: number, hash: number): void {
  const found = sorted[shelf].get(sense) ?? new Set<number>();
  found.add(hash);
  sorted[shelf].set(sense, found);
}

function sort(): Sorted {
  const sorted = Object.fromEntries(SHELVES.map((shelf) => [shelf, new Map()])) as unknown as Sorted;
  for (const [list, sense] of LISTS) {
    for (const word of list.split('|')) {
      if (word.endsWith('~')) put(sorted, 'starts', sense, hashOf(word.slice(0, -1)));
      else if (word.startsWith('~')) put(sorted, 'ends', sense, hashOfEnd(word.slice(1)));
      else put(sorted, isSpaceless(word.charCodeAt(0)) ? 'spaceless' : 'words', sense, hashOf(word));
    }
  }
  for (const word of paths.split('|')) put(sorted, 'paths', 1, hashOf(word));
  for (const word of hosts.split('|')) put(sorted, 'hosts', 1, hashOf(word));
  for (const word of escortHosts.split('|')) put(sorted, 'hosts', 2, hashOf(word));
  for (const word of otherHosts.split('|')) put(sorted, 'hosts', 4, hashOf(word));
  for (const word of referenceHosts.split('|')) put(sorted, 'hosts', 8, hashOf(word));
  for (const [hint, names] of Object.entries(hintNames)) {
    for (const name of names.split(' ')) put(sorted, 'hints', Hints[hint as keyof typeof Hints], hashOf(name));
  }
  return sorted;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function riceCoded(hashes: readonly number[], bits: number): string {
  let stream = '';
  let last = -1;
  for (const hash of hashes) {
    const gap = hash - last - 1;
    stream += `${'1'.repeat(gap >>> bits)}0${(gap & ((1 << bits) - 1)).toString(2).padStart(bits, '0')}`;
    last = hash;
  }
  let out = '';
  for (let at = 0; at < stream.length; at += 6)
    out += DIGITS[Number.parseInt(stream.slice(at, at + 6).padEnd(6, '1'), 2)];
  return out;
}

/** The source of packed.ts. */
export function packWords(): string {
  const sorted = sort();
  const lines = SHELVES.map((shelf) => {
    const entries = [...sorted[shelf]].map(([sense, hashes]) => {
      const list = [...hashes].sort((a, b) => a - b);
      const bits = Math.max(1, Math.round(Math.log2((2 ** 20 / list.length) * 0.69)));
      return `${sense.toString(36)}.${list.length.toString(36)}.${bits}.${riceCoded(list, bits)}`;
    });
    return `  ${shelf}:\n    '${entries.join(' ')}',`;
  });
  return `// biome-ignore-all format: made by a program\n/** Made from the words beside it by pack.ts: \`npx vitest run test/sites.test.ts -u\`. */\nimport type { PackedWords } from './lexicon';\n\nexport const packed: PackedWords = {\n${lines.join('\n')}\n};\n`;
}
