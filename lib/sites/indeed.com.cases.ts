import { casesOf } from './cases';

const ads: Parameters<typeof casesOf>[0]['ads'] = [
  ['Night Warehouse Picker', 'Larkfield Storage Ltd', 'Leeds', '£12.60 an hour'],
  ['Care Assistant', 'Hollin Grange Care Home', 'York', '£24,000 a year'],
  ['Commis Chef', 'The Copper Kettle', 'Hull', '£25,500 a year'],
  ['Delivery Driver', 'Quickvale Couriers', 'Bradford', '£13.10 an hour'],
];

const today = casesOf({
  ads,
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

const before = casesOf({
  ads,
  url: 'https://www.indeed.co.uk/jobs?q=warehouse',
  name: 'Warehouse Jobs | Indeed',
  card: ({ id, title, employer, location, salary }, badge) =>
    `<div class="jobsearch-SerpJobCard unifiedRow row result" data-jk="${id}"><h2 class="title"><a class="jobtitle" data-tn-element="jobTitle" href="/rc/clk?jk=${id}">${title}</a><span class="new">new</span></h2><div class="sjcl"><span class="company">${employer}</span><span class="location">${location}</span></div>${salary ? `<span class="salaryText">${salary}</span>` : ''}<div class="summary">Shifts. ${badge}</div><span class="date">3 days ago</span></div>`,
  address: (id) => `https://www.indeed.co.uk/rc/clk?jk=${id}`,
});

/** Pages as they are today, and as they were. */
export const cases = [...today, ...before];
