import { on, type Site } from './adapter';

/** Vacancies among reviews and salaries of employers, which are on other paths. */
export default {
  matches: on(
    [
      'com',
      'co.uk',
      'ca',
      'co.in',
      'com.au',
      'de',
      'fr',
      'ie',
      'nl',
      'be',
      'at',
      'ch',
      'es',
      'it',
      'sg',
      'co.nz',
      'com.br',
      'com.mx',
      'com.ar',
      'com.hk',
    ]
      .flatMap((end) => ['Job', 'job-listing', 'partner'].map((path) => `glassdoor.${end}/${path}`))
      .join(' '),
  ),
  results: {
    card: 'li[data-test="jobListing"] | li[data-jobid], li.react-job-listing | li.jl | [data-test="job-card-wrapper"]',
    title:
      '[data-test="job-title"] | [data-test="job-link"].jobLink > span | a.jobTitle | [data-test="job-link"] | a[class*="JobCard_jobTitle"] | a.jobLink[href*="job"] > span',
    employer:
      '[data-test="employer-short-name"] | [data-test="employer-name"] | [class*="EmployerProfile_compactEmployerName"] | [class*="EmployerProfile_employerName"] | .jobHeader a | a.jobLink:not([data-test]) > span | .jobEmpolyerName | .empLoc > div',
    location: '[data-test="emp-location"] | [data-test="location"] | .subtle.loc | .loc',
    salary: '[data-test="detailSalary"] | [data-test="salary-estimate"] | .salaryText | .green.small',
    postedAt: '[data-test="job-age"] | .minor',
    link: '[data-test="job-title"] | [data-test="job-link"] | a.jobLink | a[href*="/job-listing/"] | a[href*="jobListing"]',
  },
  detail: {
    at: '^/(?:job-listing|partner)/',
    title: '[data-test="job-title"] | [id^="jd-job-title"] | [class*="JobDetails_jobTitle"] | h1 | .header h2',
    employer:
      '[data-test="employer-name"] | [class*="EmployerProfile_employerNameHeading"] | [class*="EmployerProfile_employerName"] | [class*="EmployerProfile_employerInfo"] h4 | .empInfo .employerName',
    location: '[data-test="location"] | [data-test="emp-location"] | [class*="JobDetails_location"] | .subtle.loc',
    salary: '[data-test="detailSalary"] | [class*="SalaryEstimate_salaryRange"] | [id^="job-salary"] | .salEst',
    text: '[data-test="detailSalary"], [class*="JobDetails_jobDescription__"] | .jobDescriptionContent | [data-test="jobDescriptionContent"] | #JobDescriptionContainer',
  },
} satisfies Site;
