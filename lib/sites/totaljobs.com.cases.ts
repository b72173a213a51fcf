import { casesOf } from './cases';

const ads: Parameters<typeof casesOf>[0]['ads'] = [
  ['Night Warehouse Picker', 'Larkfield Storage Ltd', 'Leeds', '£12.60 an hour'],
  ['Care Assistant', 'Hollin Grange Care Home', 'York', '£24,000 a year'],
  ['Commis Chef', 'The Copper Kettle', 'Hull', '£25,500 a year'],
  ['Delivery Driver', 'Quickvale Couriers', 'Bradford', '£13.10 an hour'],
];

const today = casesOf({
  ads,
  url: 'https://www.totaljobs.com/jobs/warehouse/in-leeds',
  name: 'Warehouse jobs in Leeds | Totaljobs',
  card: ({ id, title, employer, location, salary }, badge) =>
    `<article id="job-item-${id}" data-at="job-item" data-testid="job-item"><h2><a data-at="job-item-title" href="/job/warehouse/x-job${id}">${title}</a></h2><span data-at="job-item-company-name">${employer}</span><span data-at="job-item-location">${location}</span>${salary ? `<span data-at="job-item-salary-info">${salary}</span>` : ''}<div data-at="jobcard-content">Shifts, full time.</div><span data-at="job-item-timeago"><time>3 days ago</time></span><span>${badge}</span></article>`,
  address: (id) => `https://www.totaljobs.com/job/warehouse/x-job${id}`,
  detail: ({ id, title, employer, location, salary }, similar) => ({
    url: `https://www.totaljobs.com/job/warehouse/x-job${id}`,
    html: `<main><div data-at="job-ad-header"><h1 data-at="header-job-title">${title}</h1><ul><li data-at="metadata-company-name">${employer}</li><li data-at="metadata-location">${location}</li><li data-at="metadata-salary">${salary}</li></ul></div><div data-at="job-ad-content"><p>The work is in shifts, full time, with training on the first day. Bring your own boots; the rest is given. Apply by the end of the month.</p></div></main><div>${similar}</div>`,
  }),
});

const before = casesOf({
  ads,
  url: 'https://www.totaljobs.com/jobs/warehouse',
  name: 'Warehouse jobs',
  card: ({ id, title, employer, location, salary }, badge) =>
    `<div class="job" id="${id}"><div class="job-title"><a href="https://www.totaljobs.com/job/x/y-job${id}"><h2>${title}</h2></a></div><ul><li class="location"><span>${location}</span></li>${salary ? `<li class="salary">${salary}</li>` : ''}<li class="company"><h3><a href="/c">${employer}</a></h3></li><li class="date-posted"><span>3 days ago</span></li><li>${badge}</li></ul></div>`,
  address: (id) => `https://www.totaljobs.com/job/x/y-job${id}`,
});

/** Pages as they are today, and as they were. */
export const cases = [...today, ...before];
