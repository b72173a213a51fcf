import type { PageCase } from './generic/blocks.cases';

const rows = (titles: string[]): string =>
  `<html><head><title>york - craigslist</title></head><body><ol>${titles.map((title, k) => `<li class="cl-static-search-result" title="${title}"><a href="https://york.craigslist.org/d/x/77${k}.html"><div class="title">${title}</div><div class="details"><div class="price">$2${k}</div><div class="location">York</div></div></a></li>`).join('')}</ol></body></html>`;

export const cases: PageCase[] = [
  {
    name: 'jobs are read',
    url: 'https://york.craigslist.org/search/jjj',
    html: rows(['Cook, nights', 'Dog walker']),
    page: 'results',
    listings: [
      { title: 'Cook, nights', location: 'York', url: 'https://york.craigslist.org/d/x/770.html' },
      { title: 'Dog walker' },
    ],
  },
  {
    name: 'goods are not',
    url: 'https://york.craigslist.org/search/sss',
    html: rows(['Oak table', 'Blue bicycle', 'Two chairs']),
    page: 'none',
    listings: [],
  },
];
