import type { Finding, Level, Listing, PageKind } from './types';

/**
 * Who may ask what of whom: one function map per direction. A *page's* content script may only offer
 * listings and receive marks; only *our own pages* may have a tab scanned or read its report. The log itself is
 * read and written by our own pages through lib/store, never by message. Everything that crosses is parsed.
 */
export type Reply<T> = { ok: true; value: T } | { ok: false; reason: string };

/** What the page is told of one flagged card: no stored text, no contact, nothing but the reason. */
export interface Mark {
  /** Position of the card in this page's reading. */
  index: number;
  level: Level;
  /** One sentence in the product's allowed words. */
  sentence: string;
  /** Count of distinct indicators. */
  indicators: number;
}

/** A batch of cards as read; `index` stays with a card for the whole visit. */
export interface Offer {
  /** One reading of one page. A batch offered twice under the same visit (the worker died before it answered) counts once. */
  visit: string;
  url: string;
  page: PageKind;
  /** `cut`: only the first part of the text was sent. */
  cards: { index: number; listing: Listing; cut?: boolean }[];
  /** Cards seen so far that were not read. */
  unreadable: number;
  /** Id of the adapter of a site that has changed, so that the page was read without it. */
  fellBack?: string;
  /** How many of them because the page holds more than is read; the others gave no usable text. */
  beyond?: number;
  /** False when this batch adds to an earlier one of the same page. */
  first: boolean;
  /** False when more cards of this reading are still to come. */
  last: boolean;
}

/** Cards in one offer at most. */
export const BATCH = 50;
/** UTF-16 code units of one ad that are read; more is cut, and the verdict says so. */
export const TEXT_LIMIT = 65_536;

export interface ReportEntry extends Mark {
  title: string;
  /** Key of the finding in the log, when it was stored. */
  key?: string;
  /** A person has said that this is none: it is listed, and not marked in the page. */
  cleared?: boolean;
}

/** A site that is read on every visit, and what its pages gave. */
export interface WatchedSite {
  origin: string;
  on: boolean;
  /** False when the person took the permission back in the browser. */
  granted: boolean;
  visits: number;
  read: number;
  flagged: number;
  /** ISO 8601, UTC. */
  lastVisit?: string;
}

export interface Watching {
  paused: boolean;
  sites: WatchedSite[];
}

/** This page at a glance, for the side panel and popup. */
export interface PageReport {
  tabId: number;
  url: string;
  page: PageKind;
  read: number;
  unreadable: number;
  beyond?: number;
  levels: Record<Level, number>;
  entries: ReportEntry[];
  /** Id of the adapter of a site that has changed, so that the page was read without it. */
  fellBack?: string;
  /** "rules only: …" when the model could not run; "12 of 40 …" counts are in `unreadable`. */
  note?: string;
  /** True while more of this page is on its way. */
  reading?: boolean;
  scannedAt: string;
}

/**
 * A piece of a copied page, in the order of the page: an element with all that is in it as the browser writes it, with the count of
 * its elements; an element of which only the start tag is here, up to its `end`; a text; or that what follows, up to its
 * `end`, is in a shadow root or frame of the element with that number.
 */
export type Piece =
  | { html: string; count: number }
  | { open: string }
  | { text: string }
  | { into: number }
  | { end: true };

/** A page, or a part of one. */
export interface Copied {
  pieces: Piece[];
}

/** What a page says of itself besides its body. */
export interface About {
  title: string;
  base?: string;
  /** Name or property and content of the meta elements. */
  metas: [name: string, content: string][];
  /** JSON-LD as it stands there. */
  data: string[];
}

/** One part of a copy that is to be read. Parts of a copy have numbers from 0, and each is sent after the one before was answered. */
export interface Look extends Copied {
  visit: string;
  url: string;
  /** Differs from copy to copy of one visit. */
  copy: number;
  part: number;
  /** With the first part. */
  about?: About;
  /** Parts of the page that are new since it was read, and not the page. */
  isAdded: boolean;
  last: boolean;
}

/**
 * `more`: the part is kept. `lost`: the parts before, or what was learned of the page, are not there any more, as the worker was
 * stopped: send the page anew. `read`: the ads, each with the number of its element among those copied.
 */
export type Looked = { state: 'more' } | { state: 'lost' } | PageRead;
export interface PageRead {
  state: 'read';
  page: PageKind;
  unreadable: number;
  fellBack?: string;
  /** It holds a list that can grow. */
  grows: boolean;
  /** At most BATCH; the rest is asked for. */
  cards: { at: number; listing: Listing }[];
  /** How many cards there are in all. */
  total: number;
}

/** content script → background. Trust: page. */
export interface FromPage {
  /** How marks look, `look`: too heavy to be injected into pages that need none. */
  words(ask: Record<string, never>): { look: string };
  /** Whether a page may hold ads, by what it says of itself and a sample of its text; most pages are left alone after it. */
  glance(ask: { url: string; about: About; text: string }): boolean;
  look(look: Look): Looked;
  /** Further cards of what was read last, from the one with this number on; none when they are not kept any more. */
  cards(ask: { visit: string; from: number }): PageRead['cards'];
  offer(offer: Offer): Mark[];
  /** The page is going away, and its report with it. */
  leave(ask: { visit: string }): boolean;
  /** "Not this one", or (`on` false) its undo. False when there is no such mark, or a decision made in Review stands. */
  clear(ask: { visit: string; index: number; on: boolean }): boolean;
}

/** What is to be kept as evidence: the page of a tab, or with `key` one ad of it that is in the log. */
export interface CaptureAsk {
  tabId: number;
  key?: string;
}

/** What was kept: its id, the roles of its files, and whether the browser showed what the server sent. */
export interface CaptureTold {
  id: string;
  files: string[];
  outcome: 'match' | 'partly' | 'differs' | 'not-available';
  /** Why there is less than a reader would expect, in words. */
  remarks: string[];
}

/** our own pages → background. Trust: extension. */
export interface FromExtension {
  /** Stored when it answers. */
  capture(ask: CaptureAsk): CaptureTold;
  scanTab(ask: { tabId: number }): PageReport;
  report(ask: { tabId: number }): PageReport | undefined;
  /** Ask the browser first (permissions.request needs the click); this registers or removes the script. */
  watchSite(ask: { origin: string; on: boolean }): Watching;
  /** Off the list, its tally gone, its permission given back. */
  forgetSite(ask: { origin: string }): Watching;
  pauseWatching(ask: { on: boolean }): Watching;
  watching(ask: Record<string, never>): Watching;
  clearEntry(ask: { tabId: number; index: number; on: boolean }): boolean;
}

/** background or our own pages → content script of one tab. */
export interface ToPage {
  /** Reads the page afresh; answers when every card has been offered and acknowledged. */
  scan(ask: Record<string, never>): { read: number };
  jump(ask: { index: number }): boolean;
  /** Draws exactly these marks, and takes away the others. */
  draw(ask: { marks: Mark[] }): boolean;
  /** Leaves the page: no more reading, no marks. */
  stop(ask: Record<string, never>): boolean;
}

/** background → our own pages, no reply. */
export interface Broadcast {
  reportChanged: { tabId: number };
  captured: { tabId: number; id: string };
  watchingChanged: Record<string, never>;
  logChanged: { keys: Finding['key'][] };
}
