import type { Listing } from '../../types';
import { moneyIn } from '../words/amounts';
import { shortTitle, spelling, spellingOfAddress, titleOf } from './ad-title';
import type { Links } from './links';
import { mainBlock } from './main-block';
import { Mean, meaningOf, meaningOfRun, NAMES_ONLY } from './meaning';
import type { Outline } from './outline';
import type { PageSense } from './page-sense';
import { type Piece, PieceReader } from './pieces';
import type { Block } from './sets';
import { textOf } from './wording';

/** Where the one ad of a page would be, and how much speaks for it. */
export interface Detail {
  title: string;
  block: Block;
  /** Index of the element that holds the title, or of the block when the title is that of the document. */
  heading: number;
  /** Characters of running text in the block, menus left out. */
  size: number;
  /** How many of the things an ad has were found: a heading of it, sections, labels, an apply button. */
  evidence: number;
  /** It names an occupation or a pay, can be applied for, or has as many sections as only ads have. */
  offers: boolean;
  /** The address spells the title. */
  inAddress: boolean;
}

const contains = (page: Outline, outer: number, inner: number): boolean =>
  inner >= outer && inner < (page.ends[outer] ?? outer);

/** Find the main content of a page and its heading. */
export function findDetail(page: Outline, sense: PageSense, url: string): Detail | undefined {
  const main = mainBlock(page);
  if (!main) return undefined;
  const heading = titleOf(page, sense, url);
  const title = heading?.text ?? shortTitle(sense);
  if (!title) return undefined;
  let top = main.start;
  if (heading) while (top > 0 && !contains(page, top, heading.at)) top = page.parents[top] ?? 0;
  top = Math.max(0, top);
  const block: Block = { start: top, stop: page.ends[top] ?? page.tags.length };

  let sections = 0;
  let labels = 0;
  let pays = false;
  let size = 0;
  const to = page.firstRun[block.stop] ?? page.runs.length;
  for (let at = page.firstRun[block.start] ?? 0; at < to; at += 1) {
    const run = page.runs[at] ?? '';
    if (run.length >= 25 && (page.aversions[page.owners[at] ?? 0] ?? 0) < 3) size += run.length;
    if (run.length > 60) continue;
    const meaning = meaningOfRun(page, at);
    if (meaning & Mean.section) sections += 1;
    if (meaning & (Mean.employerLabel | Mean.locationLabel | Mean.salaryLabel)) labels += 1;
    if (meaning & Mean.salaryLabel) pays = true;
  }
  let evidence = Math.min(2.5, sections * 0.7) + Math.min(1.5, labels * 0.4) + Math.min(2, sense.applies * 0.8);
  const occupation = (meaningOf(title) & Mean.occupation) !== 0;
  if (occupation) evidence += 1;
  if (heading && heading.score > 5) evidence += 0.7;
  if (size > 400) evidence += 0.3;
  const spelt = spelling(title);
  const inAddress = spelt.length > 4 && spellingOfAddress(url).includes(spelt);
  const offers = occupation || pays || sense.applies > 0 || sections > 2;
  return { title, block, heading: heading?.at ?? top, size, evidence, offers, inAddress };
}

function employerInTitle(sense: PageSense, title: string): string | undefined {
  const rest = sense.title.replace(title, ' ');
  const at = /(?:^|\s)(?:at|bei|chez|@|presso|en|bij|w firmie)\s+([^|–—]{2,60}?)(?:\s[|–—-]\s|$)/iu.exec(rest);
  if (at?.[1]) return at[1].trim();
  const hiring = /^(.{2,60}?)\s(?:hiring|is hiring|recrute|sucht|busca|contrata)\s/iu.exec(sense.title);
  return hiring?.[1]?.trim();
}

const FIRM_ADDRESS =
  /\/(?:compan(?:y|ies)|employers?|firm[ay]?|empresas?|entreprises?|aziende?|arbeitgeber|unternehmen|organi[sz]ations?)\//i;

