import { on, type Site } from './adapter';

/** HeadHunter of Russia and its neighbours: every part has a `data-qa` that outlived two redesigns. */
export default {
  matches: on('hh.ru hh.kz hh.uz headhunter.kg headhunter.ge headhunter.az rabota.by jobs.tut.by hh.ua zarplata.ru'),
  results: {
    card: '[data-qa~="vacancy-serp__vacancy"] | .vacancy-serp-item, .serp-item | [data-qa="vacancy-card"]',
    title:
      '[data-qa="serp-item__title-text"] | [data-qa="serp-item__title"] | [data-qa="vacancy-serp__vacancy-title"] | h2 | h3',
    employer:
      '[data-qa="vacancy-serp__vacancy-employer-text"] | [data-qa="vacancy-serp__vacancy-employer"] | a[href*="/employer/"]',
    location: '[data-qa="vacancy-serp__vacancy-address"] | [data-qa="vacancy-serp__vacancy-address_narrow"]',
    salary:
      '[data-qa="vacancy-serp__vacancy-compensation"] | [data-qa="vacancy-serp__compensation"] | [class*="compensation-labels"] > span:first-child',
    postedAt: '[data-qa="vacancy-serp__vacancy-date"] | .vacancy-serp-item__publication-date',
    link: 'a[data-qa="serp-item__title"] | a[data-qa="vacancy-serp__vacancy-title"] | a[href*="/vacancy/"]',
  },
  detail: {
    at: '^/vacancy/\\d',
    title: '[data-qa="vacancy-title"] | [data-qa="title"] | h1',
    employer: '[data-qa="vacancy-company-name"] | .vacancy-company-name',
    location:
      '[data-qa="vacancy-view-location"] | [data-qa="vacancy-view-raw-address"] | [data-qa="vacancy-view-link-location"]',
    salary: '[data-qa^="vacancy-salary-compensation"] | [data-qa="vacancy-salary"] | .vacancy-salary',
    postedAt: '.vacancy-creation-time-redesigned span | .vacancy-creation-time',
    text: '[data-qa="vacancy-salary"], [data-qa="vacancy-experience"], [data-qa="vacancy-description"], [data-qa="vacancy-address-with-map"] | .vacancy-section .g-user-content | .vacancy-description',
  },
} satisfies Site;
