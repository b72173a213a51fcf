import type { Detail } from './detail';
import type { Looks } from './judge';
import { Mean, meaningOf, meaningOfRun } from './meaning';
import type { Outline } from './outline';
import type { PageSense } from './page-sense';
import type { BlockSet } from './sets';
import { tidy } from './wording';

/** What of a page lies outside its repeated blocks, menus left out. */
interface Outside {
  prose: number;
  /** Running text between the heading and the first block. */
  before: number;
  sections: number;
  labels: number;
  applies: number;
  /** A heading right above the blocks says they are beside the point. */
  similar: boolean;
}

function lookOutside(page: Outline, set: BlockSet | undefined, heading: number): Outside {
  const sections = new Set<string>();
  const found: Outside = { prose: 0, before: 0, sections: 0, labels: 0, applies: 0, similar: false };
  const blocks = set?.blocks ?? [];
  const first = blocks[0]?.start ?? Number.POSITIVE_INFINITY;
  let next = 0;
  let last = '';
  for (let at = 0; at < page.runs.length; at += 1) {
    const owner = page.owners[at] ?? 0;
    while (next < blocks.length && owner >= (blocks[next]?.stop ?? 0)) next += 1;
    if (next < blocks.length && owner >= (blocks[next]?.start ?? 0)) {
      if (next === 0 && last && last.length < 90 && meaningOf(last) & Mean.similar) found.similar = true;
      last = '';
      continue;
    }
    const run = page.runs[at] ?? '';
    if (run === '\n' || (page.aversions[owner] ?? 0) >= 3) continue;
    if (run.length >= 60) {
      found.prose += run.length;
      if (owner > heading && owner < first) found.before += run.length;
      last = '';
      continue;
    }
    if (owner < first && run.length > 4) last = tidy(run);
    const meaning = meaningOfRun(page, at);
    if (meaning & Mean.section) sections.add(run.trim().toLowerCase());
    if (meaning & (Mean.employerLabel | Mean.locationLabel | Mean.salaryLabel)) found.labels += 1;
    if (meaning & Mean.apply) found.applies += 1;
  }
  found.sections = sections.size;
  return found;
}

const COUNTED = /\d[\d.,\s]{0,8}\+?\s{0,2}\p{L}/u;

/** Whether a page that has both a long text and repeated blocks is about one ad. */
export function isOneAd(
  page: Outline,
  sense: PageSense,
  detail: Detail,
  set: BlockSet | undefined,
  looks: Looks | undefined,
): boolean {
  const outside = lookOutside(page, set, detail.heading);
  const { title } = detail;
  const titleSense = meaningOf(title);
  const inTitle = title.length > 3 && sense.title.toLowerCase().includes(title.toLowerCase());
  const talksOfList =
    sense.headings
      .concat(sense.title)
      .some((text) => COUNTED.test(text) && /^\D{0,25}\d/.test(text) && (meaningOf(text) & Mean.recruitment) !== 0) ||
    ((titleSense & Mean.recruitment) !== 0 && (titleSense & Mean.occupation) === 0);

  let single =
    Math.min(3, 0.8 * outside.sections) + Math.min(1.5, 0.5 * outside.labels) + Math.min(1.5, outside.prose / 1000);
  if (inTitle && (titleSense & Mean.occupation || detail.inAddress)) single += 1.5;
  else if (inTitle) single += 0.7;
  if (sense.detailAddress) single += 1;
  if (outside.applies >= 1 && outside.applies <= 5) single += 0.8;
  if (outside.before > 500) single += 1.5;
  if (talksOfList) single -= 2.5;

  if (!looks) return single - Math.max(0, sense.other - 0.5) - (sense.isArticle ? 1.5 : 0) >= 2.6;
  let list =
    Math.min(3, looks.evidence * 0.6) +
    Math.min(2.4, Math.log2(looks.count) * 0.6) +
    1.2 * looks.linked +
    looks.recruitment;
  if (outside.similar) list -= 2.5;
  if (looks.linked < 0.5 && looks.heading < 0.5) list -= 1;
  return single > list && single >= 2.6;
}
