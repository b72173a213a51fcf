import { casesOf } from './cases';

export const cases = casesOf({
  ads: [
    ['Data Entry Operator', 'Saffron Ledger Services', 'Pune', '2-3 Lacs PA'],
    ['Telecaller', 'Bluepeak Support', 'Nagpur', '1.8 Lacs PA'],
    ['Accountant', 'Neelam Traders', 'Indore', '3-4 Lacs PA'],
  ],
  url: 'https://www.naukri.com/data-entry-jobs-in-pune',
  name: 'Data Entry Jobs In Pune - Naukri',
  card: ({ id, title, employer, location, salary }, badge) =>
    `<div class="srp-jobtuple-wrapper" data-job-id="${id}"><div class="cust-job-tuple"><div class="row1"><a class="title" href="https://www.naukri.com/job-listings-x-${id}">${title}</a></div><div class="row2"><a class="comp-name" title="${employer}">${employer}</a><span class="rating">3.4</span></div><div class="row3"><span class="exp-wrap">1-3 Yrs</span>${salary ? `<span class="sal-wrap"><span title="${salary}">${salary}</span></span>` : ''}<span class="loc-wrap"><span class="locWdth" title="${location}">${location}</span></span></div><div class="row4">Shifts, full time.</div><span class="job-post-day">3 Days Ago</span><span>${badge}</span></div></div>`,
  address: (id) => `https://www.naukri.com/job-listings-x-${id}`,
  detail: ({ id, title, employer, location, salary }, similar) => ({
    url: `https://www.naukri.com/job-listings-x-${id}`,
    html: `<main><section class="styles_job-header-container__a"><h1 class="styles_jd-header-title__b">${title}</h1><div class="styles_jd-header-comp-name__c"><a href="/c">${employer}</a></div><div class="styles_jhc__salary__d">${salary}</div><div class="styles_jhc__location__e">${location}</div></section><section><div class="styles_JDC__dang-inner-html__f"><p>The work is in shifts, full time, with training on the first day. Bring your own boots; the rest is given. Apply by the end of the month.</p></div></section></main><div>${similar}</div>`,
  }),
});
