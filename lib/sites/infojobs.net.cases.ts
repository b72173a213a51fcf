import { casesOf } from './cases';

export const cases = casesOf({
  ads: [
    ['Camarero de piso', 'Hotel Almendral', 'Málaga', '1.300€ - 1.500€ bruto/mes'],
    ['Mozo de almacén', 'Transportes Ocaña', 'Getafe', '1.400€ bruto/mes'],
    ['Auxiliar de enfermería', 'Residencia Los Tilos', 'Zaragoza', '1.350€ bruto/mes'],
  ],
  url: 'https://www.infojobs.net/jobsearch/search-results/list.xhtml?keyword=hotel',
  name: 'Ofertas de trabajo | InfoJobs',
  card: ({ id, title, employer, location, salary }, badge) =>
    `<li class="ij-List-item ij-OfferList-offerCardItem"><div class="ij-OfferCardContent"><h2 class="ij-OfferCardContent-description-title"><a class="ij-OfferCardContent-description-title-link" href="//www.infojobs.net/x/puesto/of-i${id}">${title}</a></h2><h3 class="ij-OfferCardContent-description-subtitle"><a class="ij-OfferCardContent-description-subtitle-link" href="https://x.example/em-i1">${employer}</a></h3><ul><li class="ij-OfferCardContent-description-list-item"><span class="ij-OfferCardContent-description-list-item-truncate">${location}</span></li><li>Presencial</li></ul><ul>${salary ? `<li><span data-testid="salary-info">${salary}</span></li>` : ''}</ul><span data-testid="sincedate-tag">Hace 3h</span><span>${badge}</span></div></li>`,
  address: (id) => `https://www.infojobs.net/x/puesto/of-i${id}`,
  list: (cards) => `<main><ul>${cards}</ul></main>`,
  detail: ({ id, title, employer, location, salary }, similar) => ({
    url: `https://www.infojobs.net/x/puesto/of-i${id}`,
    html: `<main><div class="ij-OfferDetailHeader"><h1>${title}</h1><a href="https://x.example/em-i1">${employer}</a><span class="ij-OfferDetailHeader-location">${location}</span><span class="ij-OfferDetailHeader-salary">${salary}</span></div><div class="ij-OfferDetailDescription"><p>The work is in shifts, full time, with training on the first day. Bring your own boots; the rest is given. Apply by the end of the month.</p></div></main><ul>${similar}</ul>`,
  }),
});
