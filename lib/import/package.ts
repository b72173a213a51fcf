import { digest } from '../evidence/digest';
import type { Files } from './archive';
import { decode } from './decode';
import { fromJson } from './json';
import { type Problems, Unreadable } from './problem';

/** Exports that hold what can be read again, and their file inside a zip. */
const READABLE = ['data.jsonl', 'data.csv', 'data.json'];

export interface Member {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The file of an export's zip that holds the records; a package's hashes are held against its files. Throws Unreadable. */
export function recordsIn(files: Files, problems: Problems): Member {
  const described = files.get('datapackage.json');
  if (described) checkHashes(files, described, problems);
  for (const name of READABLE) {
    const bytes = files.get(name);
    if (bytes) return { name, bytes };
  }
  const names = [...files.keys()].slice(0, 5).join(', ');
  throw new Unreadable(
    `The archive holds no records that can be read again (it holds ${names}). Export as JSON Lines, CSV or data package.`,
  );
}

function checkHashes(files: Files, described: Uint8Array<ArrayBuffer>, problems: Problems): void {
  for (const { path, hash } of resourcesOf(described, problems)) {
    const bytes = files.get(path);
    if (!bytes) problems.add('datapackage.json', `names ${path}, which is not there`);
    else if (hash !== `sha256:${digest(bytes)}`)
      throw new Unreadable(`${path} is not the file the package describes: it was changed after the export.`);
  }
}

function resourcesOf(described: Uint8Array<ArrayBuffer>, problems: Problems): { path: string; hash: string }[] {
  try {
    const value = fromJson(decode(described).text) as { resources?: unknown };
    const resources = Array.isArray(value?.resources) ? value.resources : [];
    return resources.flatMap((one: { path?: unknown; hash?: unknown } | null) =>
      typeof one?.path === 'string' && typeof one.hash === 'string' ? [{ path: one.path, hash: one.hash }] : [],
    );
  } catch {
    problems.add('datapackage.json', 'cannot be read, so the hashes of the files were not checked');
    return [];
  }
}
