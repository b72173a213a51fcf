import { TAXONOMY_VERSION } from '../../taxonomy';
import { FACT_LANGUAGES } from '../facts/lexicon';
import type { ExportOptions, Format } from '../format';
import { SMALLEST_CELL } from '../public/copy';
import { FEWER, suppressed } from '../public/suppress';
import { UNSAID } from './about';
import { contactWords } from './copy-words';
import { line, table } from './markdown';
import type { Counts, Tally } from './tally';
import { REVIEWED_LANGUAGES, TESTED_LANGUAGES } from './tested';

/** How the data came to be, what is in it and what is not, in Markdown. Counts under 10 are not told of a public copy. */
export function datasheet(format: Pick<Format, 'label' | 'freeText'>, tally: Tally, options: ExportOptions): string {
  const { about = {}, publicCopy } = options;
  const told = (count: number): string => (publicCopy && count > 0 && count < SMALLEST_CELL ? FEWER : String(count));
  /** `once`: every record is in one of the counts, so that a single hidden one would follow from the rest. */
  const list = (counts: Counts, once = false): string => {
    const shown = publicCopy
      ? suppressed(counts, once)
      : new Map([...counts].map(([value, count]) => [value, String(count)]));
    const sorted = [...shown].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.length === 0 ? 'none' : sorted.map(([value, count]) => `${line(value)} ${count}`).join(', ');
  };
  return `# Datasheet

## What this is

- Title: ${line(about.title ?? UNSAID.title)}
- Publisher: ${line(about.publisher ?? UNSAID.publisher)}
- Licence: ${line(about.licence?.name ?? UNSAID.licence)}${about.licence?.url === undefined ? '' : ` (${line(about.licence.url)})`}
- Made: ${line(about.created ?? 'time not stated')}, by Farol, on one device, from pages somebody had open; nothing was crawled
- Format: ${line(format.label)}
- Copy: ${copyWords(options)}
- Words of ads: ${wordsOfAds(format.freeText, options)}

## What is in it

- Records: ${told(tally.written)}${publicCopy ? `; left out because too few share their columns: ${told(tally.seen - tally.written)}` : ''}
- First seen ${line(tally.first || 'never')}, last seen ${line(tally.last || 'never')} (UTC)
- Levels: ${list(tally.levels, true)}
- Kinds: ${list(tally.kinds, true)}
- Languages: ${list(tally.languages, true)}
- Indicators stated: ${list(tally.signals)}
- Only the first part of the text was read: ${told(tally.truncated)}

## How it was made

- Rules: ${list(tally.rules, true)}. Model: ${list(tally.models, true)}. Taxonomy: ${TAXONOMY_VERSION}.
- Scored by rules alone: ${told(tally.rulesOnly)}
- A rule and the model give the same kind of evidence, each with the words it rests on; gates over their combination set the level.
- Sector, intermediary and official role come from word lists in ${FACT_LANGUAGES.join(', ')}; in other languages they read \`none stated\`.

## Who reviewed

- Reviewed: ${list(decisionsOf(tally), true)}, of ${told(tally.written)}
- By: ${about.reviewers && about.reviewers.length > 0 ? about.reviewers.map(line).join(', ') : 'not stated'} (pseudonyms)
- A decision is the opinion of who read the ad, not an outcome.

## Base rates

- ${rateWords(tally, about.read)}
- Upheld of what was decided, by level:

${upheldTable(tally, publicCopy !== undefined)}

- One indicator is common in honest ads: 98.4 % of 430 work-abroad ads had at least one (Volodko, Cockbain, Kleinberg 2020). Combination decides.

## Known gaps

- Languages with no tested rules, which were not scored: ${list(tally.unscored)}. For these, nothing found means nothing.
- Languages with a tested pack: ${TESTED_LANGUAGES.join(', ')}. Read by a native reviewer: ${REVIEWED_LANGUAGES.join(', ') || 'none so far'}.
- Only words were read: no images, no video, nothing behind a link. Roundabout wordings are often missed.
- The log holds flagged ads of pages somebody chose to open: it is no sample of anything, and more records mean more looking.
- Places are as the ads write them. Do not rank countries, regions or groups of people by these counts.
- Who is selling sex, of what nationality, ethnicity, gender or migration status is never an indicator by itself.

## Not to be used for

- A finding that anyone is harmed or does harm; the identity of anyone; contact with anyone in an ad; a count of cases.
`;
}

function copyWords(options: ExportOptions): string {
  const { contacts, publicCopy, tokens } = options;
  if (!publicCopy) return `${contacts === 'full' && !tokens ? 'full' : 'working copy'}, ${contactWords(options)}`;
  const { quasi, dates, smallest } = publicCopy.choice;
  return `public; at least ${smallest} records share every combination of ${quasi.join(', ')}; dates by the ${dates}, sums by their first figure, places by their widest part; ${contactWords(options)}`;
}

function wordsOfAds(freeText: Format['freeText'], { publicCopy }: ExportOptions): string {
  if (freeText === 'never') return 'none';
  return publicCopy && !publicCopy.choice.freeText && freeText === 'optional'
    ? 'left out'
    : 'in it; names may stand among them';
}

function rateWords({ written }: Tally, read: number | undefined): string {
  if (read === undefined || read <= 0)
    return 'How many ads were read in all was not recorded: no base rate can be given.';
  return `${written} records of ${read} ads read (${((100 * written) / read).toFixed(1)} %), on the pages that were chosen.`;
}

function decisionsOf({ decisions: { keep, dismiss, unsure }, written }: Tally): Counts {
  const all = { upheld: keep, 'not upheld': dismiss, unsure, 'not reviewed': written - keep - dismiss - unsure };
  return new Map(Object.entries(all).filter(([, count]) => count > 0));
}

function upheldTable({ upheld }: Tally, isPublic: boolean): string {
  const rows = [...upheld].map(([level, { keep, dismiss }]) => {
    const decided = keep + dismiss;
    const small = isPublic && [keep, dismiss].some((count) => count > 0 && count < SMALLEST_CELL);
    // Below this a share says more than is known.
    const enough = decided >= SMALLEST_CELL && !small;
    return [
      level,
      small ? 'not shown' : String(decided),
      enough ? `${Math.round((100 * keep) / decided)} %` : 'not enough decisions',
    ];
  });
  return rows.length === 0 ? 'No decisions yet.' : table(['level', 'decided', 'upheld'], rows);
}
