import type { Listing } from '../../types';
import { moneyIn } from '../words/amounts';
import type { Links } from './links';
import { Mean, meaningOf, meaningOfRun } from './meaning';
import type { Outline } from './outline';
import type { PageSense } from './page-sense';
import { labelOf, namedHint, type Piece, PieceReader } from './pieces';
import type { Block } from './sets';
import { textOf, tidy } from './wording';

/** One ad that is the main content of its page. */
export interface Detail {
  listing: Listing;
  element: Element;
  /** How many of the things an ad has were found: a heading of it, sections, an apply button, terms. */
  evidence: number;
  /** Index of the element that holds the title, or of the block when there is none. */
  heading: number;
  /** The address spells the title. */
  inAddress: boolean;
}

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The part of the page the ad is in: the smallest block with most of the running text outside menus. */
function mainBlock(page: Outline): Block | undefined {
  const prose = new Float64Array(page.tags.length);
  let total = 0;
  for (let at = 0; at < page.runs.length; at += 1) {
    const owner = page.owners[at] ?? 0;
    if ((page.aversions[owner] ?? 0) >= 3) continue;
    const size = (page.runs[at] ?? '').length;
    const worth = size >= 25 ? size : size * 0.3;
    prose[owner] = (prose[owner] ?? 0) + worth;
    total += worth;
  }
  for (let at = page.tags.length - 1; at > 0; at -= 1) {
    const parent = page.parents[at] ?? -1;
    if (parent >= 0) prose[parent] = (prose[parent] ?? 0) + (prose[at] ?? 0);
  }
  if (total === 0) return undefined;
  let best = 0;
  for (let at = 0; at < page.tags.length; at += 1) if ((prose[at] ?? 0) >= total * 0.6) best = at;
  return { start: best, stop: page.ends[best] ?? best + 1 };
}

interface Candidate {
  at: number;
  text: string;
  score: number;
}

const GENERIC_TITLE =
  /^(?:careers?|jobs?|vacanc(?:y|ies)|home|welcome|search|login|menu|job details?|job description|job search|our jobs|karriere|stellenangebote?|emplois?|empleos?|vagas?|lavora con noi|apply(?: now)?|overview|description|responsibilities|requirements|qualifications|similar jobs|related jobs|about us|contact|not found|error|404.*)$/i;

function titleOf(page: Outline, sense: PageSense, address: string): Candidate | undefined {
  const named = words(sense.title);
  const slug = words(address.replace(/%[0-9a-f]{2}/gi, ' '));
  const found: Candidate[] = [];
  for (let at = 0; at < page.tags.length && found.length < 60; at += 1) {
    const tag = page.tags[at] ?? '';
    const level = tag.length === 2 && tag >= 'h1' && tag <= 'h6' ? Number(tag[1]) : 0;
    const stop = page.ends[at] ?? at + 1;
    const size = (page.lengths[page.firstRun[stop] ?? 0] ?? 0) - (page.lengths[page.firstRun[at] ?? 0] ?? 0);
    if (size < 3 || size > 260) continue;
    const element = page.elements[at];
    const names = element?.getAttribute('class') ?? '';
    const hook = element
      ? `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('data-automation-id') ?? ''} ${element.getAttribute('data-qa') ?? ''} ${element.getAttribute('data-automation') ?? ''}`
      : '';
    const job =
      /(?:job|position|vacancy|posting|vaga|puesto|offer|oferta|stelle|role|ad|requisition|opening|advert)[-_ ]{0,2}(?:info|detail|header|view)?[-_ ]{0,2}(?:title|name|titel|titulo|header)\b|vacancy-title|jobtitle|job_title/i.test(
        `${names} ${hook}`,
      );
    if (!level && !job && !/\btitle\b/i.test(hook) && element?.getAttribute('role') !== 'heading') continue;
    if (stop - at > 40) continue;
    const text = tidy(
      page.runs
        .slice(page.firstRun[at], page.firstRun[stop])
        .filter((run) => run !== '\n')
        .join(' '),
    );
    if (text.length < 3 || text.length > 200 || GENERIC_TITLE.test(text)) continue;
    const plainly = words(text);
    const meaning = meaningOf(text);
    let score = level === 1 ? 3 : level === 2 ? 1.5 : level === 3 ? 0.8 : level ? 0.3 : 0;
    if (job) score += 2.5;
    if (plainly && named.startsWith(plainly)) score += 3;
    else if (plainly.length > 4 && named.includes(plainly)) score += 2;
    if (plainly.length > 4 && slug.includes(plainly)) score += 1.5;
    if (meaning & Mean.occupation) score += 2;
    if (meaning & (Mean.section | Mean.control | Mean.apply)) score -= 4;
    if (labelOf(text)) score -= 3;
    if (sense.siteName && plainly === words(sense.siteName)) score -= 4;
    if (/[.!?]$/.test(text) && text.length > 60) score -= 1.5;
    score -= (page.aversions[at] ?? 0) * 0.8;
    score -= Math.min(1.5, found.length * 0.1);
    found.push({ at, text, score });
  }
  found.sort((a, b) => b.score - a.score);
  return found[0] && found[0].score > 1 ? found[0] : undefined;
}

