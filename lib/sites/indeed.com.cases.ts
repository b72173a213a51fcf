import { casesOf } from './cases';

export const cases = casesOf({
  ads: [
    ['Night Warehouse Picker', 'Larkfield Storage Ltd', 'Leeds', '£12.60 an hour'],
    ['Care Assistant', 'Hollin Grange Care Home', 'York', '£24,000 a year'],
    ['Commis Chef', 'The Copper Kettle', 'Hull', '£25,500 a year'],
    ['Delivery Driver', 'Quickvale Couriers', 'Bradford', '£13.10 an hour'],
  ],
  url: 'https://uk.indeed.com/jobs?q=warehouse&l=leeds',
  name: 'Warehouse Jobs in Leeds | Indeed',
  card: ({ id, title, employer, location, salary }, badge) =>
    `<li><div class="cardOutline tapItem"><div class="job_seen_beacon"><h2 class="jobTitle"><a id="job_${id}" data-jk="${id}" href="/viewjob?jk=${id}"><span title="${title}" id="jobTitle-${id}">${title}</span></a></h2><div><span data-testid="company-name">${employer}</span><div data-testid="text-location">${location}</div></div>${salary ? `<div class="metadata salary-snippet-container"><div data-testid="attribute_snippet_testid">${salary}</div></div>` : ''}<ul><li>${badge}</li><li>Full time, days and nights</li></ul></div></div></li>`,
  address: (id) => `https://uk.indeed.com/viewjob?jk=${id}`,
  list: (cards) => `<main><ul>${cards}</ul></main>`,
  detail: ({ id, title, employer, location, salary }, similar) => ({
    url: `https://uk.indeed.com/viewjob?jk=${id}`,
    html: `<main><div class="jobsearch-JobComponent"><h1 class="jobsearch-JobInfoHeader-title" data-testid="jobsearch-JobInfoHeader-title"><span>${title}</span></h1><div data-testid="inlineHeader-companyName"><a href="/cmp/x">${employer}</a></div><div data-testid="inlineHeader-companyLocation">${location}</div><div id="salaryInfoAndJobType"><span>${salary}</span><span> - Full-time</span></div><div id="jobDescriptionText"><p>The work is in shifts, full time, with training on the first day. Bring your own boots; the rest is given. Apply by the end of the month.</p></div></div></main><ul>${similar}</ul>`,
  }),
});
