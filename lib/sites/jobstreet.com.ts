import { on, type Site } from './adapter';

/** Jobstreet and JobsDB of South-East Asia: the pages of Seek since 2023, their own before. */
export default {
  matches: on(
    'jobstreet.com jobstreet.com.my jobstreet.com.ph jobstreet.com.sg jobstreet.co.id jobstreet.vn jobsdb.com jobsdb.com.hk',
  ),
  results: {
    card: 'article[data-automation="normalJob"], article[data-automation="premiumJob"], article[data-automation="promotedJob"] | [data-testid="job-card"] | [data-automation="job-card"] | article[data-job-id] | [data-automation="jobListing"] article, [data-search-sol-meta] | .panel[id^="job_ad_"]',
    title:
      '[data-automation="jobTitle"] | [data-testid="job-card-title"] | a[id^="position_title"] | .position-title h2 | h1 a | h3 | h1',
    employer:
      '[data-automation="jobCompany"] | [data-automation="jobCardCompanyLink"] | [data-automation="company-name"] | [id^="company_name"] | .company-name',
    location:
      '[data-testid="jobCardLocation"] | [data-automation="jobCardLocation"] | [data-automation="jobCardLocationLink"] | [data-automation="jobLocation"] | .job-location',
    salary: '[data-automation="jobSalary"] | [data-automation="job-card-salary"] | .job-salary | [id^="salary"]',
    postedAt: '[data-automation="jobListingDate"] | time@datetime | time',
    link: 'a[data-automation="jobTitle"] | [data-automation="jobTitle"] a | a[data-automation="job-list-item-link-overlay"] | a[href*="/job/"] | a.position-title-link | a[href*="/jobs/"]',
  },
  detail: {
    at: '^/(?:[a-z]{2}/)?jobs?/(?:[^?]*-)?\\d+|^/[a-z-]+/job/',
    title: '[data-automation="job-detail-title"] | [data-automation="detailsTitle"] h1 | #position_title | h1',
    employer:
      '[data-automation="advertiser-name"] | [data-automation="detailsTitle"] [data-automation="company"] | #company_name',
    location: '[data-automation="job-detail-location"] | [data-automation="job-location"] | #single_work_location',
    salary: '[data-automation="job-detail-salary"] | #salary',
    postedAt: '[data-automation="job-detail-date"] | #posting_date',
    text: '[data-automation="job-detail-salary"], [data-automation="job-detail-work-type"], [data-automation="jobAdDetails"] | [data-automation="jobDescription"] | #job_description',
  },
} satisfies Site;
