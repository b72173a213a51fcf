import { on, type Site } from './adapter';

/** Egypt and the Gulf; class names are hashes, so what an address leads to says what it names. */
export default {
  matches: on('wuzzuf.net forasna.com'),
  results: {
    card: 'div:has(> div > h2 a[href*="/jobs/p/"]), div:has(> div > h2 a[href*="/internship/"]) | .css-1gatmva, .css-pkv5jc | article.result, .result-wrp | div:has(> h2 a[href*="/jobs/p/"]) | .job-card',
    title: 'h2 a | .job-title | h2',
    employer: 'a[href*="/jobs/careers/"] | a.css-17s97q8 | .company-name',
    location: 'a[href*="/jobs/careers/"] ~ span | .css-5wys0k | .job-location | .location',
    salary: '.salary | [class*="salary"]',
    postedAt: '.css-4c4ojb, .css-do6t5g | time | .date',
    link: 'h2 a[href] | a[href*="/jobs/p/"] | a[href]',
  },
  detail: {
    at: '^/(?:[a-z]{2}/)?(?:jobs/p|internship)/',
    title: 'h1',
    employer: 'section a[href*="/jobs/careers/"] | a[href*="/jobs/careers/"] | .company-name',
    location: 'h1 ~ strong | a[href*="/jobs/careers/"] ~ span | .job-location',
    text: 'section:has(> h2) | .job-description, .job-requirements | [itemprop="description"]',
  },
} satisfies Site;
