import { bySelectors } from './adapter';

/** Results: rating and firm share a line, so the firm is taken from its own hook. */
export default bySelectors(
  [
    '*://*.glassdoor.com/Job/*',
    '*://*.glassdoor.co.uk/Job/*',
    '*://*.glassdoor.co.in/Job/*',
    '*://*.glassdoor.de/Job/*',
    '*://*.glassdoor.fr/Emploi/*',
  ],
  {
    card: 'li[data-test="jobListing"], li.react-job-listing',
    title: '[data-test="job-title"], [data-test="job-link"], a.jobLink',
    employer: '[class*="EmployerProfile_compactEmployerName"], .employer-name, [data-test="employer-short-name"]',
    location: '[data-test="emp-location"], [data-test="location"]',
    salary: '[data-test="detailSalary"]',
    postedAt: '[data-test="job-age"]',
    link: '[data-test="job-title"], [data-test="job-link"], a.jobLink',
  },
);