function employerOf(near: readonly Piece[], sense: PageSense, title: string): string | undefined {
  const short = near.filter((piece) => piece.text.length < 80 && !(piece.sense & NAMES_ONLY));
  return (
    (
      short.find((piece) => piece.labelled && piece.hint === 'employer') ??
      short.find((piece) => piece.hint === 'employer' && piece.distance <= 1 && !(piece.sense & Mean.money)) ??
      short.slice(0, 25).find((piece) => !!piece.link && FIRM_ADDRESS.test(piece.link.href))
    )?.text ??
    employerInTitle(sense, title) ??
    short.slice(0, 10).find((piece) => piece.sense & Mean.company && !(piece.sense & Mean.employment))?.text
  );
}

function locationOf(near: readonly Piece[], employer: string | undefined): string | undefined {
  const short = near.filter(
    (piece) => piece.text.length < 110 && !(piece.sense & NAMES_ONLY) && piece.text !== employer,
  );
  return (
    short.find((piece) => piece.labelled && piece.hint === 'location') ??
    short.find((piece) => piece.hint === 'location' && piece.distance <= 1 && piece.text.length < 80) ??
    short.slice(0, 15).find((piece) => piece.sense & Mean.place && piece.text.length < 60)
  )?.text;
}

function salaryOf(near: readonly Piece[]): string | undefined {
  const paid =
    near.find((piece) => piece.labelled && piece.hint === 'salary' && /\d/.test(piece.text)) ??
    near.find((piece) => piece.hint === 'salary' && piece.distance <= 2 && piece.sense & Mean.money) ??
    near.slice(0, 25).find((piece) => piece.sense & Mean.money && piece.sense & (Mean.period | Mean.employment));
  if (!paid) return undefined;
  return moneyIn(paid.text) ?? (paid.labelled ? paid.text.slice(0, 100) : undefined);
}

function dateOf(near: readonly Piece[]): string | undefined {
  return (
    near.find((piece) => piece.labelled && piece.hint === 'date') ??
    near.find(
      (piece) => piece.timed || (piece.hint === 'date' && piece.sense & (Mean.date | Mean.numericDate | Mean.month)),
    )
  )?.text;
}

/**
 * Read the ad that was found. Its facts stand near its heading or in labelled rows; `beside` are blocks of other ads,
 * whose text is not this one's.
 */
export function readDetail(
  page: Outline,
  links: Links,
  sense: PageSense,
  url: string,
  detail: Detail,
  beside: readonly Block[] = [],
): Listing {
  const { block, title } = detail;
  const isBeside = (at: number): boolean => beside.some((other) => at >= other.start && at < other.stop);
  const isLeftOut = (owner: number): boolean => (page.aversions[owner] ?? 0) >= 3 || isBeside(owner);
  const text = textOf(page, page.firstRun[block.start] ?? 0, page.firstRun[block.stop] ?? page.runs.length, isLeftOut);
  const near = new PieceReader(page, links)
    .read(block, 300)
    .filter((piece) => (page.aversions[piece.owner] ?? 0) < 5 && !isBeside(piece.owner))
    .filter((piece) => piece.text !== title && !contains(page, detail.heading, piece.owner) && piece.text.length < 120)
    .sort((a, b) => Math.abs(a.owner - detail.heading) - Math.abs(b.owner - detail.heading))
    .slice(0, 120);
  const listing: Listing = { title: title.slice(0, 300), text, url };
  const employer = employerOf(near, sense, title);
  const location = locationOf(near, employer);
  const salary = salaryOf(near);
  const postedAt = dateOf(near);
  if (employer) listing.employer = employer.slice(0, 200);
  if (location) listing.location = location.slice(0, 200);
  if (salary) listing.salary = salary;
  if (postedAt) listing.postedAt = postedAt.slice(0, 80);
  const contacts = links.contactsWithin(block.start, block.stop);
  if (contacts.length > 0) listing.contactLinks = contacts;
  listing.via = 'detail';
  return listing;
}
