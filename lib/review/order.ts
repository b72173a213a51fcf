import type { Level } from '../types';

/** Strongest first. "Not scored" comes after watch: a person has to read it, and nothing was found to hurry for. */
export const LEVELS: readonly Level[] = ['high', 'elevated', 'watch', 'not-scored', 'none'];

/** For sorting: ads of one level keep the order they came in. */
export const byLevel = (a: { level: Level }, b: { level: Level }): number =>
  LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
