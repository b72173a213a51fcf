import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import { fold } from '../text/normalise';

/** Forms of companies, in the languages ads are in; they tell no firm from another. */
const LEGAL = new Set(
  'inc llc ltd limited plc llp lp corp corporation co company gmbh ag kg ohg ug sa sas sarl eurl srl srls spa snc bv nv vof ab as asa oy oyj aps sl slu slp sc scp sro kft zrt doo ooo ооо ао зао оао пао ип тов фоп ад еоод оод uab sia pvt pty pte sdn bhd pt cv tbk ltda eireli mei epp sti sirketi şirketi anonim tnhh شركة مؤسسة ذمم'
    .split(' ')
    .map(fold),
);
/** Words half of all agencies have: alone they make no two names one. */
const COMMON = new Set(
  'agency agencies agencia agence agentur agenzia agencja agentie recruitment recruiting recruiters recruiter manpower employment placement placements personnel personal staffing staff services service international overseas global world worldwide group holding enterprises enterprise management consultancy consultants consulting solutions resources human hr labour labor jobs job work works career careers the and de of for y e und et'.split(
    ' ',
  ),
);

export interface Name {
  /** Every word but legal forms. */
  words: readonly string[];
  /** Those that tell it from others; all of them where all are common. */
  telling: readonly string[];
}

/** A firm's name as it is compared: folded, points inside taken out (S.A., W.L.L.), legal forms left out. */
export function nameOf(written: string): Name {
  const all = fold(written.slice(0, 300))
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  const words = all.filter((word) => !LEGAL.has(word) && !/^(?:wll|llc|sal|fze|fzco|fzc)$/.test(word));
  const kept = words.length > 0 ? words : all;
  const telling = kept.filter((word) => !COMMON.has(word));
  return { words: kept, telling: telling.length > 0 ? telling : kept };
}

/** Two words are one with a slip of the pen. */
const ALIKE = 0.92;
const SHORTEST_ALIKE = 5;

/** 0 to 1: how like two names are; 0 unless every telling word of each has its like in the other. */
export function likeness(a: Name, b: Name): number {
  if (a.telling.length !== b.telling.length) return 0;
  const left = [...b.telling];
  let sum = 0;
  for (const word of a.telling) {
    const scores = left.map((other) => alike(word, other));
    const best = Math.max(...scores);
    if (best < ALIKE) return 0;
    left.splice(scores.indexOf(best), 1);
    sum += best;
  }
  const exact = a.words.join(' ') === b.words.join(' ');
  return exact ? 1 : Math.min(0.99, sum / a.telling.length);
}

function alike(a: string, b: string): number {
  if (a === b) return 1;
  return Math.min(a.length, b.length) < SHORTEST_ALIKE ? 0 : jaroWinkler(a, b);
}
