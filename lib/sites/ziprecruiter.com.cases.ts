import { casesOf } from './cases';

export const cases = casesOf({
  ads: [
    ['Forklift Operator', 'Pinecrest Freight LLC', 'Dayton, OH', '$19 - $22 an hour'],
    ['Home Health Aide', 'Marigold Home Care', 'Toledo, OH', '$17 an hour'],
    ['Line Cook', 'The Blue Heron Diner', 'Akron, OH', '$18 an hour'],
    ['Housekeeper', 'Ridgeview Inn', 'Canton, OH', '$16.50 an hour'],
  ],
  url: 'https://www.ziprecruiter.com/jobs-search?search=cook&location=Ohio',
  name: 'Cook Jobs in Ohio | ZipRecruiter',
  card: ({ id, title, employer, location, salary }, badge) =>
    `<div class="job_result_two_pane_v2"><article id="job-card-${id}"><h2 aria-label="${title}"><button>${title}</button></h2><a data-testid="job-card-company" href="/co/x">${employer}</a><a data-testid="job-card-location" href="/l">${location}</a>${salary ? `<p data-testid="job-card-salary">${salary}</p>` : ''}<a href="https://www.ziprecruiter.com/c/x/Job/y?jid=${id}">Details</a><span>${badge}</span></article></div>`,
  detail: ({ id, title, employer, location, salary }, similar) => ({
    url: `https://www.ziprecruiter.com/c/x/Job/y?jid=${id}`,
    html: `<main><h1 class="job_title">${title}</h1><a class="hiring_company_text" href="/co/x">${employer}</a><span data-name="address">${location}</span><p data-testid="job-details-salary">${salary}</p><div class="job_description"><p>The work is in shifts, full time, with training on the first day. Bring your own boots; the rest is given. Apply by the end of the month.</p></div></main><div>${similar}</div>`,
  }),
});
