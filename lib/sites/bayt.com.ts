import { on, type Site } from './adapter';

/** The Gulf and around it, in Arabic and English. */
export default {
  matches: on('bayt.com'),
  results: {
    card: 'li[data-js-job] | [data-automation-id="job-card"] | li.has-pointer-d | .card.is-spaced',
    title: '[data-automation="jobTitle"] | a[data-js-aid="jobID"] | h2.jb-title a | h2 a | h2',
    employer:
      '[data-automation="jobCompany"] | .jb-company | .job-company-location-wrapper a | a.t-default.t-bold | a[href*="/company/"] | .t-nowrap span',
    location:
      '[data-automation="jobCity"] | .jb-loc | .job-company-location-wrapper .t-mute | .t-mute.t-small | .t-mute',
    salary: '[data-automation="jobSalary"] | dt:has(.icon.is-salary) | [class*="salary"]',
    postedAt: '[data-automation="jobActiveDate"] | .jb-date',
    link: 'a[data-js-aid="jobID"] | h2 a | a[href*="/jobs/"]',
  },
  detail: {
    at: '/jobs/[^?]+-\\d{5,}/?',
    title: 'h1#job_title | h1',
    employer:
      '[data-automation="jobCompany"] | .toggle-head a.is-black | #jobViewHeader a[href*="/company/"] | a[href*="/company/"] | .media-d a.t-bold',
    location: '[data-automation="jobLocation"] | #jobViewHeader .t-mute | .media-d .t-mute',
    salary: '[data-automation="salary"] | dt:has(.is-salary) + dd',
    postedAt: '[data-automation="datePosted"]',
    text: '#jobDescription, [data-automation="jobDescription"], #job_details, .card-content dl | .card-content .t-break',
  },
} satisfies Site;
