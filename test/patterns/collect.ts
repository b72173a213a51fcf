import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '../..');

export interface Shipped {
  /** The files it stands in. */
  files: string[];
  source: string;
  flags: string;
}

/** Every regular expression literal of what ships: lib and entrypoints, Svelte files by their scripts. */
export function shippedPatterns(): Shipped[] {
  const all = new Map<string, Shipped>();
  for (const file of sources()) {
    const tree = ts.createSourceFile(file, scriptOf(file), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
        const known = all.get(node.text);
        if (known) known.files.push(file);
        else all.set(node.text, { files: [file], source, flags });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return [...all.values()];
}

function sources(): string[] {
  return ['lib', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((at) => `${folder}/${at}`),
    )
    .filter((file) => /\.(?:ts|svelte)$/.test(file) && !/\.(?:cases|d)\.ts$/.test(file))
    .sort();
}

function scriptOf(file: string): string {
  const text = readFileSync(join(ROOT, file), 'utf8');
  if (!file.endsWith('.svelte')) return text;
  return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n');
}
