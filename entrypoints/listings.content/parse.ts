import type { Mark } from '../../lib/protocol';

/** What crosses to this script, parsed by hand: a validator would weigh more than the rest of the file. */
export function parseNothing(payload: unknown): Record<string, never> | undefined {
  return isObject(payload) ? {} : undefined;
}

export function parseJump(payload: unknown): { index: number } | undefined {
  const index = isObject(payload) ? payload.index : undefined;
  return Number.isInteger(index) ? { index: index as number } : undefined;
}

export function parseDraw(payload: unknown): { marks: Mark[] } | undefined {
  return isObject(payload) && Array.isArray(payload.marks) ? { marks: parseMarks(payload.marks) } : undefined;
}

const LEVELS: ReadonlySet<unknown> = new Set(['watch', 'elevated', 'high', 'not-scored', 'none']);

export function parseMarks(value: unknown): Mark[] {
  return Array.isArray(value) ? value.filter(isMark) : [];
}

function isMark(value: unknown): value is Mark {
  return (
    isObject(value) &&
    Number.isInteger(value.index) &&
    LEVELS.has(value.level) &&
    typeof value.sentence === 'string' &&
    Number.isInteger(value.indicators)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
