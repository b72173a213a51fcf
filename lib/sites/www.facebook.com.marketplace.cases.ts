import { page } from './cases';
import type { PageCase } from './generic/blocks.cases';

const item = (id: number, price: string, title: string, place: string): string =>
  `<div><a role="link" href="/marketplace/item/${id}/?ref=search"><img alt="${title} in ${place}"><div><span dir="auto">${price}</span><span dir="auto">${title}</span><span dir="auto">${place}</span></div></a></div>`;

export const cases: PageCase[] = [
  {
    name: 'offers of work',
    url: 'https://www.facebook.com/marketplace/leeds/search/?query=jobs',
    html: page(
      'Jobs',
      `<div role="main">${item(881, '£12 an hour', 'Hiring cleaners, full time', 'Leeds')}${item(882, '£13 an hour', 'Warehouse job, nights, apply now', 'York')}${item(881, '£12 an hour', 'Hiring cleaners, full time', 'Leeds')}</div>`,
    ),
    page: 'results',
    listings: [
      {
        title: 'Hiring cleaners, full time in Leeds',
        url: 'https://www.facebook.com/marketplace/item/881/?ref=search',
      },
      { title: 'Warehouse job, nights, apply now in York' },
    ],
  },
  {
    name: 'one offer of work',
    url: 'https://www.facebook.com/marketplace/item/881/',
    html: page(
      'Marketplace',
      '<div role="main"><h1>Hiring cleaners, full time</h1><span>£12 an hour</span><p>Full time job in Leeds, apply by message. Two weeks of training.</p></div>',
    ),
    page: 'detail',
    listings: [{ title: 'Hiring cleaners, full time', url: 'https://www.facebook.com/marketplace/item/881/' }],
  },
  {
    name: 'goods',
    url: 'https://www.facebook.com/marketplace/leeds/',
    html: page(
      'Marketplace',
      `<div role="main">${item(891, '£40', 'Oak table', 'Leeds')}${item(892, '£90', 'Blue bicycle', 'York')}${item(893, '£15', 'Two chairs', 'Hull')}</div>`,
    ),
    page: 'none',
    listings: [],
  },
];
