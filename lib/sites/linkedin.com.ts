import { on, type Site } from './adapter';

/** The open search of guests, and the lists and panes of members: three generations of each. */
export default {
  matches: on('linkedin.com/jobs linkedin.com/jobs-guest'),
  results: {
    card: '.job-search-card, li.jobs-search-results__list-item, li.scaffold-layout__list-item | [data-job-id].job-card-container, li[data-occludable-job-id] | .base-card[data-entity-urn*="jobPosting"] | li.result-card, li.job-result-card | li.job-listing, .job-card-search',
    title:
      '.base-search-card__title | .job-card-list__title--link strong | a[class*="job-card-list__title"] | [class*="job-card-container__link"] strong | .job-result-card__title | a[href*="/jobs/view/"] | h3',
    employer:
      '.base-search-card__subtitle | .artdeco-entity-lockup__subtitle | [class*="job-card-container__primary-description"] | [class*="job-card-container__company-name"] | .result-card__subtitle | h4',
    location:
      '.job-search-card__location | .artdeco-entity-lockup__caption li | [class*="job-card-container__metadata-item"] | .artdeco-entity-lockup__caption | .job-result-card__location',
    salary: '.job-search-card__salary-info | .artdeco-entity-lockup__metadata | .job-result-card__salary-info',
    postedAt: 'time',
    link: 'a.base-card__full-link | a.result-card__full-card-link | a[href*="/jobs/view/"] | a.base-card',
  },
  detail: {
    at: '^/jobs(?:-guest/jobs/api/jobPosting|/view)/',
    title:
      '.top-card-layout__title | .topcard__title | [class*="job-details-jobs-unified-top-card__job-title"] | .jobs-unified-top-card__job-title | .jobs-top-card__job-title | h1',
    employer:
      'a.topcard__org-name-link | [class*="job-details-jobs-unified-top-card__company-name"] | .jobs-unified-top-card__company-name | .jobs-top-card__company-url | .topcard__flavor',
    location:
      '.topcard__flavor--bullet | [class*="job-details-jobs-unified-top-card__primary-description-container"] span.tvm__text | .jobs-unified-top-card__bullet | .jobs-top-card__bullet',
    salary: '.compensation__salary | .salary.compensation__salary | a[href="#SALARY"]',
    postedAt: '.posted-time-ago__text | .jobs-unified-top-card__posted-date',
    text: '.compensation__salary-range, .show-more-less-html__markup, .description__job-criteria-list | #job-details | .jobs-description__content, .jobs-description-content__text | .description__text',
  },
} satisfies Site;
