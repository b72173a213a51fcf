import { on, type Site } from './adapter';

/** Two panes since 2023; lists of articles before. */
export default {
  matches: on('ziprecruiter.com ziprecruiter.co.uk ziprecruiter.ie ziprecruiter.in'),
  results: {
    card: '.job_result_two_pane, .job_result_two_pane_v2 | article[id^="job-card-"] | [data-testid="job-card"] | article.job_result | .jobList li.job-listing, li.job-listing | .job_content, [data-job-id]',
    title:
      'h2[aria-label]@aria-label | [data-testid="job-card-title"] | [data-testid="job-title"] | .just_job_title | h2.title | .jobList-title | h2',
    employer:
      '[data-testid="job-card-company"] | [data-testid="company-name"] | .company_name | a.t_org_link | .jobList-introMeta li:first-child',
    location:
      '[data-testid="job-card-location"] | [data-testid="location"] | .company_location | .location | .jobList-introMeta li:nth-child(2)',
    salary:
      '[data-testid="job-card-salary"] | [data-testid="salary"] | .perk_item.perk_pay .data_item | .perk_pay | .jobList-salary',
    postedAt: '[data-testid="job-card-date"] | time | .jobList-date',
    link: 'a[data-testid="job-card-title"] | h2 a | a.job_link | a.jobList-title | a[href*="/Job/"] | a[href*="/jobs/"]',
  },
  detail: {
    at: '^/(?:c/[^/]+/Job|jobs?/[^?]*-[0-9a-f]{6,}|ojob|job-redirect|k/)',
    title: '[data-testid="job-title"] | h1.job_title | h1.u-textH2 | h1',
    employer:
      '[data-testid="job-details-company"] | a.hiring_company_text | .hiring_company | .job_header a[href*="/co/"] | a[href*="/co/"]',
    location: '[data-testid="job-details-location"] | .location_text | [data-name="address"] | .hiring_location',
    salary: '[data-testid="job-details-salary"] | .job_characteristic_label_pay | .t_compensation',
    postedAt: '.job_posted_date | [data-testid="job-details-posted"]',
    text: '[data-testid="job-details-salary"], [data-testid="job-description"] | .job_description, .jobDescriptionSection | .job_details_container',
  },
} satisfies Site;
