import { bySelectors } from './adapter';

/** Results of all countries; the list also carries advice and surveys without a job key. */
export default bySelectors(['*://*.indeed.com/jobs*', '*://*.indeed.com/q-*', '*://*.indeed.com/*-jobs*'], {
  card: '.job_seen_beacon, .jobsearch-SerpJobCard, [data-testid="slider_item"]:has(a[data-jk])',
  title: 'a[data-jk] span[title], h2.jobTitle a, h2.title a, .jobTitle',
  employer: '[data-testid="company-name"], .companyName, .company',
  location: '[data-testid="text-location"], .companyLocation, .location',
  salary: '[data-testid="attribute_snippet_testid"], .salary-snippet-container, .salary-snippet, .salaryText',
  postedAt: '[data-testid="myJobsStateDate"], .date',
  link: 'a[data-jk], h2.jobTitle a, h2.title a',
});
