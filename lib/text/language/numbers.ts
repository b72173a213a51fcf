/** Languages as small numbers, given out as they are named. */
export const MOST_LANGUAGES = 160;
const names: string[] = [];
const numbers = new Map<string, number>();

export function languageNumber(name: string): number {
  let number = numbers.get(name);
  if (number === undefined) {
    if (names.length >= MOST_LANGUAGES) throw new Error('more languages than there is room for');
    number = names.push(name) - 1;
    numbers.set(name, number);
  }
  return number;
}

export const languageName = (number: number): string => names[number]!;
/** How many there are so far. */
export const languageCount = (): number => names.length;
