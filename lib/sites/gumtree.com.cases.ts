import { casesOf } from './cases';

export const cases = casesOf({
  ads: [
    ['Night Warehouse Picker', 'Larkfield Storage Ltd', 'Leeds', '£12.60 an hour'],
    ['Care Assistant', 'Hollin Grange Care Home', 'York', '£24,000 a year'],
    ['Commis Chef', 'The Copper Kettle', 'Hull', '£25,500 a year'],
    ['Delivery Driver', 'Quickvale Couriers', 'Bradford', '£13.10 an hour'],
  ],
  url: 'https://www.gumtree.com/jobs/leeds',
  name: 'Jobs in Leeds | Gumtree',
  card: ({ id, title, employer, location, salary }, badge) =>
    `<article data-q="search-result"><a data-q="search-result-anchor" href="/p/x/${id}"><div data-q="tile-title">${title}</div><div data-q="tile-seller">${employer}</div><div data-q="tile-location">${location}</div>${salary ? `<div data-q="tile-price">${salary}</div>` : ''}<div data-q="tile-description">Full time job, shifts.</div><div data-q="tile-datePosted">3 days ago</div><span>${badge}</span></a></article>`,
  address: (id) => `https://www.gumtree.com/p/x/${id}`,
  detail: ({ id, title, employer, location, salary }, similar) => ({
    url: `https://www.gumtree.com/p/x/${id}`,
    html: `<main><h1 data-q="vip-title">${title}</h1><h4 data-q="ad-location">${location}</h4><h3 data-q="ad-price">${salary}</h3><h2 data-q="seller-name">${employer}</h2><p data-q="vip-description-text">The work is in shifts, full time, with training on the first day. Bring your own boots; the rest is given. Apply by the end of the month.</p></main><div>${similar}</div>`,
  }),
});
