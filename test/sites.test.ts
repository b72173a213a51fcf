import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { extract, read, readAdded } from '../lib/sites/extract';
import { cases as blocks, type PageCase } from '../lib/sites/generic/blocks.cases';
import { cases as boards } from '../lib/sites/generic/boards.cases';
import { cases as detail } from '../lib/sites/generic/detail.cases';
import { cases as nearAds } from '../lib/sites/generic/near-ads.cases';
import { cases as plainAds } from '../lib/sites/generic/plain-ads.cases';
import { cases as silence } from '../lib/sites/generic/silence.cases';
import { adapterFor, adapters, isWithin } from '../lib/sites/index';
import { tablesOf } from '../lib/sites/tables';
import { packWords } from '../lib/sites/words/pack';

const dom = (html: string): Document => parseHTML(html).document as unknown as Document;
const sites = import.meta.glob<PageCase[]>('../lib/sites/*.cases.ts', { eager: true, import: 'cases' });
const siteCases = Object.entries(sites).map(
  ([path, cases]) => [path.replace(/^.*\/|\.cases\.ts$/g, ''), cases] as [string, PageCase[]],
);

function check(one: PageCase, found: ReturnType<typeof extract>): void {
  expect({ page: found.page, titles: found.listings.map((listing) => listing.title) }).toEqual({
    page: one.page,
    titles: one.listings.map((listing) => listing.title),
  });
  one.listings.forEach((expected, k) => {
    const { title: _same, ...fields } = expected;
    for (const [field, value] of Object.entries(fields)) {
      expect(found.listings[k]?.[field as 'employer'] ?? '', `${field} of ${expected.title}`).toContain(value);
    }
  });
}

describe.each([
  ['blocks', blocks],
  ['boards', boards],
  ['detail', detail],
  ['plain ads', plainAds],
  ['silence', silence],
  ['near ads', nearAds],
] as [string, PageCase[]][])('generic reader: %s', (_name, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_title, one) => {
    check(one, extract(dom(one.html), one.url, { adapters: false }));
  });
});

describe.each(siteCases)('adapter: %s', (id, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_title, one) => {
    const found = extract(dom(one.html), one.url);
    check(one, found);
    if (one.page !== 'none') expect(new Set(found.listings.map((listing) => listing.via))).toEqual(new Set([id]));
  });
});

