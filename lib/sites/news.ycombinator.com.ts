import { documentOf, type SiteAdapter, type SiteCard, textIn, within } from './adapter';
import { absolute } from './generic/links';
import { Mean, meaningOf } from './generic/meaning';

/** "Who is hiring": one ad per top-level comment, `Firm | Role | Place | …` in its first line. */
export default {
  matches: ['*://news.ycombinator.com/item*'],
  read(scope, url) {
    const cards: SiteCard[] = [];
    if (!/who is hiring|freelancer\?/i.test(documentOf(scope)?.title ?? ''))
      return { page: 'none', cards, unreadable: 0, isOther: true };
    for (const row of within(scope, 'tr.athing.comtr')) {
      const indent = row.querySelector('td.ind');
      const width = indent?.getAttribute('indent') ?? indent?.querySelector('img')?.getAttribute('width') ?? '0';
      const body = row.querySelector('.commtext');
      if (width !== '0' || !body) continue;
      const text = textIn(body);
      const title = text.split('\n', 1)[0] ?? '';
      if (!title) continue;
      const parts = title.split('|').map((part) => part.trim());
      const employer = parts.length > 1 ? parts[0] : undefined;
      const location = parts
        .slice(1)
        .find((part) => meaningOf(part) & Mean.place && !(meaningOf(part) & Mean.occupation));
      const salary = parts.slice(1).find((part) => meaningOf(part) & Mean.money);
      const link = absolute(row.querySelector('.age a')?.getAttribute('href') ?? '', url);
      cards.push({
        element: row,
        listing: {
          title: title.slice(0, 300),
          text,
          ...(link ? { url: link } : {}),
          ...(employer ? { employer } : {}),
          ...(location ? { location } : {}),
          ...(salary ? { salary } : {}),
        },
      });
    }
    return { page: 'results', cards, unreadable: 0, isSure: true };
  },
} satisfies SiteAdapter;
