import type { PageCase } from './generic/blocks.cases';

const comment = (id: number, indent: number, body: string): string =>
  `<tr class="athing comtr" id="${id}"><td><table><tr><td class="ind" indent="${indent}"><img width="${indent * 40}"></td><td class="default"><span class="comhead"><a class="hnuser">user${id}</a> <span class="age"><a href="item?id=${id}">2 hours ago</a></span></span><div class="comment"><div class="commtext c00">${body}</div></div></td></tr></table></td></tr>`;
const thread = (title: string): string =>
  `<html><head><title>${title}</title></head><body><table class="comment-tree">${comment(901, 0, 'Oakline | Firmware Engineer | Rotterdam | ONSITE | €70k - €85k<p>We build controllers for greenhouses.<p>Write to <a href="mailto:work@oakline.example">us</a>')}${comment(902, 1, 'Is the workshop open to visitors?')}${comment(903, 0, 'Olvera Pumps | Field Technician | Remote (EU)<p>Pumps, mostly in the rain.')}</table></body></html>`;

export const cases: PageCase[] = [
  {
    name: 'hiring thread: an ad for each comment at the top',
    url: 'https://news.ycombinator.com/item?id=900',
    html: thread('Ask HN: Who is hiring? (May 2026) | Hacker News'),
    page: 'results',
    listings: [
      {
        title: 'Oakline | Firmware Engineer | Rotterdam | ONSITE | €70k - €85k',
        employer: 'Oakline',
        location: 'Rotterdam',
        salary: '€70k',
        url: 'https://news.ycombinator.com/item?id=901',
      },
      { title: 'Olvera Pumps | Field Technician | Remote (EU)', employer: 'Olvera Pumps', location: 'Remote (EU)' },
    ],
  },
  {
    name: 'the same comments under another question are left alone',
    url: 'https://news.ycombinator.com/item?id=900',
    html: `<html><head><title>Ask HN: Favourite pumps? | Hacker News</title></head><body><table class="comment-tree">${comment(911, 0, 'The old hand pump in our village still works.')}${comment(912, 1, 'Ours too.')}${comment(913, 0, 'I like the blue ones.')}</table></body></html>`,
    page: 'none',
    listings: [],
  },
];
