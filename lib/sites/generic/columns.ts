import type { Hint } from '../words/senses';
import { Mean } from './meaning';
import type { Piece } from './pieces';

/** What the pieces in one place of all blocks have in common. Rates are 0 to 1 of the pieces. */
export interface Column {
  key: string;
  count: number;
  coverage: number;
  distinct: number;
  length: number;
  order: number;
  hint: Hint;
  distance: number;
  heading: number;
  strong: number;
  timed: number;
  linked: number;
  detail: number;
  /** Reference numbers: R0012, JOB-4711, 2024/118. */
  coded: number;
  /** Share of the pieces that have any of the senses, and none of the others. */
  rate: (sense: number, without?: number) => number;
  first: Piece;
}

interface Tally {
  pieces: number;
  texts: Set<string>;
  length: number;
  order: number;
  heading: number;
  strong: number;
  timed: number;
  linked: number;
  detail: number;
  coded: number;
  senses: Map<number, number>;
  hints: Map<Hint, number>;
  first: Piece;
}

/** Nothing but a number of files and desks: at most a word of letters, and digits. */
const CODE = /^(?:(?:ref|id|no|nr|job|req)[.:# ]{0,3})?#?[A-Z]{0,5}[-_/ ]?\d[\d/_.-]{1,20}[A-Z]{0,3}$/i;

export function columnsOf(cards: readonly Piece[][]): Column[] {
  const tallies = new Map<string, Tally>();
  for (const pieces of cards) {
    pieces.forEach((piece, order) => {
      let tally = tallies.get(piece.key);
      if (!tally) {
        tally = {
          pieces: 0,
          texts: new Set(),
          length: 0,
          order: 0,
          heading: 0,
          strong: 0,
          timed: 0,
          linked: 0,
          detail: 0,
          coded: 0,
          senses: new Map(),
          hints: new Map(),
          first: piece,
        };
        tallies.set(piece.key, tally);
      }
      tally.pieces += 1;
      if (tally.texts.size < 200) tally.texts.add(piece.text);
      tally.length += piece.text.length;
      tally.order += order;
      if (piece.heading) tally.heading += piece.heading <= 4 ? 1 : 0.7;
      if (piece.strong) tally.strong += 1;
      if (piece.timed) tally.timed += 1;
      if (piece.link) tally.linked += 1;
      if (piece.link?.isDetail) tally.detail += 1;
      if (CODE.test(piece.text)) tally.coded += 1;
      tally.senses.set(piece.sense, (tally.senses.get(piece.sense) ?? 0) + 1);
      tally.hints.set(piece.hint, (tally.hints.get(piece.hint) ?? 0) + 1);
    });
  }
  const columns: Column[] = [];
  for (const [key, tally] of tallies) {
    const n = tally.pieces;
    let hint: Hint = '';
    let most = 0;
    for (const [candidate, count] of tally.hints) {
      if (count > most) {
        hint = candidate;
        most = count;
      }
    }
    columns.push({
      key,
      count: n,
      coverage: n / cards.length,
      distinct: Math.min(1, tally.texts.size / Math.min(n, 200)),
      length: tally.length / n,
      order: tally.order / n,
      hint,
      distance: tally.first.hint === hint ? tally.first.distance : 1,
      heading: tally.heading / n,
      strong: tally.strong / n,
      timed: tally.timed / n,
      linked: tally.linked / n,
      detail: tally.detail / n,
      coded: tally.coded / n,
      rate: (sense, without = 0) => {
        let count = 0;
        for (const [is, times] of tally.senses) if (is & sense && !(is & without)) count += times;
        return count / n;
      },
      first: tally.first,
    });
  }
  return columns;
}

const near = (column: Column): number => (column.distance <= 1 ? 1 : 0.6);
const isOther = (hint: Hint, field: Hint): boolean => hint !== '' && hint !== field;

export function titleScore(column: Column): number {
  let score = 3 * column.heading + (column.strong > 0.5 ? 0.8 : 0) + 1.5 * column.detail + 0.5 * column.linked;
  if (column.hint === 'title') score += 3.5 * near(column);
  else if (column.hint === 'action') score -= 1.5;
  else if (column.hint === 'type' || column.hint === 'text') score -= 2 * near(column);
  else if (isOther(column.hint, 'title')) score -= column.distance === 0 ? 3.5 : 2;
  score += 3 * column.rate(Mean.occupation) + 1.5 * column.distinct + 3 * column.coverage;
  score -=
    3 * column.rate(Mean.money) +
    2 * column.rate(Mean.numericDate) +
    6 * column.rate(Mean.control | Mean.apply) +
    3 * column.timed;
  score -= 1.5 * column.rate(Mean.company) * (1 - column.rate(Mean.occupation));
  score -= 6 * column.coded;
  if (column.length < 4) score -= 3;
  if (column.length > 100) score -= 2;
  if (column.length > 160) score -= 4;
  return score - Math.min(2, column.order * 0.15);
}

export function employerScore(column: Column, title: number): number {
  let score = 0;
  if (column.hint === 'employer') score += 4 * near(column);
  else if (column.hint === 'title') score -= 1;
  else if (column.hint) score -= 4 * near(column);
  score += 2 * column.rate(Mean.company) + 0.8 * column.coverage;
  if (column.first.link && !column.first.link.isDetail && column.first.link.isRecruitment) score += 0.3;
  if (
    column.first.link &&
    /compan|employer|firm|empres|entrepri|aziend|arbeitgeber|unternehmen|recruiter|organi[sz]ation|cong-ty|perusahaan|sirket|brand|org\//i.test(
      column.first.link.href,
    )
  )
    score += 1.5;
  score -=
    4 * column.rate(Mean.money) +
    4 * column.rate(Mean.numericDate | Mean.date) +
    6 * column.rate(Mean.control | Mean.apply) +
    3 * column.timed;
  score -=
    2 * column.rate(Mean.employment) +
    2 * column.rate(Mean.place, Mean.company) +
    column.rate(Mean.occupation, Mean.company);
  score -= 5 * column.coded;
  if (column.length > 60) score -= 2;
  if (column.length > 110) score -= 4;
  if (column.length < 2) score -= 3;
  const gap = column.order - title;
  if (gap > 0 && gap < 1.6) score += 1;
  else if (gap > 0 && gap < 3) score += 0.5;
  else if (gap < 0 && gap > -2) score += 0.4;
  if (column.count > 4 && column.distinct * column.count <= 1.01 && column.hint !== 'employer') score -= 2;
  return score;
}

export function locationScore(column: Column, title: number, employer: number): number {
  let score = 0;
  if (column.hint === 'location') score += 4 * near(column);
  else if (column.hint) score -= (column.hint === 'type' ? 1.5 : 3) * near(column);
  score += 3 * column.rate(Mean.place, Mean.company) + 0.5 * column.coverage - 5 * column.coded;
  score -=
    4 * column.rate(Mean.money) +
    3 * column.rate(Mean.numericDate | Mean.date) +
    6 * column.rate(Mean.control | Mean.apply) +
    3 * column.timed;
  score -=
    1.5 * column.rate(Mean.employment) * (1 - column.rate(Mean.place)) +
    2 * column.rate(Mean.company) +
    column.rate(Mean.occupation);
  if (/^[\p{Lu}][\p{L}'’.\s-]{1,30}(?:,|\s[-–(])\s?[\p{L}]/u.test(column.first.text) && column.length < 60) score += 1;
  if (column.length > 70) score -= 2;
  if (column.length > 120) score -= 3;
  if (column.order > title) score += 0.3;
  if (employer >= 0 && column.order > employer && column.order - employer < 2.5) score += 0.6;
  return score;
}

export function dateScore(column: Column): number {
  let score =
    3 * column.timed + (column.hint === 'date' ? 2.5 * near(column) : column.hint && column.hint !== 'type' ? -2 : 0);
  score += 2 * column.rate(Mean.date) + 2.5 * column.rate(Mean.numericDate) + column.rate(Mean.month);
  score -= 4 * column.rate(Mean.money);
  if (column.length > 60) score -= 3;
  return score;
}
