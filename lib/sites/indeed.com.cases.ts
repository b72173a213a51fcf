import type { PageCase } from './generic/blocks.cases';

export const cases: PageCase[] = [
  {
    name: 'cards with a key, advice between them',
    url: 'https://uk.indeed.com/jobs?q=cook',
    html: `<html><head><title>Cook jobs</title></head><body><ul>${['Cook', 'Pastry Chef'].map((title, k) => `<li><div class="job_seen_beacon"><h2 class="jobTitle"><a data-jk="f${k}" href="/rc/clk?jk=f${k}"><span title="${title}">${title}</span></a></h2><span data-testid="company-name">Marrow &amp; Rye</span><div data-testid="text-location">York</div></div></li><li><div class="advice"><a href="/career-advice/x">How to carve</a></div></li>`).join('')}</ul></body></html>`,
    page: 'results',
    listings: [
      { title: 'Cook', employer: 'Marrow & Rye', location: 'York', url: 'https://uk.indeed.com/rc/clk?jk=f0' },
      { title: 'Pastry Chef' },
    ],
  },
];
