import { on, type Site } from './adapter';

/** Australia and New Zealand, and the boards of the same maker in Asia, which took over its pages. */
export default {
  matches: on('seek.com seek.com.au seek.co.nz'),
  results: {
    card: 'article[data-automation="normalJob"], article[data-automation="premiumJob"], article[data-automation="promotedJob"] | [data-testid="job-card"] | [data-automation="job-card"] | article[data-job-id] | article[aria-label]',
    title: '[data-automation="jobTitle"] | [data-testid="job-card-title"] | [data-testid="job-title"] | h3 | h1',
    employer: '[data-automation="jobCompany"] | [data-automation="advertiser-name"] | [data-testid="company-name"]',
    location: '[data-testid="jobCardLocation"] | [data-automation="jobCardLocation"] | [data-automation="jobLocation"]',
    salary: '[data-automation="jobSalary"] | [data-testid="job-card-salary"]',
    postedAt: '[data-automation="jobListingDate"] | time',
    link: 'a[data-automation="jobTitle"] | [data-automation="jobTitle"] a | a[data-automation="job-list-item-link-overlay"] | a[data-automation="job-list-view-job-link"] | a[href*="/job/"]',
  },
  detail: {
    at: '^/job/\\d',
    title: '[data-automation="job-detail-title"] | [data-testid="job-title"] | h1',
    employer: '[data-automation="advertiser-name"] | [data-automation="job-detail-company"]',
    location: '[data-automation="job-detail-location"]',
    salary: '[data-automation="job-detail-salary"]',
    postedAt: '[data-automation="job-detail-date"] | [data-automation="jobDetailsHeader"] time',
    text: '[data-automation="job-detail-salary"], [data-automation="job-detail-work-type"], [data-automation="jobAdDetails"] | [data-automation="jobDescription"] | [data-automation="mobileTemplate"]',
  },
} satisfies Site;
