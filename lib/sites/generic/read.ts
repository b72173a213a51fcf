import type { Listing, PageKind } from '../../types';
import type { Learned } from './added';
import { type Card, readCards } from './cards';
import { isOneAd } from './decide';
import { type Detail, findDetail, readDetail } from './detail';
import { fromJobPosting } from './job-posting';
import { everyNode, isType, type LdNode, readJsonLd } from './json-ld';
import { judge, type Looks } from './judge';
import { absolute, baseOf, Links } from './links';
import { listingKey, mergeStructured, withoutRepeats } from './merge';
import { readMarked, typedElements } from './microdata';
import { type Outline, outline } from './outline';
import { type PageSense, senseOfPage } from './page-sense';
import { isPlainAd } from './plain-ad';
import { type Block, type BlockSet, setsOf, signatureOf } from './sets';

export interface PageReading {
  page: PageKind;
  cards: Card[];
  unreadable: number;
  /** What was learned of the list, for parts that are added later; absent when the page has none. */
  learned?: Learned;
}

const NOTHING: PageReading = { page: 'none', cards: [], unreadable: 0 };

interface Judged {
  set: BlockSet;
  looks: Looks;
}

function covers(outer: BlockSet, inner: BlockSet): boolean {
  const first = outer.blocks[0];
  const last = outer.blocks[outer.blocks.length - 1];
  const start = inner.blocks[0];
  const end = inner.blocks[inner.blocks.length - 1];
  return !!first && !!last && !!start && !!end && start.start >= first.start && end.stop <= last.stop;
}

/** The share of the blocks of one set that are blocks of another. */
function shared(few: BlockSet, many: BlockSet): number {
  const starts = new Set(many.blocks.map((block) => block.start));
  return few.blocks.filter((block) => starts.has(block.start)).length / few.blocks.length;
}

/**
 * The set that looks most like ads. One that has the same blocks and more wins (a badge only some ads have makes a set
 * of its own), and so does a finer one inside it that looks nearly as good (ads under the name of each employer).
 */
function bestSet(judged: readonly Judged[], page: Outline, links: Links): Judged | undefined {
  let best = judged[0];
  for (const one of judged) if (best && one.looks.score > best.looks.score) best = one;
  if (!best) return undefined;
  best = widest(best, judged, page, links);
  const coarse = best;
  for (const one of judged) {
    if (one === best || one.looks.count < coarse.looks.count * 1.4 || one.looks.size < 25) continue;
    if (one.looks.uniform < 0.9 || one.looks.occupation < coarse.looks.occupation * 0.8) continue;
    const close = one.looks.evidence >= coarse.looks.evidence * 0.75 && one.looks.score >= coarse.looks.score * 0.7;
    if (close && covers(coarse.set, one.set) && (best === coarse || one.looks.score > best.looks.score)) best = one;
  }
  return widest(best, judged, page, links);
}

function widest(best: Judged, judged: readonly Judged[], page: Outline, links: Links): Judged {
  let wide = best;
  for (const one of judged) {
    if (one.looks.count <= wide.looks.count || shared(best.set, one.set) < 0.8) continue;
    const own = new Set(best.set.blocks.map((block) => block.start));
    const more = one.set.blocks.filter((block) => !own.has(block.start));
    const same = isSameKind(page, best.set.blocks, more);
    const least = same ? 0.4 : 0.6;
    if (one.looks.score < best.looks.score * least || one.looks.evidence < best.looks.evidence * least) continue;
    const added = judge(page, links, { blocks: more });
    const shows = added.evidence >= best.looks.evidence * 0.5 && added.size >= best.looks.size * 0.4;
    // The same element with the same links, only without the pay: an ad that tells less than its neighbours.
    const work = added.occupation + added.employment + added.recruitment + added.pay;
    if (shows || (same && work >= 1 && added.linked >= best.looks.linked && added.size >= best.looks.size * 0.3))
      wide = one;
  }
  return wide;
}

/** Every one of `more` is the kind of element that most of `blocks` are. */
function isSameKind(page: Outline, blocks: readonly Block[], more: readonly Block[]): boolean {
  const kinds = new Set(blocks.map((block) => signatureOf(page, block.start)));
  return more.length > 0 && kinds.size === 1 && more.every((block) => kinds.has(signatureOf(page, block.start)));
}

function believable(best: Judged, sense: PageSense): boolean {
  const { looks } = best;
  if (looks.score < 1.5) return false;
  // A few paragraphs or sections of a page about work are no list of ads.
  if (looks.count <= 6 && looks.linked < 0.5 && looks.section >= 0.5) return false;
  if (looks.count <= 4 && looks.linked < 0.5 && looks.occupation + looks.employment + looks.pay + looks.escort < 0.5)
    return false;
  const net = looks.evidence - looks.against - Math.max(0, sense.other - 0.5);
  if (sense.recruiting >= 3) return net >= 0.5;
  if (sense.recruiting >= 1.5) return net >= 1.6;
  return net >= 3 && looks.occupation >= 0.4;
}

/** Other sets that are not part of the best and look like the same thing: promoted ads, a second section. */
function companions(best: Judged, judged: readonly Judged[]): BlockSet[] {
  const kept: BlockSet[] = [best.set];
  const ranges = [...best.set.blocks];
  for (const one of [...judged].sort((a, b) => b.looks.score - a.looks.score)) {
    if (kept.length >= 6) break;
    if (one.looks.score < best.looks.score * 0.8 || one.looks.evidence < best.looks.evidence * 0.75) continue;
    const meets = one.set.blocks.some((block) =>
      ranges.some((range) => block.start < range.stop && range.start < block.stop),
    );
    if (meets) continue;
    kept.push(one.set);
    ranges.push(...one.set.blocks);
  }
  return kept;
}