describe('adapters', () => {
  test('every adapter has cases', () => {
    expect(siteCases.map(([id]) => id).sort()).toEqual(adapters.map((one) => one.id).sort());
  });

  test('a pattern covers its host and what is below it, and no look-alike', () => {
    const covers = (pattern: string, url: string): boolean => isWithin(pattern, new URL(url));
    expect(covers('*://*.boards.example/jobs*', 'https://uk.boards.example/jobs?q=a')).toBe(true);
    expect(covers('*://*.boards.example/jobs*', 'https://boards.example/jobs')).toBe(true);
    expect(covers('*://*.boards.example/jobs*', 'https://notboards.example/jobs')).toBe(false);
    expect(covers('*://*.boards.example/jobs*', 'https://uk.boards.example/career-advice')).toBe(false);
    expect(covers('*://t.me/s/*', 'https://t.me/chan')).toBe(false);
  });

  test('an adapter that finds nothing leaves the page to the generic reader, and via says so', () => {
    const one = blocks.find((candidate) => candidate.name.startsWith('utility classes'));
    const found = extract(dom(one?.html ?? ''), 'https://york.craigslist.org/search/jjj');
    expect(found.listings).toHaveLength(5);
    expect(found.listings[0]?.via).toBe('blocks after craigslist.org');
  });

  test.each(siteCases.filter(([, cases]) => cases[0]?.page === 'results'))(
    'a site whose markup changed is read without its adapter, and says so: %s',
    (id, cases) => {
      const one = blocks.find((candidate) => candidate.name.startsWith('utility classes'));
      const changed = `${one?.html ?? ''}`.replace('<title>', '<title>Who is hiring? ');
      const found = extract(dom(changed), cases[0]?.url ?? '');
      expect(found.listings).toHaveLength(5);
      expect(found.fellBack).toBe(id);
    },
  );

  test('an adapter that still finds a few of the ads of a page gives way too', () => {
    const some = (mark: string, k: number): string =>
      `<li class="row"><div ${mark}><h2><a href="/viewjob?jk=a${k}">Nurse number ${k}</a></h2><span class="company">Trust ${k} Ltd</span><span class="location">Leeds</span><p>Nights, full time.</p></div></li>`;
    const cards = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => some(k < 2 ? 'class="job_seen_beacon"' : 'class="other"', k));
    const found = extract(dom(board(`<ul>${cards.join('')}</ul>`)), 'https://uk.indeed.com/jobs?q=nurse');
    expect(found.listings).toHaveLength(8);
    expect(found.fellBack).toBe('indeed.com');
  });

  test('what the adapter does not find is taken from what the generic reader sees', () => {
    const card = (k: number): string =>
      `<div class="job_seen_beacon"><h2 class="jobTitle"><a href="/viewjob?jk=a${k}">Nurse number ${k}</a></h2><span class="company-of-ad">Trust ${k} Ltd</span><p>Nights, full time, £${12 + k}.50 an hour.</p></div>`;
    const found = extract(dom(board(`<main>${[1, 2, 3, 4].map(card).join('')}</main>`)), 'https://uk.indeed.com/jobs');
    expect(found.listings.map(({ via, employer, salary }) => [via, employer, salary?.includes('.50')])).toEqual(
      [1, 2, 3, 4].map((k) => ['indeed.com', `Trust ${k} Ltd`, true]),
    );
  });

  test('contacts of one ad are those in its words, not those of the site around it', () => {
    const [, one] = sites['../lib/sites/hh.ru.cases.ts'] ?? [];
    const html = (one?.html ?? '')
      .replace('data-qa="vacancy-description">', '$&<a href="https://t.me/anna_hr">Anna</a>')
      .replace('<footer>', '<footer><a href="tel:+78000000000">Help</a>');
    const [ad] = extract(dom(html), one?.url ?? '').listings;
    expect(ad?.via).toBe('hh.ru');
    expect(ad?.contactLinks).toEqual(['https://t.me/anna_hr']);
  });

  test('what stands between a firm and its place belongs to neither', () => {
    const [one] = sites['../lib/sites/wuzzuf.net.cases.ts'] ?? [];
    expect(one?.html).toContain('Nile Horizon -</a>');
    expect(extract(dom(one?.html ?? ''), one?.url ?? '').listings[0]?.employer).toBe('Nile Horizon');
  });

  test('cards without words are counted, not read', () => {
    const cards = `${card(1).replace('class="job"', 'data-js-job')}<li data-js-job><i></i></li><li data-js-job></li>`;
    const found = extract(dom(board(`<ul>${cards}</ul>`)), 'https://www.bayt.com/en/uae/jobs/');
    expect(found.listings.map((listing) => listing.title)).toEqual(['Nurse number 1']);
    expect(found.unreadable).toBe(2);
  });

  test('parts of the page of one ad are not those of similar ads on it', () => {
    const [, one] = sites['../lib/sites/monster.com.cases.ts'] ?? [];
    const without = (one?.html ?? '').replace(/<span data-testid="svx-job-salary">.*?<\/span>/, '');
    const [ad] = extract(dom(without), one?.url ?? '').listings;
    expect(ad?.title).toBe(one?.listings[0]?.title);
    expect(ad?.salary).toBeUndefined();
  });

  test('a page is sent the tables of its host and no other', () => {
    expect(Object.keys(tablesOf('https://uk.indeed.com/career-advice'))).toEqual(['indeed.com']);
    expect(Object.keys(tablesOf('https://www.facebook.com/'))).toEqual([
      'www.facebook.com.marketplace',
      'www.facebook.com',
    ]);
    for (const other of ['https://notindeed.com/jobs', 'not an address', undefined])
      expect(tablesOf(other)).toEqual({});
  });

  test('an address that is none has no adapter', () => {
    expect(adapterFor('not an address')).toBeUndefined();
    expect(extract(dom('<p>x</p>'), 'not an address').page).toBe('none');
  });
});

