import type { PageCase } from './generic/blocks.cases';

/** An invented ad as a page of a site shows it. */
export interface Ad {
  id: number;
  title: string;
  employer: string;
  location: string;
  salary?: string;
}

interface Pages {
  ads: readonly [title: string, employer: string, location: string, salary: string][];
  /** Address and title of a page of results. */
  url: string;
  name: string;
  card: (ad: Ad, badge: string) => string;
  /** The address of an ad as it must be read. */
  address?: (id: number) => string;
  /** Fields that cards of the site do not have. */
  without?: readonly ('employer' | 'location' | 'salary')[];
  list?: (cards: string) => string;
  detail?: (ad: Ad, similar: string) => { url: string; html: string };
  detailWithout?: readonly ('employer' | 'location' | 'salary')[];
}

export const page = (title: string, body: string): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><header><nav><a href="/">Home</a><a href="/saved">Saved</a><a href="/login">Log in</a></nav></header>${body}<footer><a href="/about">About</a><a href="/terms">Terms</a></footer></body></html>`;

const expected = ({ title, employer, location, salary }: Ad, without: readonly string[], url?: string) => ({
  title,
  ...(without.includes('employer') ? {} : { employer }),
  ...(without.includes('location') ? {} : { location }),
  ...(salary && !without.includes('salary') ? { salary } : {}),
  ...(url ? { url } : {}),
});

/**
 * The cases every site has: results with one ad without pay, one that is promoted and stands there twice, one that is
 * hidden; and the page of one ad with similar ones under it.
 */
export function casesOf(pages: Pages): PageCase[] {
  const {
    url,
    name,
    card,
    address,
    detail,
    without = [],
    list = (cards) => `<main><div>${cards}</div></main>`,
  } = pages;
  const ads = pages.ads.map(
    ([title, employer, location, salary], k): Ad => ({
      id: 4_410_071 + k * 37,
      title,
      employer,
      location,
      ...(k === 1 ? {} : { salary }),
    }),
  );
  const [first, ...others] = ads;
  if (!first) return [];
  const hidden = card({ ...first, id: 99_001_177, title: `${first.title} (2)` }, '');
  const cards = [card(first, 'Promoted'), ...others.map((ad) => card(ad, '')), card(first, '')].join('\n');
  const results: PageCase = {
    name: 'results: promoted ads once, hidden ones not at all, pay where there is one',
    url,
    html: page(name, list(`${cards}<div style="display:none">${hidden}</div>`)),
    page: 'results',
    listings: ads.map((ad) => expected(ad, without, address?.(ad.id))),
  };
  if (!detail) return [results];
  const one = detail(first, others.map((ad) => card(ad, '')).join(''));
  const own: PageCase = {
    name: 'one ad, similar ones beside it are not it',
    url: one.url,
    html: page(first.title, one.html),
    page: 'detail',
    listings: [expected(first, pages.detailWithout ?? [], one.url)],
  };
  return [results, own];
}