const SEPARATOR = /\s[|–—·»:]\s|\s-\s|\s@\s/;

/** The title of the document without the name of the site. */
function shortTitle(sense: PageSense): string | undefined {
  const part = sense.title.split(SEPARATOR)[0]?.trim();
  return part && part.length > 3 && !GENERIC_TITLE.test(part) ? part : undefined;
}

function employerInTitle(sense: PageSense, title: string): string | undefined {
  const at = /(?:^|\s)(?:at|bei|chez|@|presso|en|bij|w firmie)\s+([^|–—]{2,60}?)(?:\s[|–—-]\s|$)/iu.exec(
    sense.title.replace(title, ' '),
  );
  if (at?.[1]) return at[1].trim();
  const hiring = /^(.{2,60}?)\s(?:hiring|is hiring|recrute|sucht|busca|contrata)\s/iu.exec(sense.title);
  return hiring?.[1]?.trim();
}

function first(pieces: readonly Piece[], test: (piece: Piece) => boolean): Piece | undefined {
  return pieces.find(test);
}

function contains(page: Outline, outer: number, inner: number): boolean {
  return inner >= outer && inner < (page.ends[outer] ?? outer);
}

/** Read a page as one ad. The evidence says whether to believe it. */
export function readDetail(page: Outline, links: Links, sense: PageSense, url: string): Detail | undefined {
  const main = mainBlock(page);
  if (!main) return undefined;
  const heading = titleOf(page, sense, url);
  let top = main.start;
  if (heading) while (top > 0 && !contains(page, top, heading.at)) top = page.parents[top] ?? 0;
  if (top < 0) top = 0;
  const block: Block = { start: top, stop: page.ends[top] ?? page.tags.length };
  const from = page.firstRun[block.start] ?? 0;
  const to = page.firstRun[block.stop] ?? page.runs.length;
  const text = textOf(page, from, to, (owner) => (page.aversions[owner] ?? 0) >= 3);
  const element = page.elements[block.start];
  if (!element) return undefined;
  const title = heading?.text ?? shortTitle(sense);
  if (!title) return undefined;

  // Facts stand near the heading or in labelled rows; the reader looks at the first 300 lines from the heading's block.
  const pieces = new PieceReader(page, links)
    .read(block, 300)
    .filter((piece) => (page.aversions[piece.owner] ?? 0) < 5);
  const headAt = heading?.at ?? block.start;
  const isTitle = (piece: Piece): boolean =>
    !!heading && (contains(page, heading.at, piece.owner) || piece.text === title);
  const nearby = pieces
    .filter((piece) => !isTitle(piece) && piece.text.length < 120)
    .map((piece, order) => ({ piece, order, gap: Math.abs(piece.owner - headAt) }))
    .sort((a, b) => a.gap - b.gap)
    .map((entry) => entry.piece)
    .slice(0, 120);
  const isValue = (piece: Piece): boolean =>
    (piece.sense & (Mean.control | Mean.apply | Mean.section)) === 0 && !labelOf(piece.text);

  const employer =
    first(nearby, (piece) => piece.labelled && piece.hint === 'employer' && isValue(piece))?.text ??
    first(
      nearby,
      (piece) =>
        piece.hint === 'employer' &&
        piece.distance <= 1 &&
        piece.text.length < 80 &&
        isValue(piece) &&
        (piece.sense & Mean.money) === 0,
    )?.text ??
    first(
      nearby.slice(0, 25),
      (piece) =>
        !!piece.link &&
        /\/(?:compan(?:y|ies)|employers?|firm[ay]?|empresas?|entreprises?|aziende?|arbeitgeber|unternehmen|organi[sz]ations?)\//i.test(
          piece.link.href,
        ) &&
        isValue(piece) &&
        piece.text.length < 80,
    )?.text ??
    employerInTitle(sense, title) ??
    first(
      nearby.slice(0, 10),
      (piece) => (piece.sense & Mean.company) !== 0 && piece.text.length < 60 && (piece.sense & Mean.employment) === 0,
    )?.text;
  const location =
    first(nearby, (piece) => piece.labelled && piece.hint === 'location' && isValue(piece) && piece.text.length < 110)
      ?.text ??
    first(
      nearby,
      (piece) =>
        piece.hint === 'location' &&
        piece.distance <= 1 &&
        piece.text.length < 80 &&
        isValue(piece) &&
        piece.text !== employer,
    )?.text ??
    first(
      nearby.slice(0, 15),
      (piece) => (piece.sense & Mean.place) !== 0 && piece.text.length < 60 && piece.text !== employer,
    )?.text;
  const paid =
    first(nearby, (piece) => piece.labelled && piece.hint === 'salary' && /\d/.test(piece.text)) ??
    first(nearby, (piece) => piece.hint === 'salary' && piece.distance <= 2 && (piece.sense & Mean.money) !== 0) ??
    first(
      nearby.slice(0, 25),
      (piece) => (piece.sense & Mean.money) !== 0 && (piece.sense & (Mean.period | Mean.employment)) !== 0,
    );
  const salary = paid ? (moneyIn(paid.text) ?? (paid.labelled ? paid.text.slice(0, 100) : undefined)) : undefined;
  const date =
    first(nearby, (piece) => piece.labelled && piece.hint === 'date') ??
    first(
      nearby,
      (piece) =>
        piece.timed || (piece.hint === 'date' && (piece.sense & (Mean.date | Mean.numericDate | Mean.month)) !== 0),
    );

  const listing: Listing = { title: title.slice(0, 300), text, url };
  if (employer) listing.employer = employer.slice(0, 200);
  if (location) listing.location = location.slice(0, 200);
  if (salary) listing.salary = salary;
  if (date) listing.postedAt = date.text.slice(0, 80);
  const contacts = links.contactsWithin(block.start, block.stop);
  if (contacts.length > 0) listing.contactLinks = contacts;
  listing.via = 'detail';

  let sections = 0;
  let labels = 0;
  for (let at = from; at < to; at += 1) {
    const run = page.runs[at] ?? '';
    if (run.length > 60) continue;
    const meaning = meaningOfRun(page, at);
    if (meaning & Mean.section) sections += 1;
    if (meaning & (Mean.employerLabel | Mean.locationLabel | Mean.salaryLabel)) labels += 1;
  }
  let evidence = Math.min(2.5, sections * 0.7) + Math.min(1.5, labels * 0.4) + Math.min(2, sense.applies * 0.8);
  if (meaningOf(title) & Mean.occupation) evidence += 1;
  if (salary) evidence += 0.5;
  if (heading && heading.score > 5) evidence += 0.7;
  if (element && namedHint(element) === '' && text.length > 400) evidence += 0.3;
  const spelt = words(title);
  const inAddress = spelt.length > 4 && words(url.replace(/%[0-9a-f]{2}/gi, ' ')).includes(spelt);
  return { listing, element, evidence, heading: headAt, inAddress };
}
