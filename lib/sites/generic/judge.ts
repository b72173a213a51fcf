import type { Links } from './links';
import { Mean, meaningOfRun } from './meaning';
import type { Outline } from './outline';
import { type Block, type BlockSet, textLength } from './sets';

/** Shares, 0 to 1, of the sampled blocks of a set that show something. */
export interface Looks {
  score: number;
  /** What speaks for ads of work or escorts, apart from looking like a list of something. */
  evidence: number;
  /** What speaks for goods, news, threads, tenders, mail, property. */
  against: number;
  count: number;
  size: number;
  linked: number;
  occupation: number;
  employment: number;
  pay: number;
  recruitment: number;
  escort: number;
  /** Share of the blocks that are of the most frequent kind of element. */
  uniform: number;
  heading: number;
  section: number;
}

const SAMPLE = 12;
const MAX_RUNS = 60;

interface Sample {
  senses: number;
  /** Every link stands in the middle of a sentence. */
  prose: boolean;
  runs: number;
  size: number;
  links: number;
  details: number;
  recruitment: boolean;
  away: boolean;
  heading: boolean;
  headings: number;
  address: boolean;
  /** Lines that only threads have: reply, quote, 12 posts. */
  talk: number;
  /** It begins with the heading of a section of an ad: Requirements, Benefits. */
  section: boolean;
}

function isInSentence(page: Outline, link: number): boolean {
  const parent = page.parents[link] ?? -1;
  const before = (page.firstRun[link] ?? 0) - 1;
  const after = page.firstRun[page.ends[link] ?? 0] ?? -1;
  const speaks = (run: number, least: number): boolean =>
    page.owners[run] === parent && (page.runs[run] ?? '').length > least;
  return speaks(before, 20) && speaks(after, 10);
}

function look(page: Outline, links: Links, block: Block): Sample {
  const from = page.firstRun[block.start] ?? 0;
  const to = Math.min(page.firstRun[block.stop] ?? page.runs.length, from + MAX_RUNS);
  let senses = 0;
  let runs = 0;
  let address = false;
  let talk = 0;
  for (let at = from; at < to; at += 1) {
    const run = page.runs[at] ?? '';
    if (run === '\n') continue;
    runs += 1;
    const sense = meaningOfRun(page, at);
    senses |= sense;
    if (sense & Mean.discussion && run.length < 40) talk += 1;
    if (run.length < 200 && /^\s{0,4}(?:https?:\/\/|www\.)\S|\s›\s/.test(run)) address = true;
  }
  const found = links.within(block.start, block.stop, 60);
  const around = found.length === 0 ? links.around(block.start, 0) : undefined;
  if (around) found.push(around);
  const hrefs = new Set(found.map((link) => link.href));
  let headings = 0;
  let level = '';
  for (let at = block.start; at < block.stop && at < block.start + 300; at += 1) {
    const tag = page.tags[at] ?? '';
    if (tag.length === 2 && tag >= 'h1' && tag <= 'h6') {
      if (!level) level = tag;
      if (tag === level) headings += 1;
    }
  }
  const details = new Set(found.filter((link) => link.isDetail).map((link) => link.href));
  return {
    senses,
    prose: found.length > 0 && !around && found.every((link) => isInSentence(page, link.at)),
    runs,
    size: textLength(page, block.start, block.stop),
    links: hrefs.size,
    details: details.size,
    recruitment: found.some((link) => link.isRecruitment && link.isDetail),
    away: found.some((link) => link.isAway),
    heading: headings > 0,
    headings,
    address,
    talk,
    section: (meaningOfRun(page, from) & Mean.section) !== 0,
  };
}

/** How much a set of blocks looks like a list of ads; judged on up to twelve of them, spread over the page. */
export function judge(page: Outline, links: Links, set: BlockSet): Looks {
  const { blocks } = set;
  const step = Math.max(1, Math.floor(blocks.length / SAMPLE));
  const samples: Sample[] = [];
  for (let k = 0; k < blocks.length && samples.length < SAMPLE; k += step) {
    const block = blocks[k];
    if (block) samples.push(look(page, links, block));
  }
  const share = (test: (sample: Sample) => boolean): number => samples.filter(test).length / samples.length;
  const has = (sense: number): number => share((sample) => (sample.senses & sense) !== 0);
  const middle = (of: (sample: Sample) => number): number =>
    samples.map(of).sort((a, b) => a - b)[samples.length >> 1] ?? 0;

  const size = middle((sample) => sample.size);
  const runs = middle((sample) => sample.runs);
  const occupation = has(Mean.occupation);
  const employment = has(Mean.employment);
  const pay = share(
    (sample) => (sample.senses & Mean.money) !== 0 && (sample.senses & (Mean.period | Mean.employment)) !== 0,
  );
  const money = has(Mean.money);
  const apply = has(Mean.apply);
  const place = has(Mean.place);
  const company = has(Mean.company);
  const dated = share((sample) => (sample.senses & (Mean.date | Mean.numericDate | Mean.month)) !== 0);
  const recruitment = share((sample) => sample.recruitment);
  const words = has(Mean.recruitment);
  const linked = share((sample) => sample.links > 0);
  const heading = share((sample) => sample.heading);
  const escort = has(Mean.escort);
  const headings = middle((sample) => sample.headings);
  const details = middle((sample) => sample.details);

  const evidence =
    1.6 * occupation +
    1.6 * employment +
    1.4 * pay +
    1.2 * apply +
    1.6 * recruitment +
    0.5 * words +
    0.5 * place +
    0.4 * company +
    0.3 * money +
    0.3 * dated +
    2 * escort;
  const against =
    2.5 * has(Mean.shop) +
    2.5 * has(Mean.procurement) +
    1 * has(Mean.property) +
    0.8 * has(Mean.discussion) +
    1.5 * share((sample) => sample.talk > 1) +
    2 * share((sample) => sample.address) +
    3 * share((sample) => sample.address && sample.away) +
    2 * share((sample) => sample.prose);

  const first = blocks[0];
  let aversion = 0;
  if (first) {
    const levels = blocks.slice(0, 50).map((block) => page.aversions[block.start] ?? 0);
    aversion = Math.min(...levels);
  }
  let score = evidence - against;
  score +=
    Math.min(1.5, (runs - 1) * 0.35) +
    0.6 * heading +
    0.5 * linked +
    0.3 * dated +
    Math.min(1.2, Math.log2(blocks.length) * 0.2);
  const kinds = new Map<number, number>();
  for (const block of blocks) {
    const kind = page.kinds[block.start] ?? 0;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const uniform = Math.max(...kinds.values()) / blocks.length;
  score -= 2 * (1 - uniform);
  if (blocks.length <= 3) {
    const sizes = samples.map((sample) => sample.size);
    if (uniform < 1) score -= 3;
    else if (Math.max(...sizes) > 8 * Math.min(...sizes)) score -= 1.5;
  }
  if (size < 30) score -= 1;
  if (runs <= 1) score -= size < 60 ? 1.5 : 0;
  if (size > 6000) score -= 2;
  if (headings > 1) score -= 0.5 + Math.min(1.5, headings * 0.4);
  if (details > 4) score -= Math.min(3, (details - 4) * 0.4);
  score -= aversion;
  return {
    score,
    evidence,
    against,
    count: blocks.length,
    size,
    linked,
    occupation,
    employment,
    pay,
    recruitment,
    escort,
    uniform,
    heading,
    section: share((sample) => sample.section),
  };
}