function postingsOf(
  typed: ReturnType<typeof typedElements>,
  nodes: readonly LdNode[],
  base: string,
): { listing: Listing; element?: Element }[] {
  const found: { listing: Listing; element?: Element }[] = [];
  for (const node of everyNode(nodes)) {
    if (!isType(node, 'JobPosting')) continue;
    const listing = fromJobPosting(node, base, 'json-ld');
    if (listing) found.push({ listing });
  }
  for (const { node, element } of readMarked(typed)) {
    const listing = fromJobPosting(node, base, 'microdata');
    if (listing) found.push({ listing, element });
  }
  return found;
}

function kindOf(sense: PageSense): Listing['kind'] {
  return sense.escort && sense.recruiting >= 3 ? 'escort' : undefined;
}

/** Read any page without knowing the site. */
export function readGenerically(document: Document, url: string): PageReading {
  const body = document.body ?? document.documentElement;
  if (!body) return NOTHING;
  const base = baseOf(document, url);
  const nodes = readJsonLd(document);
  const page = outline([body]);
  return readOutline(document, url, base, nodes, page);
}

function readOutline(document: Document, url: string, base: string, nodes: LdNode[], page: Outline): PageReading {
  const typed = typedElements(document);
  const sense = senseOfPage(document, url, page, nodes, new Set(typed.map((one) => one.type)));
  if (sense.barred) return NOTHING;
  const postings = postingsOf(typed, nodes, base);
  const links = new Links(page, base, url);
  const judged = setsOf(page).map((set) => ({ set, looks: judge(page, links, set) }));
  const best = bestSet(judged, page, links);
  const detail = findDetail(page, sense, url);
  const kind = kindOf(sense);
  const listed = best && believable(best, sense) ? best : undefined;

  const single = postings.length === 1 ? postings[0] : undefined;
  if (single && (!listed || isFew(listed) || isAboutThisPage(single.listing, sense, url))) {
    const seen = detail ? readDetail(page, links, sense, url, detail, besides(listed, detail.heading)) : undefined;
    const listing = mergeStructured(single.listing, seen, url);
    const element = single.element ?? (detail && page.elements[detail.block.start]) ?? document.body;
    return { page: 'detail', cards: [{ listing, element }], unreadable: 0 };
  }
  if (
    detail &&
    postings.length < 2 &&
    ((mayBeAd(detail, sense) && isOneAd(page, sense, detail, listed?.set, listed?.looks)) ||
      isPlainAd(page, links, sense, detail, listed))
  ) {
    const listing = readDetail(page, links, sense, url, detail, besides(listed, detail.heading));
    if (kind) listing.kind = kind;
    const element = page.elements[detail.block.start] ?? document.body;
    return { page: 'detail', cards: [{ listing, element }], unreadable: 0 };
  }
  if (listed) {
    const sets = companions(listed, judged);
    const blocks = sets.flatMap((set) => set.blocks).sort((a, b) => a.start - b.start);
    const read = readCards(page, links, blocks);
    if (kind) for (const card of read.cards) card.listing.kind = kind;
    const cards = withoutRepeats(read.cards, postings, document.body);
    const signatures = new Set(blocks.slice(0, 500).map((block) => signatureOf(page, block.start)));
    const learned: Learned = {
      url,
      base,
      signatures,
      layout: read.layout,
      kind,
      seen: new Set(cards.map((card) => listingKey(card.listing))),
    };
    return { page: 'results', cards, unreadable: read.unreadable, learned };
  }
  if (postings.length > 1) {
    const cards = withoutRepeats([], postings, document.body);
    return { page: 'results', cards, unreadable: 0 };
  }
  return NOTHING;
}

/** Two or three blocks that lead nowhere, such as the parts of an application form. */
const isFew = ({ looks }: Judged): boolean => looks.count <= 3 && looks.linked < 0.5;

function isAboutThisPage(listing: Listing, sense: PageSense, url: string): boolean {
  const here = absolute(url, url)?.replace(/[?#].*$/, '');
  if (listing.url && listing.url.replace(/[?#].*$/, '') === here) return true;
  const title = (listing.title ?? '').toLowerCase();
  return title.length > 3 && [sense.title, ...sense.headings].some((text) => text.toLowerCase().includes(title));
}

/** Blocks of other ads on the page of one; sections of the ad itself repeat too, but do not all lead elsewhere. */
function besides(listed: Judged | undefined, heading: number): readonly Block[] {
  if (!listed || listed.looks.linked < 0.6) return [];
  const { looks, set } = listed;
  const holdsTitle = set.blocks.some((block) => heading >= block.start && heading < block.stop);
  return looks.recruitment >= 0.5 || (looks.linked >= 0.9 && looks.count >= 3 && !holdsTitle) ? set.blocks : [];
}

/** Enough of what an ad has, on a page that is about such things. */
function mayBeAd(detail: Detail, sense: PageSense): boolean {
  if (detail.size < 120 || !(detail.offers || sense.escort)) return false;
  if (sense.isArticle && detail.evidence < 4) return false;
  return sense.recruiting >= 1.5 && detail.evidence - Math.max(0, sense.other - 0.5) >= 1.8;
}
