import { casesOf } from './cases';

export const cases = casesOf({
  ads: [
    ['Fruit Picker', 'Wattle Creek Orchards', 'Shepparton VIC', '$27.20 per hour'],
    ['Registered Nurse', 'Banksia Aged Care', 'Geelong VIC', '$40 per hour'],
    ['Barista', 'Grindhouse Lane', 'Fitzroy VIC', '$28 per hour'],
  ],
  url: 'https://www.seek.com.au/farm-jobs/in-Victoria',
  name: 'Farm jobs in Victoria - SEEK',
  card: ({ id, title, employer, location, salary }, badge) =>
    `<article data-automation="normalJob" data-job-id="${id}" aria-label="${title}"><a data-automation="job-list-item-link-overlay" href="/job/${id}?type=standard"></a><h3><a data-automation="jobTitle" href="/job/${id}?type=standard">${title}</a></h3><span>at <a data-automation="jobCompany" href="/c-jobs">${employer}</a></span><span data-automation="jobCardLocation"><a data-automation="jobLocation">${location}</a></span>${salary ? `<span data-automation="jobSalary">${salary}</span>` : ''}<span data-automation="jobShortDescription">Shifts, full time.</span><span>${badge}</span><span data-automation="jobListingDate">3d ago</span></article>`,
  address: (id) => `https://www.seek.com.au/job/${id}?type=standard`,
  detail: ({ id, title, employer, location, salary }, similar) => ({
    url: `https://www.seek.com.au/job/${id}`,
    html: `<main><h1 data-automation="job-detail-title">${title}</h1><span data-automation="advertiser-name">${employer}</span><span data-automation="job-detail-location">${location}</span><span data-automation="job-detail-work-type">Full time</span><span data-automation="job-detail-salary">${salary}</span><div data-automation="jobAdDetails"><p>The work is in shifts, full time, with training on the first day. Bring your own boots; the rest is given. Apply by the end of the month.</p></div></main><aside>${similar}</aside>`,
  }),
});
