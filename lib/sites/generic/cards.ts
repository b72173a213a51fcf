import type { Listing } from '../../types';
import { moneyIn } from '../words/amounts';
import { type Column, columnsOf, dateScore, employerScore, locationScore, titleScore } from './columns';
import { groupNames } from './groups';
import type { Links, PageLink } from './links';
import { Mean } from './meaning';
import type { Outline } from './outline';
import { type Piece, PieceReader } from './pieces';
import type { Block } from './sets';
import { textOf, tidy } from './wording';

/** Which place of the blocks holds which field, best first. */
export interface Layout {
  title: string[];
  employer: string[];
  location: string[];
  date: string[];
  usual?: ReadonlySet<number>;
}

export interface Card {
  listing: Listing;
  element: Element;
}

function ranked(columns: readonly Column[], score: (column: Column) => number, least: number): string[] {
  return columns
    .map((column) => ({ key: column.key, score: score(column) }))
    .filter((entry) => entry.score >= least)
    .sort((a, b) => b.score - a.score)
    .map((entry) => entry.key);
}

export function layOut(cards: readonly Piece[][]): Layout {
  const columns = columnsOf(cards);
  const title = ranked(columns, titleScore, 1.5);
  const head = columns.find((column) => column.key === title[0]);
  const order = head?.order ?? 0;
  const rest = columns.filter(
    (column) =>
      column.key !== title[0] && !(head && column.first.text === head.first.text && column.first.text.length > 3),
  );
  const employer = ranked(rest, (column) => employerScore(column, order), 1.4);
  const firm = rest.find((column) => column.key === employer[0]);
  const others = rest.filter((column) => column !== firm);
  const location = ranked(others, (column) => locationScore(column, order, firm?.order ?? -1), 1.4);
  const date = ranked(rest, dateScore, 1.8);
  return { title, employer, location, date };
}

function pick(
  pieces: readonly Piece[],
  keys: readonly string[],
  not: readonly (Piece | undefined)[],
): Piece | undefined {
  for (const key of keys) {
    const found = pieces.find((piece) => piece.key === key);
    if (found && !not.some((other) => other && (other === found || other.text === found.text))) return found;
  }
  return undefined;
}

function salaryOf(pieces: readonly Piece[], title: Piece | undefined): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const piece of pieces) {
    const digits = /\d/.test(piece.text);
    if (!digits || piece === title) continue;
    const money = (piece.sense & Mean.money) !== 0;
    let score = 0;
    if (piece.hint === 'salary') score += piece.labelled ? 3 : 2.5;
    else if (piece.hint === 'date' || piece.hint === 'location') score -= 1;
    if (money) score += 1.5;
    if (piece.sense & Mean.period) score += 1;
    if (piece.text.length > 90) score -= 1.2;
    if (score > most && score >= 1.5) {
      const found = money
        ? moneyIn(piece.text)
        : piece.hint === 'salary' && piece.text.length < 70 && /\d{3}/.test(piece.text)
          ? piece.text
          : undefined;
      if (found) {
        best = found;
        most = score;
      }
    }
  }
  return best;
}

const clean = (text: string): string => text.replace(/^[\s\-–—|•·,:@]+|[\s\-–—|•·,:;]+$/gu, '').trim();

function linkOf(page: Outline, links: Links, block: Block, title: Piece | undefined): PageLink | undefined {
  if (title?.link) return title.link;
  if (title) {
    const over = links.around(title.owner, 0);
    if (over) return over;
  }
  const inside = links.within(block.start, block.stop, 60);
  const titleStart = title ? title.text.slice(0, 12).toLowerCase() : '';
  return (
    inside.find((link) => {
      const name = page.elements[link.at]?.getAttribute('aria-label') ?? page.elements[link.at]?.getAttribute('title');
      return !!titleStart && !!name && name.toLowerCase().includes(titleStart);
    }) ??
    inside.find((link) => link.isDetail && link.isRecruitment) ??
    inside.find((link) => link.isDetail) ??
    inside[0] ??
    links.around(block.start, 0)
  );
}

const ADDRESSES = ['data-href', 'data-url', 'data-link', 'data-job-url', 'data-target-url'];

