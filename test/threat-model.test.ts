import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const text = readFileSync(join(ROOT, 'docs/threat-model.md'), 'utf8');

/** The rows of the table of promises: number, promise, tests. */
function promisesIn(document: string): string[][] {
  const section = document.split(/^## /m).find((part) => part.startsWith('Promises')) ?? '';
  return [...section.matchAll(/^\|(.+)\|$/gm)]
    .map(([, row = '']) => row.split('|').map((cell) => cell.trim()))
    .filter(([first = '']) => /^\d/.test(first));
}

/** Why a promise is not kept by a test, or undefined. A test is named by its file and the beginning of its own name. */
function fault([number, , tests = '']: string[]): string | undefined {
  const named = [...tests.matchAll(/`([^`]+)`: ([^,`]+)/g)];
  if (named.length === 0) return `promise ${number} names no test`;
  for (const [, file = '', name = ''] of named) {
    if (!existsSync(join(ROOT, file))) return `promise ${number}: ${file} is not there`;
    const wanted = name.trim();
    const tests = [
      ...readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:it|describe)(?:\.each\([^\n]*\))?\(\s*'([^']+)'/g),
    ];
    if (!tests.some((one) => one[1]?.startsWith(wanted) || one[1]?.includes(wanted)))
      return `promise ${number}: no test in ${file} is called “${wanted}”`;
  }
  return undefined;
}

describe('the threat model', () => {
  const promises = promisesIn(text);

  it('has promises, and says what it is not', () => {
    expect(promises.length).toBeGreaterThanOrEqual(16);
    expect(promises.map(([number]) => Number(number))).toEqual(promises.map((_, i) => i + 1));
    expect(text).toContain('## What it is not');
  });

  it.each(promises)('%s: %s', (...promise) => {
    expect(fault(promise)).toBeUndefined();
  });

  it.each([
    ['| 9 | Something | |', 'promise 9 names no test'],
    ['| 9 | Something | `test/nowhere.test.ts`: anything |', 'promise 9: test/nowhere.test.ts is not there'],
    [
      '| 9 | Something | `test/vault.test.ts`: no such test |',
      'promise 9: no test in test/vault.test.ts is called “no such test”',
    ],
  ])('fails on %s', (row, why) => {
    expect(promisesIn(`## Promises\n\n${row}\n`).map(fault)).toEqual([why]);
  });
});
