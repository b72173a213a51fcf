/** Notes typed but not yet part of a decision. They outlive a crash, a reload and a closed window. */
const PREFIX = 'farol-note:';

export const readDraft = (key: string): string | undefined => localStorage.getItem(PREFIX + key) ?? undefined;

export function writeDraft(key: string, note: string): void {
  try {
    localStorage.setItem(PREFIX + key, note);
  } catch {
    // Full: the note still stands in its box, and is saved with the decision.
  }
}

export const dropDraft = (key: string): void => localStorage.removeItem(PREFIX + key);

export function dropAllDrafts(): void {
  for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX)) localStorage.removeItem(name);
}