function writtenAddress(page: Outline, links: Links, block: Block): string | undefined {
  for (let at = block.start; at < block.stop && at < block.start + 30; at += 1) {
    for (const name of ADDRESSES) {
      const value = page.elements[at]?.getAttribute(name);
      const href = value ? links.resolve(value) : undefined;
      if (href) return href;
    }
  }
  return undefined;
}

/** One block read with a known layout. `undefined` when it holds no text to speak of. */
export function readCard(
  page: Outline,
  links: Links,
  block: Block,
  pieces: readonly Piece[],
  layout: Layout,
): Card | undefined {
  const element = page.elements[block.start];
  if (!element) return undefined;
  const text = textOf(page, page.firstRun[block.start] ?? 0, page.firstRun[block.stop] ?? page.runs.length);
  if (text.length < 4 || !/\p{L}/u.test(text)) return undefined;
  const titlePiece =
    pick(pieces, layout.title.slice(0, 6), []) ?? pieces.find((piece) => piece.heading > 0 || piece.link?.isDetail);
  const title = titlePiece ? clean(titlePiece.text) : tidy(text.split('\n', 1)[0] ?? '').slice(0, 160);
  const employer = pick(pieces, layout.employer, [titlePiece]);
  const badge = pick(pieces, layout.location, [titlePiece, employer]);
  const isBadge = !!badge && badge.text.length < 16 && (badge.sense & Mean.employment) !== 0; // Remote, Hybrid
  const location = (isBadge && pick(pieces, layout.location, [titlePiece, employer, badge])) || badge;
  const date = pick(pieces, layout.date, [titlePiece]);
  const salary = salaryOf(pieces, titlePiece);
  const href = linkOf(page, links, block, titlePiece)?.href ?? writtenAddress(page, links, block);
  const contacts = links.contactsWithin(block.start, block.stop);
  const listing: Listing = { title: title.slice(0, 300), text };
  if (href) listing.url = href;
  if (employer) listing.employer = clean(employer.text).slice(0, 200);
  if (location) listing.location = clean(location.text).slice(0, 200);
  if (salary) listing.salary = clean(salary).slice(0, 120);
  if (date) listing.postedAt = clean(date.text).slice(0, 80);
  if (contacts.length > 0) listing.contactLinks = contacts;
  listing.via = 'blocks';
  return { listing, element };
}

export interface CardsRead {
  cards: Card[];
  layout: Layout;
  unreadable: number;
}

/** The part of an address that ads of one list share. */
function shapeOf(url: string | undefined): string {
  if (!url) return '';
  const address = new URL(url);
  return `${address.hostname}/${address.pathname.split('/')[1] ?? ''}`;
}

/**
 * Inserts between ads (a newsletter, a talent network) are blocks too. What has no title where most have it, and leads
 * elsewhere than most, is not an ad.
 */
function withoutInserts(cards: readonly { card: Card; titled: boolean }[]): Card[] {
  const titled = cards.filter((one) => one.titled);
  if (titled.length < 3 || titled.length < cards.length * 0.6) return cards.map((one) => one.card);
  const shapes = new Set(titled.map((one) => shapeOf(one.card.listing.url)));
  return cards
    .filter((one) => one.titled || (shapes.size < 3 && shapes.has(shapeOf(one.card.listing.url))))
    .map((one) => one.card);
}

/** All blocks of a set as ads. */
export function readCards(page: Outline, links: Links, blocks: readonly Block[]): CardsRead {
  const reader = new PieceReader(page, links, blocks);
  const pieces = blocks.map((block) => reader.read(block));
  const layout: Layout = { ...layOut(pieces), usual: reader.usual };
  const groups = groupNames(page, blocks);
  const cards: { card: Card; titled: boolean }[] = [];
  let unreadable = 0;
  blocks.forEach((block, k) => {
    const own = pieces[k] ?? [];
    const card = readCard(page, links, block, own, layout);
    const over = groups.names[k];
    if (card && groups.field && over) card.listing[groups.field] ??= over;
    if (card) cards.push({ card, titled: own.some((piece) => piece.key === layout.title[0]) });
    else unreadable += 1;
  });
  return { cards: withoutInserts(cards), layout, unreadable };
}
