import { casesOf } from './cases';

export const cases = casesOf({
  ads: [
    ['Lagerhelfer (m/w/d)', 'Tresko Logistik GmbH', 'Hagen', '2.600 € pro Monat'],
    ['Pflegefachkraft (m/w/d)', 'Seniorenhaus Lindenau', 'Leipzig', '3.400 € pro Monat'],
    ['Elektroniker (m/w/d)', 'Kranzl Maschinenbau GmbH', 'Augsburg', '3.900 € pro Monat'],
  ],
  url: 'https://www.stepstone.de/jobs/lager/in-hagen',
  name: 'Lager Jobs in Hagen | StepStone',
  card: ({ id, title, employer, location, salary }, badge) =>
    `<article id="job-item-${id}" data-at="job-item" data-testid="job-item"><h2><a data-at="job-item-title" href="/stellenangebote--x--${id}-inline.html">${title}</a></h2><span data-at="job-item-company-name">${employer}</span><span data-at="job-item-location">${location}</span>${salary ? `<span data-at="job-item-salary-info">${salary}</span>` : ''}<div data-at="jobcard-content">Shifts, full time.</div><span data-at="job-item-timeago"><time>3 days ago</time></span><span>${badge}</span></article>`,
  address: (id) => `https://www.stepstone.de/stellenangebote--x--${id}-inline.html`,
  detail: ({ id, title, employer, location, salary }, similar) => ({
    url: `https://www.stepstone.de/stellenangebote--x--${id}-inline.html`,
    html: `<main><div data-at="job-ad-header"><h1 data-at="header-job-title">${title}</h1><ul><li data-at="metadata-company-name">${employer}</li><li data-at="metadata-location">${location}</li><li data-at="metadata-salary">${salary}</li></ul></div><div data-at="job-ad-content"><p>The work is in shifts, full time, with training on the first day. Bring your own boots; the rest is given. Apply by the end of the month.</p></div></main><div>${similar}</div>`,
  }),
});
