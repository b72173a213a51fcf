import { casesOf } from './cases';

export const cases = casesOf({
  ads: [
    ['Customer Service Agent', 'Nile Horizon', 'Maadi, Cairo', ''],
    ['Sales Representative', 'Delta Bricks', 'Tanta, Gharbia', ''],
    ['Accountant', 'Sphinx Trading', 'Smouha, Alexandria', ''],
  ],
  url: 'https://wuzzuf.net/search/jobs/?q=sales',
  name: 'Sales jobs in Egypt | WUZZUF',
  card: ({ id, title, employer, location, salary }, badge) =>
    `<div class="css-x${id}"><div class="css-q1"><h2><a href="https://wuzzuf.net/jobs/p/${id}-job">${title}</a></h2><div class="css-q2"><a href="https://wuzzuf.net/jobs/careers/c-${id}">${employer} -</a><span class="css-q3">${location}, Egypt</span><div>3 days ago</div></div></div><div class="css-q4"><a href="/a/full-time">Full Time</a><span>${salary}</span><span>${badge}</span></div></div>`,
  address: (id) => `https://wuzzuf.net/jobs/p/${id}-job`,
  without: ['salary'],
  detail: ({ id, title, employer, location, salary }, similar) => ({
    url: `https://wuzzuf.net/jobs/p/${id}-job`,
    html: `<main><section><h1>${title}</h1><div><a href="https://wuzzuf.net/jobs/careers/c-1">${employer}</a><span>${location}, Egypt</span><i>${salary}</i></div></section><section><h2>Job Description</h2><p>The work is in shifts, full time, with training on the first day. Bring your own boots; the rest is given. Apply by the end of the month.</p></section></main><div>${similar}</div>`,
  }),
  detailWithout: ['salary'],
});
