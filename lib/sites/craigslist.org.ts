import { bySelectors } from './adapter';

/** Jobs and gigs only; goods for sale stay unread. Three generations of pages. */
export default bySelectors(
  [
    'jjj',
    'ggg',
    'jobs',
    'gigs',
    'ofc',
    'bus',
    'csr',
    'etc',
    'fbh',
    'lab',
    'sls',
    'spa',
    'trd',
    'trp',
    'hea',
    'dmg',
    'lbg',
    'tlg',
    'evg',
  ]
    .map((area) => `*://*.craigslist.org/search/*${area}*`)
    .concat('*://*.craigslist.org/d/*jobs*'),
  {
    card: 'li.cl-static-search-result, li.cl-search-result, div.cl-search-result, li.result-row',
    title: '.title, .posting-title .label, a.result-title, .titlestring',
    location: '.location, .result-hood, .meta .supertitle',
    salary: '.price',
    postedAt: 'time, .meta span[title]',
    link: 'a[href*=".html"]',
  },
);
