import type { PageCase } from './generic/blocks.cases';

export const cases: PageCase[] = [
  {
    name: 'cards by their hooks',
    url: 'https://www.seek.com.au/cook-jobs/in-Perth',
    html: `<html><head><title>Cook Jobs in Perth</title></head><body>${['Cook', 'Camp Chef'].map((title, k) => `<article data-automation="normalJob"><a data-automation="job-list-item-link-overlay" href="/job/81${k}"></a><h3><a data-automation="jobTitle" href="/job/81${k}">${title}</a></h3><span>at <a data-automation="jobCompany">Marrow Camps</a></span><span data-automation="jobCardLocation">Perth WA</span><span data-automation="jobSalary">$38 per hour</span></article>`).join('')}</body></html>`,
    page: 'results',
    listings: [
      {
        title: 'Cook',
        employer: 'Marrow Camps',
        location: 'Perth WA',
        salary: '$38 per hour',
        url: 'https://www.seek.com.au/job/810',
      },
      { title: 'Camp Chef' },
    ],
  },
];
