import { casesOf } from './cases';

export const cases = casesOf({
  ads: [
    ['Forklift Operator', 'Pinecrest Freight LLC', 'Dayton, OH', '$19 - $22 an hour'],
    ['Home Health Aide', 'Marigold Home Care', 'Toledo, OH', '$17 an hour'],
    ['Line Cook', 'The Blue Heron Diner', 'Akron, OH', '$18 an hour'],
    ['Housekeeper', 'Ridgeview Inn', 'Canton, OH', '$16.50 an hour'],
  ],
  url: 'https://www.monster.com/jobs/search?q=cook&where=ohio',
  name: 'Cook jobs in Ohio | Monster',
  card: ({ id, title, employer, location, salary }, badge) =>
    `<article data-testid="JobCard" data-job-id="${id}"><a data-testid="jobTitle" href="//www.monster.com/job-openings/x--${id}">${title}</a><span data-testid="company">${employer}</span><span data-testid="jobDetailLocation">${location}</span>${salary ? `<span data-testid="jobSalary">${salary}</span>` : ''}<span data-testid="jobDetailDateRecency">3 days ago</span><span>${badge}</span></article>`,
  address: (id) => `https://www.monster.com/job-openings/x--${id}`,
  detail: ({ id, title, employer, location, salary }, similar) => ({
    url: `https://www.monster.com/job-openings/x--${id}`,
    html: `<main><h1 data-testid="jobTitle">${title}</h1><h2 data-testid="company">${employer}</h2><h3 data-testid="jobDetailLocation">${location}</h3><span data-testid="svx-job-salary">${salary}</span><div data-testid="svx-description-container-inner"><p>The work is in shifts, full time, with training on the first day. Bring your own boots; the rest is given. Apply by the end of the month.</p></div></main><div>${similar}</div>`,
  }),
});
