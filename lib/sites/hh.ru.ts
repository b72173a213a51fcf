import { bySelectors } from './adapter';

/** Search of hh.ru and of its sister sites. */
export default bySelectors(
  [
    '*://*.hh.ru/search/vacancy*',
    '*://*.hh.ru/vacancies/*',
    '*://*.hh.kz/search/vacancy*',
    '*://*.hh.uz/search/vacancy*',
    '*://*.headhunter.ge/search/vacancy*',
  ],
  {
    card: '[data-qa~="vacancy-serp__vacancy"]',
    title: '[data-qa="serp-item__title-text"], [data-qa="serp-item__title"], [data-qa="vacancy-serp__vacancy-title"]',
    employer: '[data-qa="vacancy-serp__vacancy-employer-text"], [data-qa="vacancy-serp__vacancy-employer"]',
    location: '[data-qa="vacancy-serp__vacancy-address"]',
    salary: '[data-qa="vacancy-serp__vacancy-compensation"], [class*="compensation-labels"] > span:first-child',
    postedAt: '[data-qa="vacancy-serp__vacancy-date"]',
    link: 'a[data-qa="serp-item__title"], a[data-qa="vacancy-serp__vacancy-title"]',
  },
);
