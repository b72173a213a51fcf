import { on, type Site } from './adapter';

/** StepStone of the continent; class names are hashes there, `data-at` stays. */
export default {
  matches: on('stepstone.de stepstone.at stepstone.be stepstone.nl stepstone.fr stepstone.pl'),
  results: {
    card: 'article[data-at="job-item"], article[data-testid="job-item"] | [data-at="job-item"] | article[id^="job-item"] | .job-element',
    title: '[data-at="job-item-title"] | [data-testid="job-item-title"] | .job-element__body__title | h2',
    employer: '[data-at="job-item-company-name"] | .job-element__body__company',
    location: '[data-at="job-item-location"] | .job-element__body__location',
    salary: '[data-at="job-item-salary-info"] | [data-at="job-item-salary"]',
    postedAt: '[data-at="job-item-timeago"] time | [data-at="job-item-timeago"] | time',
    link: 'a[data-at="job-item-title"] | a[data-testid="job-item-title"] | h2 a | a[href*="-inline.html"] | a[href*="stellenangebote--"]',
  },
  detail: {
    at: '-inline\\.html',
    title: '[data-at="header-job-title"] | h1.listing__job-title | [data-at="job-ad-header"] h1 | h1',
    employer: '[data-at="metadata-company-name"] | .listing__company-name | [data-at="header-company-name"]',
    location: '[data-at="metadata-location"] | .listing-list li.js-listing-location',
    salary: '[data-at="metadata-salary"] | [data-at="salary-range"]',
    postedAt: '[data-at="metadata-online-date"] time | [data-at="metadata-online-date"] | .date-time-ago',
    text: '[data-at="metadata-salary"], [data-at="metadata-contract-type"], [data-at="metadata-work-type"], [data-at="job-ad-content"] | .js-app-ld-ContentBlock | [data-at="content-container"] | .offer__content',
  },
} satisfies Site;
