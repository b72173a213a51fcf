import {
  isDetailPath,
  isEscortAddress,
  isKnownOther,
  isRecruitmentHost,
  isRecruitmentPath,
  pathOf,
} from '../words/whereabouts';
import { everyNode, isType, type LdNode } from './json-ld';
import { Mean, meaningOf, meaningOfRun } from './meaning';
import type { Outline } from './outline';
import { tidy } from './wording';

/** What a page as a whole says of itself. */
export interface PageSense {
  /** Points for being about vacancies or escorts; 3 and more is a page that says so in several places. */
  recruiting: number;
  escort: boolean;
  /** Points for being a shop, an article, a mailbox, a list of tenders … */
  other: number;
  /** A page that never holds ads of its own, whatever its words. */
  barred: boolean;
  /** One article rather than a list of things. */
  isArticle: boolean;
  applies: number;
  title: string;
  headings: string[];
  siteName: string;
  detailAddress: boolean;
  recruitmentHost: boolean;
}

/** The `content` of the meta elements of a page by name or property, first one first. */
function metasOf(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  const metas = document.getElementsByTagName('meta');
  for (let k = 0; k < metas.length && k < 200; k += 1) {
    const name = metas[k]?.getAttribute('property') ?? metas[k]?.getAttribute('name');
    const content = metas[k]?.getAttribute('content');
    if (name && content && !found.has(name)) found.set(name, content.slice(0, 600));
  }
  return found;
}

/** What a page is about shows in its first lines. */
const MAX_RUNS = 3000;

export function senseOfPage(
  document: Document,
  url: string,
  page: Outline,
  nodes: readonly LdNode[],
  types: ReadonlySet<string>,
): PageSense {
  let address: URL | undefined;
  try {
    address = new URL(url);
  } catch {
    address = undefined;
  }
  const title = tidy((document.title ?? '').slice(0, 400));
  const headings: string[] = [];
  for (let at = 0; at < page.tags.length && headings.length < 6; at += 1) {
    if (page.tags[at] !== 'h1') continue;
    const text = tidy(
      page.runs
        .slice(page.firstRun[at], Math.min(page.firstRun[page.ends[at] ?? 0] ?? 0, (page.firstRun[at] ?? 0) + 12))
        .join(' '),
    );
    if (text) headings.push(text.slice(0, 300));
  }
  const metas = metasOf(document);
  const siteName = metas.get('og:site_name') ?? '';
  const type = metas.get('og:type') ?? '';
  const generator = metas.get('generator') ?? '';
  const description = (metas.get('description') ?? '') || (metas.get('og:description') ?? '');

  const titleSense = meaningOf(title);
  let headSense = 0;
  for (const heading of headings) headSense |= meaningOf(heading);
  const path = address ? pathOf(address) : '';
  const recruitmentHost = !!address && isRecruitmentHost(address.hostname);
  let recruiting = 0;
  let other = 0;
  if (recruitmentHost) recruiting += 2;
  if (isRecruitmentPath(path)) recruiting += 1.5;
  if (titleSense & Mean.recruitment) recruiting += 2;
  if (headSense & Mean.recruitment) recruiting += 1;
  if (meaningOf(description) & Mean.recruitment) recruiting += 0.7;
  if ((titleSense | headSense) & Mean.occupation) recruiting += 0.4;

  let applies = 0;
  let carts = 0;
  let threads = 0;
  let facts = 0;
  const mail = new Set<string>();
  const sections = new Set<string>();
  for (let at = 0; at < page.runs.length && at < MAX_RUNS; at += 1) {
    const run = page.runs[at] ?? '';
    if (run.length > 45) continue;
    const sense = meaningOfRun(page, at);
    if (sense & Mean.apply) applies += 1;
    if (sense & Mean.shop && run.length < 30) carts += 1;
    if (sense & Mean.discussion) threads += 1;
    if (sense & Mean.section) sections.add(run.toLowerCase());
    if (sense & Mean.mailbox && run.length < 25) mail.add(run.trim().toLowerCase());
    if (sense & Mean.employment) facts += 1;
  }
  recruiting += Math.min(2, applies * 0.5) + Math.min(1, facts * 0.12) + Math.min(1.2, sections.size * 0.3);

  const every = everyNode(nodes);
  const hasPosting = every.some((node) => isType(node, 'JobPosting'));
  if (hasPosting) recruiting += 5;
  const isArticle =
    every.some((node) =>
      ['NewsArticle', 'Article', 'BlogPosting', 'ReportageNewsArticle'].some((name) => isType(node, name)),
    ) ||
    /^(?:article|blog)$/i.test(type) ||
    types.has('NewsArticle') ||
    types.has('BlogPosting');
  const products = every.filter((node) => isType(node, 'Product') || isType(node, 'ProductGroup')).length;
  if (products > 0 || /product/i.test(type)) other += 3;
  if (types.has('Product')) other += 2;
  if (carts > 1) other += Math.min(3, carts * 0.5);
  if ((titleSense | headSense | meaningOf(path)) & Mean.procurement) other += 3;
  if (mail.size >= 3) other += 4;
  if (threads > 12) other += 1;
  if (/mediawiki|phpbb|vbulletin|discourse|xenforo|invision/i.test(generator)) other += 3;
  if (isArticle && !hasPosting) other += 2;

  const escort =
    (!!address && isEscortAddress(address)) || ((titleSense | headSense | meaningOf(description)) & Mean.escort) !== 0;
  if (escort) recruiting += 3;
  return {
    recruiting,
    escort,
    other,
    barred: !hasPosting && !!address && (isKnownOther(address) || mail.size >= 4),
    isArticle,
    applies,
    title,
    headings,
    siteName,
    detailAddress: isDetailPath(path),
    recruitmentHost,
  };
}
