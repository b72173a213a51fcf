/** A licence number as it is compared: capital letters and digits alone. */
export const licenceOf = (written: string): string =>
  written
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

export interface Number {
  licence: string;
  start: number;
  end: number;
}

const CHUNK = /[\p{L}\p{N}]+/gu;
const JOINS = /^[-/. _#:№º]{1,3}$/u;
/** Parts of one number at most: "POEA - 123 - LB - 4567 - R". */
const MOST_PARTS = 6;
const SHORTEST = 4;
const MOST_CHUNKS = 20_000;

/** Every stretch of a text that could be a licence number: joined letters and digits, with a digit in them. */
export function* numbersIn(text: string): Generator<Number> {
  const chunks = [...text.matchAll(CHUNK)].slice(0, MOST_CHUNKS);
  for (const [at, first] of chunks.entries()) {
    let end = first.index;
    for (let part = at; part < Math.min(chunks.length, at + MOST_PARTS); part++) {
      const chunk = chunks[part];
      if (!chunk || (part > at && !JOINS.test(text.slice(end, chunk.index)))) break;
      end = chunk.index + chunk[0].length;
      const licence = licenceOf(text.slice(first.index, end));
      if (licence.length > 40) break;
      if (licence.length >= SHORTEST && /\p{N}/u.test(licence)) yield { licence, start: first.index, end };
    }
  }
}
