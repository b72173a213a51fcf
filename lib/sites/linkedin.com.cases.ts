import { casesOf } from './cases';

const ads: Parameters<typeof casesOf>[0]['ads'] = [
  ['Night Warehouse Picker', 'Larkfield Storage Ltd', 'Leeds', '£12.60 an hour'],
  ['Care Assistant', 'Hollin Grange Care Home', 'York', '£24,000 a year'],
  ['Commis Chef', 'The Copper Kettle', 'Hull', '£25,500 a year'],
  ['Delivery Driver', 'Quickvale Couriers', 'Bradford', '£13.10 an hour'],
];

const today = casesOf({
  ads,
  url: 'https://uk.linkedin.com/jobs/search?keywords=warehouse',
  name: '4 Warehouse jobs in Yorkshire',
  card: ({ id, title, employer, location, salary }, badge) =>
    `<li><div class="base-card base-search-card job-search-card" data-entity-urn="urn:li:jobPosting:${id}"><a class="base-card__full-link" href="https://uk.linkedin.com/jobs/view/job-${id}?position=1&trackingId=${badge}x"><span class="sr-only">${title}</span></a><div class="base-search-card__info"><h3 class="base-search-card__title"> ${title} </h3><h4 class="base-search-card__subtitle"><a href="/company/c${id}">${employer}</a></h4><div class="base-search-card__metadata"><span class="job-search-card__location">${location}</span>${salary ? `<span class="job-search-card__salary-info">${salary}</span>` : ''}<span>${badge}</span><time class="job-search-card__listdate" datetime="2026-05-02">2 days ago</time></div></div></div></li>`,
  address: (id) => `https://uk.linkedin.com/jobs/view/job-${id}`,
  detail: ({ id, title, employer, location, salary }, similar) => ({
    url: `https://uk.linkedin.com/jobs/view/job-${id}`,
    html: `<main><section class="top-card-layout"><h1 class="top-card-layout__title">${title}</h1><h4><a class="topcard__org-name-link" href="/company/c${id}">${employer}</a><span class="topcard__flavor topcard__flavor--bullet">${location}</span><span class="posted-time-ago__text">2 days ago</span></h4></section><div class="compensation__salary-range"><div class="salary compensation__salary">${salary}</div></div><section class="show-more-less-html"><div class="show-more-less-html__markup"><p>The work is in shifts, full time, with training on the first day. Bring your own boots; the rest is given. Apply by the end of the month.</p></div></section><ul class="description__job-criteria-list"><li>Full-time</li></ul></main><section class="similar-jobs"><ul>${similar}</ul></section>`,
  }),
});

const before = casesOf({
  ads,
  url: 'https://www.linkedin.com/jobs/search/?currentJobId=1',
  name: 'Jobs | LinkedIn',
  card: ({ id, title, employer, location, salary }, badge) =>
    `<li class="scaffold-layout__list-item" data-occludable-job-id="${id}"><div data-job-id="${id}" class="job-card-container"><a class="job-card-container__link job-card-list__title--link" aria-label="${title} with verification" href="/jobs/view/${id}/?trk=${badge}"><span aria-hidden="true"><strong>${title}</strong></span><span class="visually-hidden">${title} with verification</span></a><div class="artdeco-entity-lockup__subtitle"><span>${employer}</span></div><div class="artdeco-entity-lockup__caption"><ul><li><span>${location} (On-site)</span></li></ul></div>${salary ? `<div class="artdeco-entity-lockup__metadata">${salary}</div>` : ''}</div></li>`,
  address: (id) => `https://www.linkedin.com/jobs/view/${id}/`,
  list: (cards) =>
    `<main><ul>${cards}<li class="scaffold-layout__list-item" data-occludable-job-id="9"></li></ul><section><h1>Night Warehouse Picker</h1><div id="job-details">Shifts, full time. Apply today.</div></section></main>`,
});

/** Pages as they are today, and as they were. */
export const cases = [...today, ...before];
