/** `eld` says Kurdish, and means the one in Arabic letters. */
export const ngramName = (lang: string): string => (lang === 'ku' ? 'ckb' : lang);
