import type { PageCase } from './generic/blocks.cases';

export const cases: PageCase[] = [
  {
    name: 'firm and its rating are kept apart',
    url: 'https://www.glassdoor.com/Job/york-cook-jobs-SRCH_IL.0,4.htm',
    html: `<html><head><title>Cook jobs</title></head><body><ul>${['Cook', 'Baker'].map((title, k) => `<li data-test="jobListing"><div><span class="EmployerProfile_compactEmployerName__x1">Marrow &amp; Rye</span><span>4.1</span></div><a data-test="job-title" href="/job-listing/${k}91.htm">${title}</a><div data-test="emp-location">York</div><div data-test="detailSalary">£24K - £27K</div></li>`).join('')}</ul></body></html>`,
    page: 'results',
    listings: [
      { title: 'Cook', employer: 'Marrow & Rye', location: 'York', salary: '£24K - £27K' },
      { title: 'Baker' },
    ],
  },
];
