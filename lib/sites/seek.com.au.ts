import { bySelectors } from './adapter';

/** Results of SEEK and of the boards it runs in Asia; the automation hooks are the same. */
export default bySelectors(
  ['*://*.seek.com.au/*jobs*', '*://*.seek.co.nz/*jobs*', '*://*.jobstreet.com/*jobs*', '*://*.jobsdb.com/*jobs*'],
  {
    card: '[data-automation="normalJob"], [data-automation="premiumJob"], article[data-testid="job-card"]',
    title: '[data-automation="jobTitle"]',
    employer: '[data-automation="jobCompany"]',
    location: '[data-automation="jobLocation"], [data-automation="jobCardLocation"]',
    salary: '[data-automation="jobSalary"]',
    postedAt: '[data-automation="jobListingDate"]',
    link: 'a[data-automation="jobTitle"], a[data-automation="job-list-item-link-overlay"]',
  },
);
