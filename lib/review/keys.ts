import type { Referral } from '../types';

/** What a key on the desk does. */
export type Action =
  | 'keep'
  | 'dismiss'
  | 'unsure'
  | 'skip'
  | 'next'
  | 'previous'
  | 'undo'
  | 'search'
  | 'note'
  | 'links'
  | 'right'
  | 'wrong'
  | 'doubt'
  | 'keys'
  | `refer:${Referral}`;

export type Keys = Readonly<Record<Action, string>>;

/** The key printed on each button, until it is changed. Letters are upper case as on a keyboard. */
export const KEYS: Keys = {
  keep: 'K',
  dismiss: 'D',
  unsure: 'U',
  skip: 'S',
  next: 'N',
  previous: 'P',
  undo: 'Z',
  search: '/',
  note: 'M',
  links: 'L',
  right: 'Y',
  wrong: 'X',
  doubt: 'Q',
  'refer:platform-report': '1',
  'refer:ngo': '2',
  'refer:labour-inspection': '3',
  'refer:anti-corruption': '4',
  'refer:child-protection': '5',
  'refer:police': '6',
  'refer:monitor': '7',
  'refer:none': '8',
  keys: '?',
};

export const ACTIONS = Object.keys(KEYS) as Action[];
const POSSIBLE = /^[!-~]$/;

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
 * The key that was pressed, as it is printed on buttons; undefined for one that types nothing. On a keyboard of another
 * script (Cyrillic, Arabic, Thai) the place of the key counts, since it types no Latin letter.
 */
export function keyOf({ key, code }: Pick<Press, 'key' | 'code'>): string | undefined {
  if (POSSIBLE.test(key)) return key.toUpperCase();
  return code?.match(/^(?:Key|Digit)([A-Z0-9])$/)?.[1];
}

/** The action a key press asks for. A held key decides once: repeats are for moving only. */
export function actionFor(press: Press, keys: Keys = KEYS): Action | undefined {
  if (press.typing || press.isComposing || press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const pressed = keyOf(press);
  const action = pressed === undefined ? undefined : ACTIONS.find((one) => keys[one] === pressed);
  if (press.repeat && action !== 'next' && action !== 'previous') return undefined;
  return action;
}

/** The keys with one changed; an action that had the key takes the old one in exchange, so that none is left without. */
export function changeKey(keys: Keys, action: Action, key: string): Keys {
  const wanted = keyOf({ key });
  if (wanted === undefined) return keys;
  const holder = ACTIONS.find((one) => keys[one] === wanted);
  return { ...keys, ...(holder ? { [holder]: keys[action] } : {}), [action]: wanted };
}

/** Keys as they were stored: what is no key, unknown or taken twice gives way to the usual one. */
export function keysFrom(stored: unknown): Keys {
  if (typeof stored !== 'object' || stored === null) return KEYS;
  let keys = KEYS;
  for (const [action, key] of Object.entries(stored))
    if (Object.hasOwn(KEYS, action) && typeof key === 'string') keys = changeKey(keys, action as Action, key);
  return keys;
}
