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

/** content script → background. Trust: page. */
export interface FromPage {
  /** The words the page reader knows job pages by, and `sites`, the tables of its host as JSON: static, and too heavy to be injected with it. */
  words(ask: Record<string, never>): Record<string, string>;
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
