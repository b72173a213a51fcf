import { casesOf } from './cases';

const ads: Parameters<typeof casesOf>[0]['ads'] = [
  ['Forklift Operator', 'Pinecrest Freight LLC', 'Dayton, OH', '$19 - $22 an hour'],
  ['Home Health Aide', 'Marigold Home Care', 'Toledo, OH', '$17 an hour'],
  ['Line Cook', 'The Blue Heron Diner', 'Akron, OH', '$18 an hour'],
  ['Housekeeper', 'Ridgeview Inn', 'Canton, OH', '$16.50 an hour'],
];

const today = casesOf({
  ads,
  url: 'https://www.glassdoor.com/Job/ohio-jobs-SRCH_IL.0,4.htm',
  name: '4 jobs in Ohio | Glassdoor',
  card: ({ id, title, employer, location, salary }, badge) =>
    `<li data-test="jobListing" data-jobid="${id}"><div class="JobCard_jobCardContainer__x1"><div class="EmployerProfile_profileContainer__a1"><span class="EmployerProfile_compactEmployerName__b2">${employer}</span><span>3.9</span></div><a data-test="job-title" class="JobCard_jobTitle__c3" href="https://www.glassdoor.com/job-listing/j-${id}.htm?jl=${id}">${title}</a><div data-test="emp-location">${location}</div>${salary ? `<div data-test="detailSalary">${salary}</div>` : ''}<div data-test="job-age">3d</div><span>${badge}</span></div></li>`,
  address: (id) => `https://www.glassdoor.com/job-listing/j-${id}.htm?jl=${id}`,
  list: (cards) => `<main><ul>${cards}</ul></main>`,
  detail: ({ id, title, employer, location, salary }, similar) => ({
    url: `https://www.glassdoor.com/job-listing/j-${id}.htm?jl=${id}`,
    html: `<main><header><h4 class="EmployerProfile_employerNameHeading__d4">${employer}</h4><h1 id="jd-job-title-${id}">${title}</h1><div data-test="location">${location}</div><div id="job-salary-${id}" class="SalaryEstimate_salaryRange__e">${salary}</div></header><div class="JobDetails_jobDescription__f6"><p>The work is in shifts, full time, with training on the first day. Bring your own boots; the rest is given. Apply by the end of the month.</p></div></main><ul>${similar}</ul>`,
  }),
});

const before = casesOf({
  ads,
  url: 'https://www.glassdoor.com/Job/ohio-jobs-SRCH_IL.0,4.htm',
  name: 'Jobs in Ohio',
  card: ({ id, title, employer, location, salary }, badge) =>
    `<li class="react-job-listing" data-id="${id}"><a class="jobLink" href="/partner/jobListing.htm?id=${id}"><span>${employer}</span></a><a data-test="job-link" class="jobLink" href="/partner/jobListing.htm?id=${id}"><span>${title}</span></a><span class="loc">${location}</span>${salary ? `<span data-test="detailSalary">${salary} (est.)</span>` : ''}<i>${badge}</i></li>`,
  address: (id) => `https://www.glassdoor.com/partner/jobListing.htm?id=${id}`,
  list: (cards) => `<main><ul>${cards}</ul></main>`,
});

/** Pages as they are today, and as they were. */
export const cases = [...today, ...before];
