import type { PageCase } from './generic/blocks.cases';

export const cases: PageCase[] = [
  {
    name: 'posts of a group, comments inside them are not ads',
    url: 'https://www.facebook.com/groups/jobsabroad/',
    html: `<html><head><title>Jobs abroad</title></head><body><div role="feed">${['Housekeeper wanted, live in, 900 EUR per month.', 'Packers wanted, full time, 12 EUR an hour.'].map((text, k) => `<div role="article"><div data-ad-comet-preview="message"><div dir="auto">${text}</div></div><a href="/groups/jobsabroad/posts/77${k}/">2h</a><div role="article"><div dir="auto">Interested, full time?</div></div></div>`).join('')}</div></body></html>`,
    page: 'results',
    listings: [
      {
        title: 'Housekeeper wanted, live in, 900 EUR per month.',
        url: 'https://www.facebook.com/groups/jobsabroad/posts/770/',
      },
      { title: 'Packers wanted, full time, 12 EUR an hour.' },
    ],
  },
];
