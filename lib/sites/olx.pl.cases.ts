import { casesOf } from './cases';

const ads: Parameters<typeof casesOf>[0]['ads'] = [
  ['Kierowca kat. C+E', 'Trans-Bielik', 'Poznań', '7 200 - 9 000 zł / mies. brutto'],
  ['Opiekunka osób starszych', 'Dom Lipowy', 'Kraków', '5 000 zł / mies. brutto'],
  ['Pracownik produkcji', 'Konstal Warta', 'Łódź', '5 100 zł / mies. brutto'],
];

const today = casesOf({
  ads,
  url: 'https://www.olx.pl/praca/poznan/',
  name: 'Praca Poznań - ogłoszenia OLX',
  card: ({ id, title, employer, location, salary }, badge) =>
    `<div data-cy="l-card" data-testid="l-card" id="${id}"><a href="/oferta/praca/o-CID4-ID${id}.html"><h4>${title}</h4></a>${salary ? `<p data-testid="salary-label">${salary}</p>` : ''}<div><span data-testid="job-location">${location}</span><span>Pełny etat</span><span>Umowa o pracę</span></div><p data-testid="company-name">${employer}</p><span>${badge}</span></div>`,
  address: (id) => `https://www.olx.pl/oferta/praca/o-CID4-ID${id}.html`,
  detail: ({ id, title, employer, location, salary }, similar) => ({
    url: `https://www.olx.pl/oferta/praca/o-CID4-ID${id}.html`,
    html: `<main><h1 data-cy="offer_title">${title}</h1><p data-testid="salary-label">${salary}</p><p data-testid="job-location">${location}</p><p data-testid="company-name">${employer}</p><div data-cy="ad_description"><p>Praca na pełny etat, umowa o pracę. The work is in shifts, full time, with training on the first day. Bring your own boots; the rest is given. Apply by the end of the month.</p></div></main><div>${similar}</div>`,
  }),
});

const before = casesOf({
  ads,
  url: 'https://www.olx.pl/praca/',
  name: 'Praca',
  card: ({ id, title, employer, location, salary }, badge) =>
    `<table><tr class="wrap"><td class="offer"><div class="offer-wrapper"><h3><a href="https://www.olx.pl/oferta/praca/x-${id}.html"><strong>${title}</strong></a></h3>${salary ? `<div class="price-label">${salary}</div>` : ''}<small class="breadcrumb"><span>${location}</span></small><em>${employer}, pełny etat ${badge}</em></div></td></tr></table>`,
  address: (id) => `https://www.olx.pl/oferta/praca/x-${id}.html`,
  without: ['employer'],
});

/** Pages as they are today, and as they were. */
export const cases = [...today, ...before];
