/**
 * The notation of a lexicon term: `(hold|keep)(s|ing|) my passport*`.
 * Groups offer alternatives (an empty one is allowed, groups may nest), `*` at the end of a word takes any ending, `*`
 * at its start any beginning, a `*` on its own any word, `#` a number in digits. Spaces stand for spaces or hyphens.
 */

/** A term as a chain of choices; literal stretches are choices of one. Throws on an unbalanced group. */
export function parseTerm(term: string): string[][] {
  const chain: string[][] = [];
  let at = 0;
  const readUntil = (stops: string): string => {
    const from = at;
    while (at < term.length && !stops.includes(term[at]!)) at++;
    return term.slice(from, at);
  };
  const readGroup = (): string[] => {
    at++;
    const choices: string[] = [];
    let forms = [''];
    for (;;) {
      const piece = readUntil('(|)');
      forms = forms.map((form) => form + piece);
      const stop = term[at];
      if (stop === undefined) throw new Error(`unbalanced group in term "${term}"`);
      if (stop === '(') {
        const inner = readGroup();
        forms = forms.flatMap((form) => inner.map((choice) => form + choice));
        continue;
      }
      at++;
      choices.push(...forms);
      forms = [''];
      if (stop === ')') return choices;
    }
  };
  while (at < term.length) {
    if (term[at] === '(') chain.push(readGroup());
    else if (term[at] === ')') throw new Error(`unbalanced group in term "${term}"`);
    else chain.push([readUntil('()')]);
  }
  if (!/[\p{L}\p{N}#%]/u.test(term)) throw new Error(`term "${term}" can match anything`);
  return spacesInside(chain);
}

/**
 * Moves the space between a literal and a group with an empty choice into the choices, so that leaving the group out
 * leaves no double or trailing space: `a (b|) c` is `a`, ` b` or nothing, ` c`.
 */
function spacesInside(chain: string[][]): string[][] {
  const tidy = chain.map((choices) => [...new Set(choices)]);
  for (const [i, choices] of tidy.entries()) {
    // `(a |)b` brings its own space.
    if (!choices.includes('') || choices.some((choice) => choice.endsWith(' '))) continue;
    const before = tidy[i - 1];
    const after = tidy[i + 1];
    // `a (x|)b` keeps its space: only a space that another one follows, or none, is spare.
    const spare = !after || after.every((choice) => choice.startsWith(' '));
    if (spare && before?.every((choice) => choice.endsWith(' '))) {
      tidy[i - 1] = before.map((choice) => choice.slice(0, -1));
      tidy[i] = choices.map((choice) => (choice === '' ? '' : ` ${choice}`));
    } else if (!before && after && after.every((choice) => choice.startsWith(' '))) {
      tidy[i + 1] = after.map((choice) => choice.slice(1));
      tidy[i] = choices.map((choice) => (choice === '' ? '' : `${choice} `));
    }
  }
  return tidy;
}
