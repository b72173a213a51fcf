import { describe, expect, it } from 'vitest';
import { blankRemark } from '../lib/evidence/blank';
import { compare } from '../lib/evidence/compare';
import { passagesOf } from '../lib/evidence/passages';
import { withoutPictures } from '../lib/evidence/pictures';

const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Harbour board</title>${head}</head><body>${body}</body></html>`;
const AD = '<article><h2>Deck hand</h2><p>We pay 1,400 EUR a month &amp; keep no documents.</p><p>900</p></article>';

describe('rendered beside received', () => {
  it('is a match when the browser only rewrote the source', () => {
    const sent = `<title>Harbour board</title><body>${AD.replaceAll('</p>', '')}`;
    expect(compare(page(AD), sent)).toEqual({ outcome: 'match', onlyRendered: [], onlyReceived: [], share: 1 });
  });

  it.each([
    ['a word', 'keep no documents', 'keep your documents'],
    ['an amount in a sentence', '1,400', '4,400'],
    ['a passage of three digits', '<p>900</p>', '<p>300</p>'],
    ['an added passage', '</article>', '<p>The fee is 700 EUR.</p></article>'],
  ])('differs when %s was edited, and names the passage', (_, from, to) => {
    const found = compare(page(AD.replace(from, to)), page(AD));
    expect(found.outcome).toBe('differs');
    expect(found.onlyRendered).toHaveLength(1);
    expect(to.replace(/<[^>]+>/g, '')).toContain(wordIn(found.onlyRendered[0] ?? '', to));
  });

  it('an amount inside an unrelated script does not vouch for an edited one', () => {
    const sent = page(`${AD}<script>let wait = 300; start(1300)</script>`);
    expect(compare(page(AD.replace('900', '300')), sent).outcome).toBe('differs');
  });

  it('is partly the same when the words came inside a script, or not all that was sent is shown', () => {
    const data = JSON.stringify({ text: 'We pay “1,400” EUR a month.\nMove in é', n: '12' }).replace('é', '\\u00e9');
    const built = page('<p>We pay “1,400” EUR a month. Move in é</p><p>12</p>');
    expect(compare(built, page(`<div></div><script>go(${data})</script>`))).toMatchObject({
      outcome: 'partly',
      share: 1,
    });
    expect(compare(page('<p>One</p>'), page('<p>One</p><p>Two</p>'))).toMatchObject({
      outcome: 'partly',
      onlyReceived: ['Two'],
    });
  });

  it('looks at one ad only when asked, and shows what stood there before', () => {
    const part = ['Deck hand', 'We pay 4,400 EUR a month & keep no documents.'];
    const sent = page(`<p>Clock 10:00</p>${AD}`);
    expect(compare(page('<p>Clock 10:05</p>'), sent, { part, source: 'cache' })).toEqual({
      outcome: 'differs',
      onlyRendered: [part[1]],
      onlyReceived: ['We pay 1,400 EUR a month & keep no documents.'],
      share: 0.167,
      source: 'cache',
    });
    expect(compare('', sent, { part: ['Deck hand'] }).outcome).toBe('match');
  });

  it('reads hostile sources in time that grows with their length', () => {
    for (const piece of ['<', '<p>', '<script>', '&amp', '<!--', '<a data-x="', '\\u00', '</title>', '<template>']) {
      const time = (count: number) => {
        const began = process.cpuUsage().user;
        const text = piece.repeat(count);
        compare(text, text);
        return process.cpuUsage(undefined).user - began;
      };
      time(1_000);
      const small = Math.max(4_000, time(20_000));
      expect(time(80_000) / small, piece).toBeLessThan(4 * 8);
    }
  });
});

const wordIn = (passage: string, of: string): string =>
  of
    .replace(/<[^>]+>/g, '')
    .split(' ')
    .find((word) => passage.includes(word)) ?? 'nothing of it';

it('passages are blocks; scripts, styles and comments are none', () => {
  expect(passagesOf(page('<p>a <b>b</b>c<br>d<style>x{}</style><!-- no --><noscript>n</noscript>')).shown).toEqual([
    'Harbour board',
    'a bc',
    'd',
  ]);
});

it('a page that came out blank is said to be', () => {
  expect(blankRemark(page('<div id="root"></div>'), 7)).toContain('7 scripts');
  expect(blankRemark(page('<p>Hello</p>'), 0)).toContain('hardly any text');
  expect(blankRemark(page(`<p>${'A whole sentence of words. '.repeat(6)}</p>`), 7)).toBeUndefined();
});

it('embedded pictures go, once and for all', () => {
  const html = '<img src="data:image/png;base64,AAAA"><i style="background:url(data:image/gif;base64,R0)">x</i>';
  const once = withoutPictures(html);
  expect(once).toEqual({ html: '<img src="data:,"><i style="background:url(data:,)">x</i>', count: 2 });
  expect(withoutPictures(once.html)).toEqual({ html: once.html, count: 0 });
});
