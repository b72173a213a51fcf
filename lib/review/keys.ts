/** What a key on the desk does. */
export type Action = 'keep' | 'dismiss' | 'unsure' | 'next' | 'previous' | 'undo' | 'search' | 'keys';

/** The key printed on each button. Letters are upper case as on a keyboard. */
export const KEYS: Readonly<Record<Action, string>> = {
  keep: 'K',
  dismiss: 'D',
  unsure: 'U',
  next: 'N',
  previous: 'P',
  undo: 'Z',
  search: '/',
  keys: '?',
};

const ACTIONS = new Map(Object.entries(KEYS).map(([action, key]) => [key, action as Action]));

/** The few fields of a keyboard event that matter, so that this runs without a browser. */
export interface Press {
  key: string;
  code?: string;
  ctrlKey?: boolean;
  metaKey?: boolean;
  altKey?: boolean;
  isComposing?: boolean;
  repeat?: boolean;
  /** The focus is in a text box, a menu or a dialog: letters belong to it. */
  typing: boolean;
}

/**
 * The action a key press asks for. On a keyboard of another script (Cyrillic, Arabic, Thai) the place of the key
 * counts, since it types no Latin letter. A held key decides once: repeats are for moving only.
 */
export function actionFor(press: Press): Action | undefined {
  if (press.typing || press.isComposing || press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const latin = /^[\u0000-\u007F]$/.test(press.key) ? press.key.toUpperCase() : press.code?.match(/^Key([A-Z])$/)?.[1];
  const action = latin === undefined ? undefined : ACTIONS.get(latin);
  if (press.repeat && action !== 'next' && action !== 'previous') return undefined;
  return action;
}
