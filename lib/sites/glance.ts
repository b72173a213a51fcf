import type { About } from '../protocol';
import { Mean, meaningOf } from './generic/meaning';
import { isEscortAddress, isKnownOther, isRecruitmentHost, isRecruitmentPath, pathOf } from './words/whereabouts';

const MAX_LINES = 20_000;
/** A page with less text than this may hold the rest where a glance does not see it, and is quickly read. */
const LITTLE = 1_500;

const STRONG = Mean.employment | Mean.apply | Mean.escort | Mean.salaryLabel | Mean.employerLabel;

/** How many short lines of a text speak of work or of escorts; of occupations alone a third. */
function signsIn(text: string): number {
  let signs = 0;
  let lines = 0;
  for (const one of text.split(/[\r\n\t]+| {2,}/)) {
    const line = one.trim();
    if (line.length < 3) continue;
    lines += 1;
    if (lines > MAX_LINES || signs > 20) break;
    const sense = meaningOf(line.slice(0, 300));
    if (sense & STRONG || (sense & Mean.money && sense & Mean.period)) signs += 1;
    else if (sense & (Mean.occupation | Mean.recruitment)) signs += line.length < 120 ? 0.5 : 0.3;
  }
  return signs;
}

/**
 * Whether a page may hold ads, by its address, what it says of itself and a sample of its text. Says no only where
 * there is next to nothing of the kind; `url` is an absolute address, another has no say.
 */
export function isWorthReading(url: string, about: About, text: string): boolean {
  if (about.data.some((source) => source.includes('JobPosting'))) return true;
  let address: URL | undefined;
  try {
    address = new URL(url);
  } catch {
    address = undefined;
  }
  if (address) {
    if (isKnownOther(address)) return false;
    if (isRecruitmentHost(address.hostname) || isRecruitmentPath(pathOf(address)) || isEscortAddress(address))
      return true;
  }
  const said = [
    about.title,
    ...about.metas.filter(([name]) => /description$/.test(name)).map(([, content]) => content),
  ];
  if (said.some((one) => meaningOf(one) & (Mean.recruitment | Mean.escort))) return true;
  return text.length < LITTLE || signsIn(text) >= 2;
}
