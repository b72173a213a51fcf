import type { Detail } from './detail';
import type { Looks } from './judge';
import type { Links } from './links';
import { Mean, meaningOf, NAMES_ONLY } from './meaning';
import type { Outline } from './outline';
import type { PageSense } from './page-sense';
import { type Piece, PieceReader } from './pieces';
import { type Block, type BlockSet, textLength } from './sets';

/** A list that was found on the same page. */
export interface BesideIt {
  set: BlockSet;
  looks: Looks;
}

/** How often each field of an ad is given by a label with a value. */
type Given = Record<'employer' | 'location' | 'salary' | 'date' | 'title', number>;

/** One ad names its firm and its pay once or twice; what does so more often is a list. */
const MOST_OF_ONE = 3;
/** No ad has more others under it; a longer list needs no second look. */
const MOST_BESIDE = 40;
const LEAST = 3.2;
/** A telephone number or a mail address. */
const WRITTEN_CONTACT = /\d[\d\s()/-]{6,16}\d|\S@\S/;

function factsIn(pieces: readonly Piece[]): Given {
  const given: Given = { employer: 0, location: 0, salary: 0, date: 0, title: 0 };
  for (const { labelled, hint, text, sense } of pieces) {
    if (!labelled || text.length > 120 || sense & NAMES_ONLY) continue;
    if (/\(\d{1,6}\)$/.test(text) || (hint === 'salary' && !/\d/.test(text))) continue; // a filter, a heading
    if (hint in given) given[hint as keyof Given] += 1;
  }
  return given;
}

/** What the short lines of a page speak of, as the number of lines. */
const counting =
  (lines: readonly Piece[]) =>
  (sense: number): number =>
    lines.filter((piece) => (piece.sense & sense) !== 0).length;

/** An amount for a period; a rent is one too, and is told by other words. */
const isPay = ({ sense }: Piece): boolean => (sense & Mean.money) !== 0 && (sense & Mean.period) !== 0;

/** What makes a page that of goods, homes, threads or tenders. */
function against(count: (sense: number) => number, sense: PageSense, title: string): number {
  const meaning = meaningOf(title);
  return (
    (meaning & Mean.recruitment && !(meaning & Mean.occupation) ? 1.5 : 0) +
    (count(Mean.shop) > 0 ? 2 : 0) +
    Math.min(3, count(Mean.property) * 1.5) +
    (meaning & Mean.procurement ? 3 : 0) +
    (count(Mean.discussion) > 4 ? 2 : 0) +
    (/[?？]$/.test(title) ? 1 : 0) +
    (sense.isArticle ? 2 : 0) +
    Math.max(0, sense.other - 0.5)
  );
}

/** Paragraphs, rows of facts and sections of an ad repeat too, but they are few or short and lead nowhere. */
function isPartOf({ set, looks }: BesideIt, { heading }: Detail): boolean {
  const holdsTitle = set.blocks.some((block) => heading >= block.start && heading < block.stop);
  if (set.blocks.length <= 3 && holdsTitle && looks.heading < 0.9) return true;
  return looks.linked < 0.5 && looks.heading < 0.5 && (set.blocks.length <= 3 || looks.size <= 90);
}

/** A title that leads to another page is that of a card. */
function leadsAway(page: Outline, links: Links, { heading, title }: Detail): boolean {
  const stop = page.ends[heading] ?? heading + 1;
  const inside = textLength(page, heading, stop) <= title.length + 20 ? links.within(heading, stop, 1)[0] : undefined;
  return (links.around(heading, 0) ?? inside)?.isDetail ?? false;
}

/**
 * Whether a page is that of one ad by what it states rather than by how long it speaks: firm, place and pay with their
 * labels, a way to apply or to call, a section of an ad. Lists beside the ad do not count for it.
 */
export function isPlainAd(
  page: Outline,
  links: Links,
  sense: PageSense,
  detail: Detail,
  others: BesideIt | undefined,
): boolean {
  if (detail.size < 60 || leadsAway(page, links, detail)) return false;
  const isOwn = !!others && isPartOf(others, detail);
  const leads = ({ start, stop }: Block): boolean => !!(links.within(start, stop, 1)[0] ?? links.around(start, 0));
  if (others && !isOwn && others.looks.count > MOST_BESIDE) return false;
  const beside = others && !isOwn ? others.set.blocks.filter(leads) : [];
  if (beside[0] && (beside[0].start < detail.heading || (others?.looks.linked ?? 0) < 0.5)) return false;
  const pieces = new PieceReader(page, links)
    .read({ start: 0, stop: page.tags.length }, 300)
    .filter(
      ({ owner }) =>
        (page.aversions[owner] ?? 0) < 3 && !beside.some((block) => owner >= block.start && owner < block.stop),
    );
  const lines = pieces.filter((piece) => piece.text.length < 60);
  const count = counting(lines);
  const given = factsIn(pieces);
  if (given.employer > MOST_OF_ONE || given.salary > MOST_OF_ONE) return false;
  const applies = count(Mean.apply);
  const titled = meaningOf(detail.title);
  const occupation = (titled & Mean.occupation) !== 0;
  const wanted = (titled & Mean.wanted) !== 0;
  if (isOwn && (given.employer > 1 || given.salary > 1)) return false;
  if (isOwn && given.employer + given.salary + applies === 0 && !(occupation && wanted)) return false;
  const employment = count(Mean.employment) > 0;
  const canApply = applies > 0 && applies <= 6;
  const offers = given.salary > 0 || canApply || sense.escort;
  if (!offers && !(occupation && (employment || wanted || given.employer))) return false;

  const paidLine = lines.some(isPay);
  const paid = paidLine || pieces.some(isPay);
  const ofWork = occupation || employment || paid || sense.escort || sense.recruiting >= 1.5;
  const contacts = links.contactsWithin(0, page.tags.length).length > 0;
  const written = pieces.some((piece) => WRITTEN_CONTACT.test(piece.text));
  const signs =
    (given.employer ? 1 : 0) +
    (given.location ? 0.5 : 0) +
    (given.salary ? 1.2 : 0) +
    (given.employer && given.salary ? 0.5 : 0) +
    (given.date ? 0.3 : 0) +
    (given.title ? 0.5 : 0) +
    (canApply ? 1.2 : 0) +
    (contacts || written ? 0.6 : 0) +
    Math.min(0.9, count(Mean.section) * 0.6) +
    (occupation ? (wanted ? 2.2 : 1) : 0) +
    (employment ? 0.5 : 0) +
    (paidLine ? 0.8 : paid ? 0.5 : 0) +
    (sense.detailAddress ? 0.3 : 0) +
    (sense.escort ? 1.2 : Math.min(1, sense.recruiting * 0.3)) +
    (sense.escort && count(Mean.money) > 0 ? 1.2 + (count(Mean.escort) > 0 ? 0.6 : 0) : 0);
  const doubts = (ofWork ? 0 : 2) + (occupation || canApply || contacts || written ? 0 : 1.5);
  return signs - doubts - against(count, sense, detail.title) >= LEAST;
}
