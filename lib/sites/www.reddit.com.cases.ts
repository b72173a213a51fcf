import type { PageCase } from './generic/blocks.cases';

export const cases: PageCase[] = [
  {
    name: 'board of posts, new page',
    url: 'https://www.reddit.com/r/forhire/',
    html: `<html><head><title>For hire</title></head><body>${['[Hiring] Pump Technician, $25/hour, remote', '[Hiring] Illustrator, freelance, $400'].map((title, k) => `<shreddit-post permalink="/r/forhire/comments/a${k}x9/post/"><a slot="title">${title}</a><div slot="text-body"><p>Part-time work, write first.</p></div></shreddit-post>`).join('')}</body></html>`,
    page: 'results',
    listings: [
      {
        title: '[Hiring] Pump Technician, $25/hour, remote',
        url: 'https://www.reddit.com/r/forhire/comments/a0x9/post/',
      },
      { title: '[Hiring] Illustrator, freelance, $400' },
    ],
  },
  {
    name: 'board of pictures of cats',
    url: 'https://www.reddit.com/r/cats/',
    html: `<html><head><title>Cats</title></head><body>${['Look at him', 'She sleeps all day', 'Meet Plum'].map((title, k) => `<shreddit-post permalink="/r/cats/comments/b${k}x9/post/"><a slot="title">${title}</a></shreddit-post>`).join('')}</body></html>`,
    page: 'none',
    listings: [],
  },
];
