import * as v from 'valibot';
import { BATCH, type FromExtension, type FromPage, type Look, type Offer, TEXT_LIMIT } from '../../lib/protocol';
import type { Listing } from '../../lib/types';

/**
 * What crosses from a page is parsed, not cast: the page may have got hold of our script. Wrong shapes are refused,
 * long strings are cut, and what is not an http(s) address is no address.
 */
const brief = (limit: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, limit)),
  );
const address = v.pipe(brief(4_000), v.check(isWebAddress));
const contactLink = v.pipe(brief(2_000), v.regex(/^[a-z][a-z0-9+.-]{1,20}:/i));
const visit = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99_999));

const listing = v.object({
  id: v.optional(brief(200)),
  title: v.optional(brief(1_000)),
  text: v.string(),
  url: v.optional(v.fallback(v.optional(address), undefined)),
  employer: v.optional(brief(500)),
  location: v.optional(brief(500)),
  salary: v.optional(brief(500)),
  postedAt: v.optional(brief(100)),
  lang: v.optional(brief(40)),
  kind: v.optional(v.picklist(['job', 'escort', 'other'])),
  via: v.optional(brief(100)),
  contactLinks: v.optional(
    v.pipe(
      v.array(v.unknown()),
      v.transform((links) => links.slice(0, 50).filter((link): link is string => v.is(contactLink, link))),
    ),
  ),
} satisfies Record<keyof Listing, unknown>);

const card = v.pipe(
  v.object({ index, listing, cut: v.optional(v.boolean()) }),
  v.transform(({ index, listing, cut }) => {
    const long = listing.text.length > TEXT_LIMIT;
    const text = long ? listing.text.slice(0, TEXT_LIMIT) : listing.text;
    return { index, listing: { ...listing, text }, ...(cut || long ? { cut: true } : {}) };
  }),
);

const pageAddress = v.pipe(v.string(), v.maxLength(4_000), v.check(isPageAddress));

const offer = v.object({
  visit,
  url: pageAddress,
  page: v.picklist(['results', 'detail', 'none']),
  cards: v.pipe(v.array(card), v.maxLength(BATCH)),
  unreadable: index,
  fellBack: v.optional(brief(100)),
  beyond: v.optional(index),
  first: v.boolean(),
  last: v.boolean(),
} satisfies Record<keyof Offer, unknown>);

const about = v.object({
  title: brief(400),
  base: v.optional(brief(4_096)),
  metas: v.pipe(v.array(v.tuple([brief(100), brief(600)])), v.maxLength(200)),
  data: v.pipe(v.array(v.pipe(v.string(), v.maxLength(1_000_000))), v.maxLength(200)),
});
/** More than a whole page has, in pieces and in code units of one. */
const MOST_PIECES = 400_000;
const MOST_HTML = 60_000_000;
const piece = v.union([
  v.object({ html: v.pipe(v.string(), v.maxLength(MOST_HTML)), count: index }),
  v.object({ open: brief(100_000) }),
  v.object({ text: brief(100_000) }),
  v.object({ into: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.object({ end: v.literal(true) }),
]);
const look = v.object({
  visit,
  url: pageAddress,
  copy: index,
  part: index,
  about: v.optional(about),
  isAdded: v.boolean(),
  last: v.boolean(),
  pieces: v.pipe(v.array(piece), v.maxLength(MOST_PIECES)),
} satisfies Record<keyof Look, unknown>);

const tab = v.object({ tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) });
const origin = v.pipe(
  v.string(),
  v.maxLength(300),
  // No asterisk: it is a lawful host name to URL and every site to a match pattern.
  v.check((text) => isWebAddress(text) && new URL(text).origin === text && !text.includes('*')),
);
const on = v.boolean();

export const parseOffer = parser<Parameters<FromPage['offer']>[0]>(offer);
export const parseGlance = parser<Parameters<FromPage['glance']>[0]>(
  v.object({ url: pageAddress, about, text: brief(200_000) }),
);
export const parseLook = parser<Parameters<FromPage['look']>[0]>(look);
export const parseCards = parser<Parameters<FromPage['cards']>[0]>(v.object({ visit, from: index }));
export const parseLeave = parser<Parameters<FromPage['leave']>[0]>(v.object({ visit }));
export const parseTab = parser<Parameters<FromExtension['scanTab']>[0]>(tab);
export const parseCapture = parser<Parameters<FromExtension['capture']>[0]>(
  v.object({ ...tab.entries, key: v.optional(v.pipe(v.string(), v.maxLength(4_000))) }),
);
export const parseWatch = parser<Parameters<FromExtension['watchSite']>[0]>(v.object({ origin, on }));
export const parseForget = parser<Parameters<FromExtension['forgetSite']>[0]>(v.object({ origin }));
export const parsePause = parser<Parameters<FromExtension['pauseWatching']>[0]>(v.object({ on }));
export const parseClear = parser<Parameters<FromPage['clear']>[0]>(v.object({ visit, index, on }));
export const parseClearEntry = parser<Parameters<FromExtension['clearEntry']>[0]>(
  v.object({ ...tab.entries, index, on }),
);
export const parseNothing = parser<Record<string, never>>(
  v.pipe(
    v.object({}),
    v.transform(() => ({})),
  ),
);

function parser<T>(schema: v.GenericSchema<unknown, T>): (payload: unknown) => T | undefined {
  return (payload) => {
    const result = v.safeParse(schema, payload);
    return result.success ? result.output : undefined;
  };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** A saved page on the person's own disk is a page too. */
function isPageAddress(text: string): boolean {
  return isWebAddress(text) || (/^file:\/\/\//i.test(text) && URL.canParse(text));
}

/** A page speaks for its own address only: what a card claims of another site would be stored under that site. */
export function isAbout(address: string, speaker: string | undefined): boolean {
  if (speaker === undefined || !URL.canParse(speaker)) return false;
  const [claimed, real] = [new URL(address), new URL(speaker)];
  return claimed.protocol === real.protocol && claimed.host === real.host;
}
