/** Of ES2024, which every browser and Node this runs on has. */
interface WellFormed {
  isWellFormed(): boolean;
  toWellFormed(): string;
}

/** Half a character becomes U+FFFD: many readers of JSON refuse the whole file for one. */
export function wellFormed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value as string & WellFormed;
  return text.isWellFormed() ? value : text.toWellFormed();
}

export const jsonOf = (value: object): string => JSON.stringify(value, (_key, inner: unknown) => wellFormed(inner));

/** `head`, the items, `tail`: a JSON document whose list is written one item at a time. */
export async function* jsonList(
  head: string,
  items: AsyncIterable<object>,
  tail: string | (() => string),
): AsyncGenerator<string> {
  let text = head;
  let first = true;
  for await (const item of items) {
    yield `${text}${first ? '' : ','}\n${jsonOf(item)}`;
    text = '';
    first = false;
  }
  yield `${text}\n${typeof tail === 'string' ? tail : tail()}\n`;
}
