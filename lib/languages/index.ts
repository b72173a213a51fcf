import type { Language } from './language';

const files = import.meta.glob<Language>(['./*.ts', '!./index.ts', '!./language.ts', '!./cases.ts', '!./*.cases.ts'], {
  eager: true,
  import: 'default',
});

/** Every language pack found in this folder, English first (its terms are the ones signals quote). */
export const languages: readonly Language[] = Object.values(files).sort((a, b) =>
  a.code === 'en' ? -1 : b.code === 'en' ? 1 : a.code.localeCompare(b.code),
);
