/** Pages without a finding, no two alike: articles, shops, forums, tables, galleries, forms, and honest ads. */

const WORDS =
  'harbour morning window copper garden letter bridge winter orchard lantern meadow ferry kettle violin chapel basket ribbon thunder pepper saddle'.split(
    ' ',
  );

/** The same numbers in every run. */
function made(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type Make = (random: () => number) => string;
const pick = (random: () => number) => WORDS[Math.floor(random() * WORDS.length)] ?? '';
const words = (random: () => number, count: number) => Array.from({ length: count }, () => pick(random)).join(' ');
const many = (random: () => number, least: number, most: number, make: (at: number) => string) =>
  Array.from({ length: least + Math.floor(random() * (most - least)) }, (_, at) => make(at)).join('');

const KINDS: readonly Make[] = [
  (r) => `<article><h1>${words(r, 5)}</h1>${many(r, 3, 20, () => `<p>${words(r, 60)}.</p>`)}</article>`,
  (r) =>
    `<ul class="products">${many(r, 4, 30, (at) => `<li><h2><a href="/p/${at}">${words(r, 3)}</a></h2><p>${words(r, 12)}</p><b>€${at + 3}.00</b></li>`)}</ul>`,
  (r) =>
    `<div class="thread">${many(r, 3, 25, (at) => `<div class="post"><b>user${at}</b><p>${words(r, 30)}</p><a href="#${at}">reply</a></div>`)}</div>`,
  (r) => `<table>${many(r, 5, 40, () => `<tr>${many(r, 3, 6, () => `<td>${words(r, 2)}</td>`)}</tr>`)}</table>`,
  (r) =>
    `<form>${many(r, 3, 10, (at) => `<label>${words(r, 2)}<input name="f${at}" value="${pick(r)}"></label>`)}</form>`,
  (r) =>
    `<section class="rooms">${many(r, 4, 16, (at) => `<div class="room"><h3><a href="/r/${at}">Room with a ${pick(r)}</a></h3><p>Two rooms, ${words(r, 15)}, from May.</p></div>`)}</section>`,
  (r) =>
    `<h1>Jobs and vacancies</h1><ul class="results">${many(r, 4, 16, (at) => `<li class="card"><h2><a href="/ad/${at}/">Ad ${at} for a housekeeper</a></h2><p class="place">Ashcombe</p><p>Full-time job with a written contract, salary £1,950 a month, paid holidays, a free weekend every week. Apply with your CV. Reference ${Math.floor(r() * 90_000)}.</p></li>`)}</ul>`,
  (r) =>
    `<main><div id="app"></div><svg width="20" height="20"><circle r="${Math.floor(r() * 9)}"/></svg><p>${words(r, 4)}</p></main>`,
];

export function cleanPages(count: number): Map<string, string> {
  return new Map(
    Array.from({ length: count }, (_, at) => {
      const random = made(at + 1);
      const body = KINDS[at % KINDS.length]?.(random) ?? '';
      const head = `<meta charset="utf-8"><title>${words(random, 3)}</title><link rel="icon" href="data:,">`;
      return [
        `/clean/${at}/`,
        `<!doctype html><html lang="en"><head>${head}</head><body>${WATCH}${body}</body></html>`,
      ];
    }),
  );
}

/** Runs in the page before anything else: what a page that looks for an extension would look at. */
const WATCH = `<script>
window.seen = { changes: 0, messages: 0, errors: [] };
// What the parser adds is no change.
addEventListener('DOMContentLoaded', () => new MutationObserver((list) => { seen.changes += list.length; })
  .observe(document, { childList: true, subtree: true, attributes: true, characterData: true }));
addEventListener('message', () => { seen.messages += 1; });
addEventListener('error', (event) => seen.errors.push(String(event.message)));
addEventListener('securitypolicyviolation', (event) => seen.errors.push(event.blockedURI));
window.names = Object.getOwnPropertyNames(window).join();
for (const [kind, name] of [[Element, 'attachShadow'], [Document, 'querySelectorAll'], [Element, 'querySelectorAll'], [window, 'getComputedStyle'], [Node, 'textContent']]) {
  const holder = kind.prototype ?? kind;
  const own = Object.getOwnPropertyDescriptor(holder, name);
  if (!own?.value) continue;
  Object.defineProperty(holder, name, { ...own, value(...given) { seen.errors.push('called ' + name); return own.value.apply(this, given); } });
}
document.currentScript.remove();
</script>`;
