import serialize from 'canonicalize';

/** RFC 8785: one spelling for equal values. Throws an Error on what JSON cannot say. */
export function canonical(value: unknown): string {
  const text = serialize(value);
  if (text === undefined) throw new Error('this value has no JSON form');
  return text;
}
