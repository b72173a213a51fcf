import { Mean, meaningOf } from './meaning';
import type { Outline } from './outline';
import type { PageSense } from './page-sense';
import { labelOf } from './pieces';
import { tidy } from './wording';

/** Letters and digits of a text, for comparing a heading with a title or an address. */
export const spelling = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Of an address without its host, which spells the name of the site. */
export const spellingOfAddress = (url: string): string =>
  spelling(
    url
      .slice(0, 600)
      .replace(/^[a-z]{2,8}:\/\/[^/?#]*/i, '')
      .replace(/%[0-9a-f]{2}/gi, ' '),
  );

/** A text that may be the title of the ad, and the element it is in. */
export interface Candidate {
  at: number;
  text: string;
  score: number;
}

const GENERIC_TITLE =
  /^(?:careers?|jobs?|vacanc(?:y|ies)|home|welcome|search|login|menu|job details?|job description|job search|our jobs|karriere|stellenangebote?|emplois?|empleos?|vagas?|lavora con noi|apply(?: now)?|overview|description|responsibilities|requirements|qualifications|similar jobs|related jobs|about us|contact|not found|error|404.*)$/i;

export function titleOf(page: Outline, sense: PageSense, address: string): Candidate | undefined {
  const named = spelling(sense.title);
  const slug = spellingOfAddress(address);
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
    const plainly = spelling(text);
    const meaning = meaningOf(text);
    let score = level === 1 ? 3 : level === 2 ? 1.5 : level === 3 ? 0.8 : level ? 0.3 : 0;
    if (job) score += 2.5;
    if (plainly && named.startsWith(plainly)) score += 3;
    else if (plainly.length > 4 && named.includes(plainly)) score += 2;
    if (plainly.length > 4 && slug.includes(plainly)) score += 1.5;
    if (meaning & Mean.occupation) score += 2;
    if (meaning & (Mean.section | Mean.control | Mean.apply)) score -= 4;
    if (labelOf(text)) score -= 3;
    if (sense.siteName && plainly === spelling(sense.siteName)) score -= 4;
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
export function shortTitle(sense: PageSense): string | undefined {
  const part = sense.title.split(SEPARATOR)[0]?.trim();
  return part && part.length > 3 && !GENERIC_TITLE.test(part) ? part : undefined;
}
