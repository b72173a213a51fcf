export interface Ad {
  id: string;
  lang: string;
  title: string;
  employer: string;
  place: string;
  pay: string;
  /** ISO date. */
  posted: string;
  text: string;
  /** Signals the ad states plainly; absent for an honest ad. */
  shows?: string[];
  /** What a near miss is close to. */
  near?: string;
}

export const JOBS: Ad[];
export const ADULT: Ad[];
export const SEASON: Ad[];
export const ALL: Ad[];
