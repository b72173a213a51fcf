import type { Site } from './adapter';

const JOBS =
  'jjj acc ofc egr med sci bus csr edu etc fbh lab gov hum hea eng lgl mnu mar rej ret sls spa sec trd sof sad tch trp tfr web wri'.split(
    ' ',
  );
const GIGS = 'ggg cpg crg cwg dmg evg lbg tlg wrg jobs gigs'.split(' ');

/** Jobs and gigs only; goods for sale stay unread. Three generations of pages. */
export default {
  matches: [...JOBS, ...GIGS]
    .flatMap((area) => [`search/${area}`, `search/*/${area}`, `${area}/d/`, `*/${area}/d/`])
    .concat('d/*jobs')
    .map((path) => `*://*.craigslist.org/${path}*`),
  results: {
    card: 'li.cl-search-result, div.cl-search-result | li.cl-static-search-result | li.result-row',
    title: '.posting-title .label | a.result-title | .titlestring | .title',
    location: '.location | .result-hood | .meta .supertitle',
    salary: '.price | .result-price',
    postedAt: 'time | .meta span[title]',
    link: 'a[href*=".html"]',
  },
  detail: {
    at: '/d/[^/]+/\\d+\\.html',
    title: '#titletextonly | .postingtitletext > span:first-child',
    location: '.postingtitletext small | .mapaddress',
    salary: '.attrgroup:first-of-type .attr:has(.labl) | .attrgroup span:has(b)',
    postedAt: '.postinginfo time | time',
    text: '.attrgroup, #postingbody',
  },
} satisfies Site;
