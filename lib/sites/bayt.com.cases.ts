import { casesOf } from './cases';

export const cases = casesOf({
  ads: [
    ['Room Attendant', 'Dune Palace Hotel', 'Dubai · UAE', '$1,000 - $1,500'],
    ['Light Vehicle Driver', 'Oryx Transport', 'Doha · Qatar', '$700'],
    ['Storekeeper', 'Palm Supply', 'Riyadh · Saudi Arabia', '$900'],
  ],
  url: 'https://www.bayt.com/en/uae/jobs/hotel-jobs/',
  name: 'Hotel Jobs in UAE | Bayt.com',
  card: ({ id, title, employer, location, salary }, badge) =>
    `<li data-js-job="" data-job-id="${id}"><h2><a data-js-aid="jobID" href="/en/uae/jobs/x-${id}/">${title}</a></h2><div class="job-company-location-wrapper"><a class="t-default t-bold" href="/en/company/c-1/">${employer}</a><div class="t-mute t-small">${location}</div></div><p>Shifts, full time.</p>${salary ? `<span data-automation="jobSalary">${salary}</span>` : ''}<span data-automation="jobActiveDate">3 days ago</span><span>${badge}</span></li>`,
  address: (id) => `https://www.bayt.com/en/uae/jobs/x-${id}/`,
  list: (cards) => `<main><ul>${cards}</ul></main>`,
  detail: ({ id, title, employer, location, salary }, similar) => ({
    url: `https://www.bayt.com/en/uae/jobs/x-${id}/`,
    html: `<main><div id="jobViewHeader"><h1 id="job_title">${title}</h1><a href="/en/company/c-1/">${employer}</a><div class="t-mute">${location}</div></div><dl><dt>Pay</dt><dd data-automation="salary">${salary}</dd></dl><div id="jobDescription"><p>The work is in shifts, full time, with training on the first day. Bring your own boots; the rest is given. Apply by the end of the month.</p></div></main><ul>${similar}</ul>`,
  }),
});
