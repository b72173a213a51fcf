import { casesOf } from './cases';

export const cases = casesOf({
  ads: [
    ['Kierowca kat. C+E', 'Trans-Bielik', 'Poznań', '7 200 - 9 000 zł / mies. brutto'],
    ['Opiekunka osób starszych', 'Dom Lipowy', 'Kraków', '5 000 zł / mies. brutto'],
    ['Pracownik produkcji', 'Konstal Warta', 'Łódź', '5 100 zł / mies. brutto'],
  ],
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