const card = (k: number, more = ''): string =>
  `<li class="job"><h3><a href="/job/${k}-nurse">Nurse number ${k}</a></h3><span class="company">Trust ${k} Ltd</span><span class="location">Leeds</span><p>Nights, full time.</p>${more}</li>`;
const board = (body: string): string => `<html><head><title>Nurse jobs</title></head><body>${body}</body></html>`;
const HERE = 'https://jobs.example/search';
const many = (count: number, make: (k: number) => string): string =>
  Array.from({ length: count }, (_, k) => make(k)).join('');

describe('pages that change', () => {
  test('an added ad is read by what the first reading learned, once, and other additions are not', () => {
    const document = dom(board(`<ul>${many(5, card)}</ul>`));
    const { context, cards } = read(document, HERE);
    expect(cards).toHaveLength(5);
    if (!context) throw new Error('a list was found, so there is a context');
    const list = document.querySelector('ul');
    const add = (html: string): Element => {
      const holder = document.createElement('div');
      holder.innerHTML = html;
      const element = holder.firstElementChild as Element;
      list?.appendChild(element);
      return element;
    };
    const added = add(card(77));
    expect(readAdded([added], context).map(({ listing }) => [listing.title, listing.employer, listing.url])).toEqual([
      ['Nurse number 77', 'Trust 77 Ltd', 'https://jobs.example/job/77-nurse'],
    ]);
    expect(readAdded([added], context)).toEqual([]);
    expect(readAdded([add('<div class="toast">Saved</div>')], context)).toEqual([]);
  });

  test('an added message of a channel', () => {
    const [first] = sites['../lib/sites/t.me.cases.ts'] ?? [];
    const document = dom(first?.html ?? '');
    const { context } = read(document, 'https://t.me/s/chan');
    if (!context) throw new Error('a channel of vacancies has a context');
    const more = dom(
      '<div><div class="tgme_widget_message"><div class="tgme_widget_message_text">Нужна горничная, без опыта</div></div></div>',
    ).querySelector('div') as Element;
    expect(readAdded([more], context).map(({ listing }) => listing.title)).toEqual(['Нужна горничная, без опыта']);
  });
});

