/** Pages made for the tests: as many cards as wanted, and the ways in which pages are broken. */

const frame = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jobs</title><link rel="icon" href="data:,">${head}</head><body><h1>Jobs</h1>${body}</body></html>`;

const plain = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

export interface MadeAd {
  title: string;
  text: string;
  /** As written into the page; `/ad/<number>/` when absent. */
  href?: string;
}

const FLAGGED =
  'Cleaning and cooking for a family. We keep your passport in our safe until the contract ends. A registration fee of £300 must be paid before you start.';
const HONEST = 'Cleaning and cooking for a family. Written contract, paid holidays, two days off in a row every week.';

export const flagged = (more = ''): string => `${FLAGGED} ${more}`.trim();

export function page(ads: readonly MadeAd[], head = ''): string {
  const items = ads.map(
    ({ title, text, href }, index) =>
      `<li class="card"><h2><a href="${plain(href ?? `/ad/${index}/`)}">${plain(title)}</a></h2><p class="place">Ashcombe</p><p>${plain(text)}</p></li>`,
  );
  return frame(`<ul class="results">${items.join('\n')}</ul>`, head);
}

/** `count` cards, every fourth of which states indicators. */
export function cards(count: number): string {
  return page(
    Array.from({ length: count }, (_, at) => ({
      title: `Ad ${at} for a housekeeper`,
      text: `${at % 4 === 0 ? FLAGGED : HONEST} Reference ${at * 7919}.`,
    })),
  );
}

/** Structured data that no parser accepts, beside cards that can be read. */
export function brokenStructuredData(count: number): string {
  const blocks = [
    '{"@type":"JobPosting","title":"Half',
    '[[[[[[[[',
    '{"@context":"https://schema.org","@type":"JobPosting","title":{"a":1},"description":[null,{}],"url":"javascript:alert(1)"}',
    '{"__proto__":{"polluted":true},"@type":"JobPosting"}',
    `{"@graph":${'['.repeat(5000)}${']'.repeat(5000)}}`,
  ];
  const scripts = blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join('');
  return cards(count).replace('</head>', `${scripts}</head>`);
}

/** Never closed, wrongly nested, attributes without end, and very deep. */
export function malformed(): string {
  const soup = '<table><tr><li><p><b><div class="card"><h2><a href=/ad/1>Cook<p>Cooking</h2></b></i></td>'.repeat(300);
  return `<!doctype html><title>Jobs<body>${soup}${'<div>'.repeat(3000)}<p class="x" data-y='unclosed>${HONEST}`;
}
