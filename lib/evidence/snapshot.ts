import type { ReceivedFrom } from './compare';

/** A page as it stood in the browser: plain data from a page's script, so nothing in it is to be trusted. */
export interface Snapshot {
  url: string;
  /** The address that was asked for first, where the browser tells another than `url`. */
  typed?: string;
  /** Redirects on the way, where the browser counts them. */
  redirects?: number;
  canonical?: string;
  title: string;
  /** The document as it stood, without what runs and without our own marks. */
  html: string;
  /** Texts of its JSON-LD, in order. */
  structured: string[];
  /** Scripts that the page had. */
  scripts: number;
  /** True when the page was too long to be kept whole. */
  cut: boolean;
}

/** The answer of the server, as bytes. */
export interface Received {
  source: ReceivedFrom;
  status: number;
  headers: [name: string, value: string][];
  /** Base64. */
  body: string;
}

/** Code units of a page that are kept. */
export const SNAPSHOT_LIMIT = 16 * 1024 * 1024;

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** What a page's script gave, or undefined when it is no snapshot. */
export function parseSnapshot(value: unknown): Snapshot | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { url, typed, redirects, canonical, title, html, structured, scripts, cut } = value as Record<string, unknown>;
  if (!isText(url) || !/^(?:https?|file):/.test(url) || !isText(html) || !isText(title) || !isCount(scripts))
    return undefined;
  if (html.length > SNAPSHOT_LIMIT || !Array.isArray(structured) || !structured.every(isText)) return undefined;
  return {
    url,
    ...(isText(typed) && typed !== url ? { typed } : {}),
    ...(isCount(redirects) && redirects > 0 ? { redirects } : {}),
    ...(isText(canonical) && canonical ? { canonical } : {}),
    title: title.slice(0, 500),
    html,
    structured,
    scripts,
    cut: cut === true,
  };
}

/** What the second script gave, or undefined. */
export function parseReceived(value: unknown, source: ReceivedFrom): Received | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { status, headers, body } = value as Record<string, unknown>;
  if (!isCount(status) || !isText(body) || !Array.isArray(headers)) return undefined;
  const pairs = headers.filter(
    (pair): pair is [string, string] => Array.isArray(pair) && pair.length === 2 && pair.every(isText),
  );
  return { source, status, headers: pairs, body };
}
