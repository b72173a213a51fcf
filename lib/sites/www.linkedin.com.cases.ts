import type { PageCase } from './generic/blocks.cases';

export const cases: PageCase[] = [
  {
    name: 'results of a visitor who is not signed in',
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
];
