import { on, type Site } from './adapter';

/** Ukraine; the employer is the bold name under the pay, its place the words after it. */
export default {
  matches: on('work.ua/jobs work.ua/en/jobs work.ua/ru/jobs robota.ua'),
  results: {
    card: '.job-link | .card-hover[data-position], .card.card-hover.card-visited | alliance-vacancy-card-desktop, alliance-vacancy-card-mobile | a.card[href*="/vacancy"] | .vacancy-card',
    title: 'h2 a | h2',
    employer:
      '.mt-xs .strong-600 | .add-top-xs span b | .add-top-xs b | .strong-600:not(.text-white) | [class*="company"] | .santa-mr-20',
    location:
      '.mt-xs > span:not(.mr-xs):not(.distance-block) | .add-top-xs > span:nth-of-type(2) | .add-top-xs span:last-child',
    salary: 'h2 ~ div > .strong-600 | h2 + div > b | .salary',
    postedAt: 'time | h2 a@title',
    link: 'h2 a | a.card | a[href*="/jobs/"] | a[href*="/vacancy"]',
  },
  detail: {
    at: '/jobs/\\d+|/vacancy\\d+',
    title: '#h1-name | [data-id="vacancy-title"] | h1',
    employer:
      'li:has([title*="омпан"]) a | p:has([title*="омпан"]) a | li:has([title*="ompany"]) a | a.inline[href*="/jobs/by-company/"] | a[href*="/jobs/by-company/"] | a[href*="/company"]',
    location:
      'li:has([title*="Адрес"]) | li:has([title*="Місце"]) | p:has([title*="Адрес"]) | li:has([title*="ddress"])',
    salary:
      'li:has([title*="арплат"]) .strong-500 | li:has([title*="арплат"]) | p:has([title*="арплат"]) b | li:has([title*="alary"])',
    postedAt: '.text-default-7 time | time',
    text: 'ul:has(> li [title]), #job-description | #description-wrap | .full-desc | [data-id="vacancy-description"]',
  },
} satisfies Site;
