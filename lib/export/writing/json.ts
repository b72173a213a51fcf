/** `head`, the items, `tail`: a JSON document whose list is written one item at a time. */
export async function* jsonList(
  head: string,
  items: AsyncIterable<object>,
  tail: string | (() => string),
): AsyncGenerator<string> {
  let text = head;
  let first = true;
  for await (const item of items) {
    yield `${text}${first ? '' : ','}\n${JSON.stringify(item)}`;
    text = '';
    first = false;
  }
  yield `${text}\n${typeof tail === 'string' ? tail : tail()}\n`;
}
