import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { aboutOf, Copier } from '../lib/sites/copy';
import { extract, read } from '../lib/sites/extract';
import { cases as blocks } from '../lib/sites/generic/blocks.cases';
import { cases as boards } from '../lib/sites/generic/boards.cases';
import { cases as detail } from '../lib/sites/generic/detail.cases';
import { cases as nearAds } from '../lib/sites/generic/near-ads.cases';
import { cases as plainAds } from '../lib/sites/generic/plain-ads.cases';
import { cases as silence } from '../lib/sites/generic/silence.cases';
import { isWorthReading } from '../lib/sites/glance';
import { Mirror } from '../lib/sites/mirror';

const dom = (html: string): Document => parseHTML(html).document as unknown as Document;
const sites = import.meta.glob<typeof blocks>('../lib/sites/*.cases.ts', { eager: true, import: 'cases' });
const cases = [...blocks, ...boards, ...detail, ...plainAds, ...silence, ...nearAds, ...Object.values(sites).flat()];

/** The page copied in parts of `size` steps and built up again. */
function mirrored(document: Document, size: number): { mirror: Mirror; copier: Copier } {
  const mirror = new Mirror(aboutOf(document));
  const copier = new Copier();
  const steps = copier.copy(document.body);
  for (let done = false; !done; ) {
    for (let step = 0; step < size && !done; step += 1) done = steps.next().done === true;
    mirror.add(JSON.parse(JSON.stringify(copier.take())));
  }
  return { mirror, copier };
}

describe('a page is read from its copy as it is read itself', () => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const document = dom(one.html);
    if (!document.body) return;
    const own = extract(document, one.url);
    const { mirror, copier } = mirrored(dom(one.html), 1);
    const copied = read(mirror.page, one.url);
    expect({ page: copied.page, listings: copied.cards.map((card) => card.listing) }).toEqual({
      page: own.page,
      listings: own.listings,
    });
    for (const { element, listing } of copied.cards) {
      const at = mirror.numberOf(element);
      const real = at === undefined ? undefined : copier.elementAt(at);
      expect(real?.localName).toBe(element.localName);
      if (listing.via === 'blocks' || listing.via === 'detail')
        expect(real?.textContent?.replace(/\s+/g, '').length).toBeGreaterThan(3);
    }
  });
});

describe('a glance', () => {
  const glance = (one: (typeof cases)[number]): boolean => {
    const document = dom(one.html);
    return isWorthReading(one.url, aboutOf(document), document.body?.textContent ?? '');
  };

  test('says no to no page with ads', () => {
    const lost = cases.filter((one) => one.page !== 'none' && !glance(one));
    expect(lost.map((one) => one.name)).toEqual([]);
  });
});