describe('structured data', () => {
  const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;
  const posting = (title: string, more = ''): string => `{"@type":"JobPosting","title":"${title}"${more}}`;

  test('fields come from the data, text and element from the card', () => {
    const document = dom(
      board(
        `<ul>${many(4, card)}</ul>${ld(`{"@graph":[${posting('Nurse number 1', ',"url":"/job/1-nurse","datePosted":"2026-05-01","baseSalary":{"currency":"GBP","value":{"minValue":31000,"maxValue":33000,"unitText":"YEAR"}}')},${posting('Nurse elsewhere', ',"url":"/job/99-nurse"')}]}`)}`,
      ),
    );
    const { cards } = read(document, HERE);
    expect(cards.map(({ listing }) => listing.title)).toEqual([
      'Nurse number 0',
      'Nurse number 1',
      'Nurse number 2',
      'Nurse number 3',
      'Nurse elsewhere',
    ]);
    expect(cards[1]?.listing).toMatchObject({
      salary: 'GBP 31000 - 33000 / year',
      postedAt: '2026-05-01',
      employer: 'Trust 1 Ltd',
      via: 'json-ld',
      kind: 'job',
    });
    expect(cards[1]?.element.localName).toBe('li');
    expect(cards[1]?.listing.text).toContain('Nights, full time.');
  });

  test('keys of prototypes change nothing', () => {
    const found = extract(
      dom(
        `<title>x</title>${ld(`{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"@type":"JobPosting","title":"Cook","description":"Cooks soup all day long."}`)}`,
      ),
      HERE,
    );
    expect(found.listings.map((listing) => listing.title)).toEqual(['Cook']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('a block that cannot be mended does not hide the next', () => {
    const found = extract(
      dom(`<title>x</title>${ld('{"@type":')}${ld(posting('Cook', ',"description":"Cooks soup all day long."'))}`),
      HERE,
    );
    expect(found.listings.map((listing) => listing.title)).toEqual(['Cook']);
  });
});

describe('bounded cost', () => {
  // Wide limits: the machine may be busy. What must not happen is growth beyond linear.
  const spent = (html: string): number => {
    const document = dom(html);
    const start = process.cpuUsage();
    extract(document, HERE);
    const { user } = process.cpuUsage(start);
    return user / 1000;
  };

  test.each([
    ['5,000 cards', board(`<ul>${many(5000, (k) => card(k))}</ul>`)],
    ['50,000 nodes', board(many(50_000, (k) => `<div class="d${k % 50}">t${k}</div>`))],
    ['50,000 kinds', board(many(50_000, (k) => `<div class="d-${(k * 7919).toString(36)}">nurse</div>`))],
    ['depth 1,000', board(many(20, (k) => `${'<div>'.repeat(1000)}${card(k)}${'</div>'.repeat(1000)}`))],
    ['depth 20,000', board(`${'<div>'.repeat(20_000)}${card(1)}${card(2)}`)],
    [
      'a million characters',
      board(`<ul>${many(3, (k) => card(k, `<p>${'full time nurse 12 '.repeat(55_000)}</p>`))}</ul>`),
    ],
    ['a million digits', board(`<ul>${many(3, (k) => card(k, `<p>${'1 2,3.'.repeat(160_000)}</p>`))}</ul>`)],
    ['20,000 lines in a card', board(`<ul>${many(3, (k) => card(k, '<br>a nurse, '.repeat(20_000)))}</ul>`)],
    [
      'deep structured data',
      board(`<script type="application/ld+json">${'['.repeat(400_000)}${']'.repeat(400_000)}</script>`),
    ],
    [
      'wide structured data',
      board(
        `<script type="application/ld+json">[${many(25_000, () => '{"@type":"JobPosting","title":"Nurse"},')}]</script>`,
      ),
    ],
    [
      'entities in structured data',
      board(
        `<script type="application/ld+json">{"@type":"JobPosting","title":"Nurse","description":"${'&lt;p&gt;a<'.repeat(90_000)}"}</script>`,
      ),
    ],
    ['tags nobody closed', board('<table><tr><td><a href=x><li><b>'.repeat(8000))],
  ])('%s', (_name, html) => {
    expect(spent(html)).toBeLessThan(4000);
  });

  test('all of 5,000 cards are read, and 50,000 scraps are no ad', () => {
    expect(extract(dom(board(`<ul>${many(5000, (k) => card(k))}</ul>`)), HERE).listings).toHaveLength(5000);
    expect(extract(dom(board(many(50_000, (k) => `<div class="d${k % 50}">t${k}</div>`))), HERE).listings).toEqual([]);
  });

  test('text of a card is cut at 64 Ki characters', () => {
    const { listings } = extract(
      dom(board(`<ul>${many(3, (k) => card(k, `<p>${'nurse '.repeat(60_000)}</p>`))}</ul>`)),
      HERE,
    );
    expect(listings).toHaveLength(3);
    for (const listing of listings) expect(listing.text.length).toBeLessThanOrEqual(65_536);
  });
});

test.each([
  ['related jobs under', 'Night porter'],
  ['similar ads without labels', 'Window cleaner'],
  ['latest ads in a column', 'Bricklayer'],
  ['more ads of the same firm', 'Junior barber'],
])('the text of an ad is without the ads beside it: %s', (name, other) => {
  const one = plainAds.find((candidate) => candidate.name.startsWith(name));
  expect(one?.html).toContain(other);
  const [ad] = extract(dom(one?.html ?? ''), one?.url ?? '').listings;
  expect(ad?.text.length).toBeGreaterThan(80);
  expect(ad?.text).not.toContain(other);
});

test('reading changes nothing in the page', () => {
  for (const one of [...blocks, ...detail, ...plainAds]) {
    const document = dom(one.html);
    const before = document.toString();
    read(document, one.url);
    expect(document.toString()).toBe(before);
  }
});

test('the shipped words are those of the lists (`-u` writes them anew)', async () => {
  await expect(packWords()).toMatchFileSnapshot('../lib/sites/words/packed.ts');
});
