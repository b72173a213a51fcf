import type { PageCase } from './blocks.cases';

/** Shapes of large boards that need no adapter: the generic reader gets them right. */
export const cases: PageCase[] = [
  {
    name: 'indeed.com, cards with a key, advice between them',
    url: 'https://uk.indeed.com/jobs?q=cook',
    html: `<html><head><title>Cook jobs</title></head><body><ul>${['Cook', 'Pastry Chef'].map((title, k) => `<li><div class="job_seen_beacon"><h2 class="jobTitle"><a data-jk="f${k}" href="/rc/clk?jk=f${k}"><span title="${title}">${title}</span></a></h2><span data-testid="company-name">Marrow &amp; Rye</span><div data-testid="text-location">York</div></div></li><li><div class="advice"><a href="/career-advice/x">How to carve</a></div></li>`).join('')}</ul></body></html>`,
    page: 'results',
    listings: [
      { title: 'Cook', employer: 'Marrow & Rye', location: 'York', url: 'https://uk.indeed.com/rc/clk?jk=f0' },
      { title: 'Pastry Chef' },
    ],
  },
  {
    name: 'glassdoor.com, firm and its rating are kept apart',
    url: 'https://www.glassdoor.com/Job/york-cook-jobs-SRCH_IL.0,4.htm',
    html: `<html><head><title>Cook jobs</title></head><body><ul>${['Cook', 'Baker'].map((title, k) => `<li data-test="jobListing"><div><span class="EmployerProfile_compactEmployerName__x1">Marrow &amp; Rye</span><span>4.1</span></div><a data-test="job-title" href="/job-listing/${k}91.htm">${title}</a><div data-test="emp-location">York</div><div data-test="detailSalary">£24K - £27K</div></li>`).join('')}</ul></body></html>`,
    page: 'results',
    listings: [
      { title: 'Cook', employer: 'Marrow & Rye', location: 'York', salary: '£24K - £27K' },
      { title: 'Baker' },
    ],
  },
  {
    name: 'hh.ru, search by its hooks',
    url: 'https://perm.hh.ru/search/vacancy?text=',
    html: `<html><head><title>Работа в Перми</title></head><body>${['Повар', 'Пекарь'].map((title, k) => `<div data-qa="vacancy-serp__vacancy vacancy-serp__vacancy_premium"><h2><a data-qa="serp-item__title" href="https://perm.hh.ru/vacancy/9${k}1"><span data-qa="serp-item__title-text">${title}</span></a></h2><a data-qa="vacancy-serp__vacancy-employer"><span data-qa="vacancy-serp__vacancy-employer-text">Хлебозавод Колос</span></a><span data-qa="vacancy-serp__vacancy-address">Пермь</span></div>`).join('')}</body></html>`,
    page: 'results',
    listings: [
      { title: 'Повар', employer: 'Хлебозавод Колос', location: 'Пермь', url: 'https://perm.hh.ru/vacancy/901' },
      { title: 'Пекарь' },
    ],
  },
  {
    name: 'seek.com.au, cards by their hooks',
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
  {
    name: 'www.linkedin.com, results of a visitor who is not signed in',
    url: 'https://www.linkedin.com/jobs/search?keywords=welder',
    html: `<html><head><title>2 Welder jobs</title></head><body><ul>${['Welder', 'Fitter'].map((title, k) => `<li><div class="base-card base-search-card job-search-card"><a class="base-card__full-link" href="https://www.linkedin.com/jobs/view/x-40${k}1?refId=a"><span class="sr-only">${title}</span></a><h3 class="base-search-card__title">${title}</h3><h4 class="base-search-card__subtitle"><a>Konstal Bielik</a></h4><span class="job-search-card__location">Gliwice, Poland</span><time>1 day ago</time></div></li>`).join('')}</ul></body></html>`,
    page: 'results',
    listings: [
      {
        title: 'Welder',
        employer: 'Konstal Bielik',
        location: 'Gliwice',
        url: 'https://www.linkedin.com/jobs/view/x-4001',
      },
      { title: 'Fitter' },
    ],
  },
  {
    name: 'an ad without pay among ads with it',
    url: 'https://harbourwork.example/jobs',
    html: `<html><head><title>Jobs</title></head><body><main>${[
      ['Net Mender', '£13.10 an hour'],
      ['Deckhand', ''],
      ['Fish Grader', '£24,500 a year'],
      ['Ice Plant Operator', '£14 an hour'],
    ]
      .map(
        ([title, pay], k) =>
          `<div class="card result"><h2 class="title"><a href="/jobs/${k}71">${title}</a></h2><div><span class="company">Quayside Fish Ltd</span><span class="location">Peterhead</span></div>${pay ? `<span class="pay">${pay}</span>` : ''}<div class="summary">Shifts</div></div>`,
      )
      .join('')}</main></body></html>`,
    page: 'results',
    listings: [
      { title: 'Net Mender', salary: '£13.10 an hour' },
      { title: 'Deckhand', employer: 'Quayside Fish Ltd', location: 'Peterhead' },
      { title: 'Fish Grader' },
      { title: 'Ice Plant Operator' },
    ],
  },
  {
    name: 'a title said twice, once for screen readers, and a reference number that is no employer',
    url: 'https://careers.harbourwork.example/search',
    html: `<html><head><title>Search for Jobs</title></head><body><ul>${['Net Mender', 'Deckhand', 'Fish Grader'].map((title, k) => `<li><h3><a href="/job/Peterhead/x_R010${k}"><span aria-hidden="true">${title}</span><span class="visually-hidden">${title}, opens in a new window</span></a></h3><dl><dt>locations</dt><dd>Peterhead</dd></dl><ul class="subtitle"><li>R010${k}</li></ul></li>`).join('')}</ul></body></html>`,
    page: 'results',
    listings: [{ title: 'Net Mender', location: 'Peterhead' }, { title: 'Deckhand' }, { title: 'Fish Grader' }],
  },
];
