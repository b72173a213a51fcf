import type { Field, Listing } from '../types';
import { numbersIn } from './licence';
import { type Recruiter, type RecruiterList, startOf } from './list';
import { likeness, nameOf } from './name';

/** An entry of the list that an ad seems to speak of, and why. It says nothing of whether the ad is honest. */
export interface Hit {
  recruiter: Recruiter;
  by: 'licence' | 'name';
  /** 1 for the same licence number or name, less for a name that is like it. */
  likeness: number;
  /** As the ad writes it. */
  seen: string;
  field: Field | 'employer';
  /** Sentences for a person. */
  reasons: string[];
  /** What does not fit: the entry is no longer valid, or the number is another firm's. */
  doubts: string[];
}

const MOST_HITS = 20;

/**
 * Entries of the list that match the employer or a licence number of an ad, the surest first. No match gives nothing at
 * all: a list is never whole, so absence is no sign of anything. `day` (ISO 8601) is when the ad was seen.
 */
export function matchRecruiters(listing: Listing, list: RecruiterList, day: string): Hit[] {
  const hits = [...byLicence(listing, list, day), ...byName(listing, list, day)];
  const best = new Map<Recruiter, Hit>();
  for (const hit of hits) {
    const known = best.get(hit.recruiter);
    if (known) known.reasons.push(...hit.reasons);
    else best.set(hit.recruiter, hit);
  }
  return [...best.values()]
    .sort((a, b) => b.likeness - a.likeness || a.recruiter.row - b.recruiter.row)
    .slice(0, MOST_HITS);
}

function byLicence(listing: Listing, list: RecruiterList, day: string): Hit[] {
  const hits: Hit[] = [];
  for (const field of ['title', 'text', 'employer'] as const) {
    const words = listing[field] ?? '';
    for (const { licence, start, end } of numbersIn(words)) {
      for (const recruiter of list.byLicence.get(licence) ?? []) {
        if (hits.some((hit) => hit.recruiter === recruiter)) continue;
        const seen = words.slice(start, end);
        hits.push({
          recruiter,
          by: 'licence',
          likeness: 1,
          seen,
          field,
          reasons: [`The ad names ${seen}; in the list that is the licence number of ${recruiter.name}.`],
          doubts: [...otherName(listing, recruiter), ...notValid(recruiter, day)],
        });
      }
    }
  }
  return hits;
}

function otherName({ employer }: Listing, recruiter: Recruiter): string[] {
  if (employer === undefined || employer.trim() === '') return [];
  if (likeness(nameOf(employer), nameOf(recruiter.name)) > 0) return [];
  return [`The ad gives the employer as ${employer.slice(0, 120)}, the list gives this number to ${recruiter.name}.`];
}

function byName({ employer = '' }: Listing, list: RecruiterList, day: string): Hit[] {
  const name = nameOf(employer);
  const seen = employer.slice(0, 120);
  const candidates = new Set(name.telling.flatMap((word) => list.byStart.get(startOf(word)) ?? []));
  return [...candidates].flatMap((entry): Hit[] => {
    const alike = likeness(name, entry.name);
    if (alike === 0) return [];
    const same = alike === 1 ? 'the same name' : 'a name like it';
    return [
      {
        recruiter: entry.recruiter,
        by: 'name',
        likeness: alike,
        seen,
        field: 'employer',
        reasons: [`The ad gives the employer as ${seen}; the list has ${same}: ${entry.recruiter.name}.`],
        doubts: notValid(entry.recruiter, day),
      },
    ];
  });
}

/** How lists word that a licence holds. */
const HOLDS =
  /^(?:valid|active|licen[cs]ed|good|in force|ok|current|renewed|vigente|activa|activo|valide|aktiv|aktif|действует)/i;

function notValid({ status, validUntil }: Recruiter, day: string): string[] {
  const doubts: string[] = [];
  if (validUntil !== undefined && validUntil < day.slice(0, 10))
    doubts.push(`By the list this licence was valid until ${validUntil}, before the ad was seen.`);
  if (status !== undefined && !HOLDS.test(status)) doubts.push(`The list gives its status as ${status}.`);
  return doubts;
}
