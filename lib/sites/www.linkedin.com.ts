import { bySelectors } from './adapter';

/** Search results, signed in and not: the title is written twice in one link, once for screen readers. */
export default bySelectors(
  ['*://*.linkedin.com/jobs/*search*', '*://*.linkedin.com/jobs/collections/*', '*://*.linkedin.com/jobs/*-jobs*'],
  {
    card: 'li[data-occludable-job-id], .base-search-card, .job-search-card',
    title: '.base-search-card__title, a[href*="/jobs/view/"] strong, a[href*="/jobs/view/"]',
    employer: '.base-search-card__subtitle, .artdeco-entity-lockup__subtitle',
    location: '.job-search-card__location, .artdeco-entity-lockup__caption',
    salary: '.job-search-card__salary-info',
    postedAt: 'time',
    link: 'a[href*="/jobs/view/"]',
  },
);
