import { isLogSealed } from '../shared/log';

/** Notes typed but not yet part of a decision. They outlive a crash, a reload and a closed window. */
const PREFIX = 'farol-note:';

/** Of a sealed log nothing may lie on the disk: there a draft lasts as long as its page. */
const memory = new Map<string, string>();

export const readDraft = (key: string): string | undefined =>
  isLogSealed() ? memory.get(key) : (localStorage.getItem(PREFIX + key) ?? undefined);

export function writeDraft(key: string, note: string): void {
  if (isLogSealed()) {
    memory.set(key, note);
    return;
  }
  try {
    localStorage.setItem(PREFIX + key, note);
  } catch {
    // Full: the note still stands in its box, and is saved with the decision.
  }
}

export function dropDraft(key: string): void {
  memory.delete(key);
  localStorage.removeItem(PREFIX + key);
}

export function dropAllDrafts(): void {
  memory.clear();
  for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX)) localStorage.removeItem(name);
}
