import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { extract } from '../lib/sites/extract';
import { cases as blocks } from '../lib/sites/generic/blocks.cases';
import { cases as detail } from '../lib/sites/generic/detail.cases';
import { cases as silence } from '../lib/sites/generic/silence.cases';

const dom = (html: string): Document => parseHTML(html).document as unknown as Document;

describe.each([
  ['blocks', blocks],
  ['detail', detail],
  ['silence', silence],
])('%s', (_name, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_title, one) => {
    const found = extract(dom(one.html), one.url);
    expect({ page: found.page, titles: found.listings.map((listing) => listing.title) }).toEqual({
      page: one.page,
      titles: one.listings.map((listing) => listing.title),
    });
    one.listings.forEach((expected, k) => {
      const { title: _same, ...fields } = expected;
      for (const [field, value] of Object.entries(fields)) {
        expect(found.listings[k]?.[field as 'employer'] ?? '', `${field} of ${expected.title}`).toContain(value);
      }
    });
  });
});
