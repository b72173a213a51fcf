import { on, type Site } from './adapter';

/** The British and Irish sisters of StepStone: their own pages first, its pages later. */
export default {
  matches: on(
    'totaljobs.com cwjobs.co.uk jobsite.co.uk caterer.com irishjobs.ie milkround.com nijobs.com retailchoice.com',
  ),
  results: {
    card: 'article[data-at="job-item"], article[data-testid="job-item"] | [data-at="job-item"] | article[id^="job-item"] | .job-results .job, .job-result, .job[id] | .job-result-container',
    title: '[data-at="job-item-title"] | [data-testid="job-item-title"] | .job-title h2 | .job-title | h2',
    employer: '[data-at="job-item-company-name"] | .company a | .company h3 | .company',
    location: '[data-at="job-item-location"] | li.location span | .location',
    salary: '[data-at="job-item-salary-info"] | [data-at="job-item-salary"] | li.salary | .salary',
    postedAt:
      '[data-at="job-item-timeago"] time | [data-at="job-item-timeago"] | li.date-posted span | .date-posted | .updated-time',
    link: 'a[data-at="job-item-title"] | a[data-testid="job-item-title"] | .job-title a | h2 a | a[href*="/job/"]',
  },
  detail: {
    at: '^/job/|-job\\d+\\.html|/jobs?/.*/.*-\\d+\\.aspx',
    title: '[data-at="header-job-title"] | h1.brand-font | [data-at="job-ad-header"] h1 | h1',
    employer: '[data-at="metadata-company-name"] | #companyJobsLink | .company.icon a | li.company',
    location: '[data-at="metadata-location"] | li.location .col-xs-12 | .location.icon li | li.location',
    salary: '[data-at="metadata-salary"] | li.salary.icon div | li.salary',
    postedAt: '[data-at="metadata-online-date"] time | [data-at="metadata-online-date"] | li.date-posted span',
    text: '[data-at="metadata-salary"], [data-at="metadata-contract-type"], [data-at="metadata-work-type"], [data-at="job-ad-content"] | .job-description | [itemprop="description"]',
  },
} satisfies Site;
