/** Every word of the menus, in one place for translators. */
export const WORDS = {
  scan: 'Scan this page',
  review: 'Open Review',
  pause: 'Pause watched sites',
} as const;
