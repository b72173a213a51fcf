import type { Ad } from '../../demo/ads.mjs';
import { languages } from '../../lib/languages';

const tested = new Set(languages.filter(({ coverage }) => coverage === 'tested').map(({ code }) => code));

/** Ads of a language without tested rules are not scored, and must say so. */
export const isScored = (ad: Ad): boolean => tested.has(ad.lang);

/** Ads that state an indicator, in a language that has rules. */
export const toFlag = (ads: readonly Ad[]): Ad[] => ads.filter((ad) => ad.shows && isScored(ad));
