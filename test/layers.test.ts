import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** The ladder of the README: a file imports from its own place and from lower rungs. First match counts. */
const LADDER: readonly [start: string, rung: number][] = [
  ['lib/cli', 7],
  ['entrypoints/', 7],
  ['model/', 6],
  ['lib/store/', 4],
  ['lib/vault/', 4],
  ['lib/review/', 4],
  ['lib/evidence/', 4],
  ['lib/export/', 4],
  ['lib/import/', 4],
  ['lib/recruiters/', 4],
  ['lib/scan', 3],
  ['lib/sites/', 2],
  ['lib/signals/', 2],
  ['lib/languages/', 2],
  ['lib/verdict/', 2],
  ['lib/links/', 2],
  ['lib/text/', 1],
  ['lib/types', 0],
  ['lib/protocol', 0],
  ['lib/taxonomy', 0],
  ['lib/concepts', 0],
];

/** Nothing in lib may lean on the browser; adapters are handed a Document. */
const BROWSER_GLOBALS = new Set([
  ...['window', 'document', 'self', 'navigator', 'chrome', 'browser', 'indexedDB', 'localStorage', 'sessionStorage'],
  ...[
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'RTCPeerConnection',
    'caches',
    'customElements',
    'DOMParser',
  ],
]);

const files = ['lib', 'model', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((at) => `${folder}/${at}`),
  )
  .filter((file) => /\.(?:ts|svelte)$/.test(file) && !/\.(?:cases|d)\.ts$/.test(file));

/** The TypeScript of a file; of a Svelte component, its scripts. */
function source(file: string): string {
  const text = readFileSync(join(ROOT, file), 'utf8');
  if (!file.endsWith('.svelte')) return text;
  return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n');
}

const imports = (text: string) => ts.preProcessFile(text, true, true).importedFiles.map((one) => one.fileName);

/** The file or folder a relative import names, from the root; undefined for a package. */
const target = (file: string, name: string) =>
  name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), name)) : undefined;

const rung = (file: string) => LADDER.find(([start]) => file === start.replace(/\/$/, '') || file.startsWith(start));

/** Why an import is wrong, or undefined. */
function fault(file: string, name: string): string | undefined {
  const to = target(file, name);
  if (to === undefined) return packageFault(file, name);
  if (to === 'package.json') return undefined;
  const from = rung(file);
  const down = rung(to);
  if (!from || !down) return `${!from ? file : to} has no rung on the ladder`;
  if (down[1] > from[1]) return 'imports upward';
  if (down[1] === 2 && from[1] === 2 && down[0] !== from[0]) return 'imports a sibling';
  if (down[1] === 7 && down[0] !== from[0]) return 'imports another shell';
  return undefined;
}

function packageFault(file: string, name: string): string | undefined {
  const shell = file.startsWith('lib/cli');
  if (name === 'natural') return 'imports natural whole: use natural/lib/natural/<folder>/<file>.js';
  if (file.startsWith('lib/') && !shell && /^(?:node:|wxt|svelte|@tensorflow\/)/.test(name))
    return 'lib knows neither platform nor model';
  if (file.startsWith('model/') && /^(?:wxt|svelte)/.test(name)) return 'the model knows no browser extension';
  if (file.startsWith('entrypoints/') && name.startsWith('node:')) return 'there is no Node in the browser';
  return undefined;
}

/** Names from `wanted` that the text uses as free variables. */
function freeUses(text: string, wanted: ReadonlySet<string>): string[] {
  const tree = ts.createSourceFile('file.ts', text, ts.ScriptTarget.ES2022, true);
  const declared = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && wanted.has(node.text)) {
      const { parent } = node;
      const declares =
        (ts.isParameter(parent) ||
          ts.isVariableDeclaration(parent) ||
          ts.isBindingElement(parent) ||
          ts.isImportSpecifier(parent)) &&
        parent.name === node;
      const isKey =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent)) &&
          parent.name === node);
      if (declares) declared.add(node.text);
      else if (!isKey) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return [...used].filter((name) => !declared.has(name));
}

describe('layers', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it('imports downward only, and no sibling on rung 2', () => {
    const faults = files.flatMap((file) =>
      imports(source(file)).flatMap((name) => {
        const why = fault(file, name);
        return why ? [`${file} → ${name}: ${why}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('uses no browser API in lib, beside what lib/tsconfig.json already refuses', () => {
    const faults = files
      .filter((file) => file.startsWith('lib/') && !file.startsWith('lib/cli'))
      .flatMap((file) => freeUses(source(file), BROWSER_GLOBALS).map((name) => `${file} uses ${name}`));
    expect(faults).toEqual([]);
  });

  it('globs only its own folder', () => {
    const faults = files.flatMap((file) =>
      [...source(file).matchAll(/import\.meta\.glob[^(]{0,80}\(\s*\[?\s*['"]([^'"]+)['"]/g)]
        .filter((match) => !match[1]?.startsWith('./'))
        .map((match) => `${file} globs ${match[1]}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('the walker itself', () => {
  it.each([
    ['lib/text/words.ts', '../signals/index', 'imports upward'],
    ['lib/scan.ts', './store/db', 'imports upward'],
    ['lib/scan.ts', '../model/classifier', 'imports upward'],
    ['lib/signals/a.ts', '../verdict/levels', 'imports a sibling'],
    ['entrypoints/review/main.ts', '../../lib/cli/run', 'imports another shell'],
    ['lib/text/stem.ts', 'natural', 'imports natural whole: use natural/lib/natural/<folder>/<file>.js'],
    ['lib/export/csv.ts', 'node:fs', 'lib knows neither platform nor model'],
  ])('refuses %s → %s', (file, name, why) => {
    expect(fault(file, name)).toBe(why);
  });

  it.each([
    ['lib/signals/a.ts', './signal'],
    ['lib/signals/a.ts', '../text/words'],
    ['lib/cli/engine.ts', '../../model/classifier'],
    ['lib/text/stem.ts', 'natural/lib/natural/stemmers/porter_stemmer.js'],
    ['entrypoints/review/main.ts', '../shared/words'],
  ])('allows %s → %s', (file, name) => {
    expect(fault(file, name)).toBeUndefined();
  });

  it('sees a browser global, and not a parameter or property of that name', () => {
    expect(freeUses('const t = document.title;', BROWSER_GLOBALS)).toEqual(['document']);
    expect(freeUses('export const f = (document: D) => document.title;', BROWSER_GLOBALS)).toEqual([]);
    expect(freeUses('use({ self: 1 }.self);', BROWSER_GLOBALS)).toEqual([]);
  });
});
