import { on, type Site } from './adapter';

/** One domain with a country before it, and a few of its own; cards of three generations. */
export default {
  matches: on('indeed.com indeed.co.uk indeed.co.in indeed.ca indeed.fr indeed.de indeed.jobs'),
  results: {
    card: '.job_seen_beacon | a.tapItem | .jobsearch-SerpJobCard, .row.result[data-jk] | [data-testid="slider_item"], .cardOutline | [data-jk][class*="result"]',
    title:
      'h2.jobTitle span[title] | [id^="jobTitle"] | h2.jobTitle a | .jobTitle > span:not(.label) | h2.jobTitle | a[data-tn-element="jobTitle"] | .jobtitle | h2',
    employer: '[data-testid="company-name"] | .companyName | .company | [data-testid="companyName"]',
    location:
      '[data-testid="text-location"] | .companyLocation | .location | [data-rc-loc]@data-rc-loc | [data-testid="job-location"]',
    salary:
      '[data-testid="attribute_snippet_testid"].salary-snippet-container | .salary-snippet-container | [class*="salary-snippet"] | .estimated-salary | .salaryText | .salary',
    postedAt: '[data-testid="myJobsStateDate"] | span.date | .result-link-bar .date',
    link: 'h2.jobTitle a | a[data-jk] | a[data-tn-element="jobTitle"] | a.tapItem | h2 a | a.jobtitle',
  },
  detail: {
    at: '^(?:/m)?/(?:viewjob|rc/clk|pagead/clk|company/.*/jobs/|job/)',
    title:
      '[data-testid="jobsearch-JobInfoHeader-title"] > span | [class*="jobsearch-JobInfoHeader-title"] | [data-testid="simpler-jobTitle"] | b.jobtitle | h1',
    employer:
      '[data-testid="inlineHeader-companyName"] | [data-company-name] | .jobsearch-CompanyInfoContainer a | .jobsearch-InlineCompanyRating > div | [class*="companyNameSimple"] | .company',
    location:
      '[data-testid="inlineHeader-companyLocation"] | [data-testid="job-location"] | [data-testid="jobsearch-JobInfoHeader-companyLocation"] | .jobsearch-JobInfoHeader-subtitle > div:last-child | .location',
    salary:
      '#salaryInfoAndJobType span | [data-testid="jobsearch-OtherJobDetailsContainer"] span | .jobsearch-JobMetadataHeader-item span',
    text: '#salaryInfoAndJobType, #jobDescriptionText | [data-testid="jobsearch-JobComponent-description"] | .jobsearch-jobDescriptionText | #job_summary',
  },
} satisfies Site;
