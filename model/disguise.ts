/** Disguises that ads use, seeded by position so that a run can be repeated. */
const TWINS: Record<string, string> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х' };

/** Look-alike letters of another script, and zero-width marks inside words. */
export function disguised(text: string): string {
  return [...text]
    .map((letter, at) => {
      if (at % 3 === 0 && TWINS[letter]) return TWINS[letter];
      return at % 7 === 3 && /\p{L}/u.test(letter) ? `${letter}\u200b` : letter;
    })
    .join('');
}
