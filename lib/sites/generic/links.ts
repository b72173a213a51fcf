import { isDetailPath, isRecruitmentHost, isRecruitmentPath, pathOf } from '../words/whereabouts';
import type { Outline } from './outline';

export interface PageLink {
  /** Index of the element in the outline. */
  at: number;
  href: string;
  /** The address names vacancies. */
  isRecruitment: boolean;
  /** The address leads to one thing rather than to a list. */
  isDetail: boolean;
  /** Another site. */
  isAway: boolean;
}

const CONTACT = /^(?:tel|mailto|sms|whatsapp|viber|tg|skype|line|weixin|callto):/i;
const MESSENGERS =
  /^https?:\/\/(?:[a-z]{1,10}\.)?(?:wa\.me|whatsapp\.com|t\.me|telegram\.me|m\.me|line\.me|viber\.com|signal\.me|discord\.gg|zalo\.me|kakao\.com)\//i;

export const isContact = (href: string): boolean => CONTACT.test(href) || MESSENGERS.test(href);

/** The absolute address a page's own address and `<base>` make of an href, when it is http(s). */
export function absolute(href: string, base: string): string | undefined {
  const trimmed = href.trim();
  if (
    !trimmed ||
    trimmed.length > 4096 ||
    trimmed.startsWith('#') ||
    /^(?:javascript|data|blob|about|vbscript):/i.test(trimmed)
  )
    return undefined;
  try {
    const address = new URL(trimmed, base);
    return address.protocol === 'http:' || address.protocol === 'https:' ? address.href : undefined;
  } catch {
    return undefined;
  }
}

export function baseOf(document: Document, url: string): string {
  const own = document.querySelector('base[href]')?.getAttribute('href');
  return (own && absolute(own, url)) || url;
}

const site = (host: string): string => host.replace(/^(?:www|m|mobile)\./, '');

/** All links of a page by element index; contacts and scripts are not among them. */
export class Links {
  private readonly starts: number[] = [];
  private readonly found: (PageLink | null | undefined)[] = [];
  private readonly byHref = new Map<string, Omit<PageLink, 'at'> | null>();
  private readonly host: string;
  private readonly here: string;

  constructor(
    private readonly page: Outline,
    private readonly base: string,
    url: string,
  ) {
    for (let at = 0; at < page.tags.length; at += 1) if (page.tags[at] === 'a') this.starts.push(at);
    let address: URL | undefined;
    try {
      address = new URL(url);
    } catch {
      address = undefined;
    }
    this.host = address ? site(address.hostname) : '';
    this.here = url.replace(/#.*$/, '');
  }

  private read(href: string): Omit<PageLink, 'at'> | null {
    const before = this.byHref.get(href);
    if (before !== undefined) return before;
    const full = isContact(href) ? undefined : absolute(href, this.base);
    let link: Omit<PageLink, 'at'> | null = null;
    if (full && full.replace(/#.*$/, '') !== this.here) {
      const address = new URL(full);
      const path = pathOf(address);
      link = {
        href: full,
        isRecruitment: isRecruitmentPath(path) || isRecruitmentHost(address.hostname),
        isDetail: isDetailPath(path),
        isAway: site(address.hostname) !== this.host,
      };
    }
    this.byHref.set(href, link);
    return link;
  }

  private nth(k: number): PageLink | undefined {
    let link = this.found[k];
    if (link === undefined) {
      const at = this.starts[k] ?? 0;
      const href = this.page.elements[at]?.getAttribute('href');
      const read = href ? this.read(href) : null;
      link = read ? { at, ...read } : null;
      this.found[k] = link;
    }
    return link ?? undefined;
  }

  private firstFrom(index: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Links among the elements `from … to - 1`, at most `most`. */
  within(from: number, to: number, most = 200): PageLink[] {
    const found: PageLink[] = [];
    for (
      let k = this.firstFrom(from);
      k < this.starts.length && (this.starts[k] ?? 0) < to && found.length < most;
      k += 1
    ) {
      const link = this.nth(k);
      if (link) found.push(link);
    }
    return found;
  }

  /** Telephone, mail and messenger links among the elements `from … to - 1`. */
  contactsWithin(from: number, to: number): string[] {
    const found = new Set<string>();
    for (
      let k = this.firstFrom(from);
      k < this.starts.length && (this.starts[k] ?? 0) < to && found.size < 20;
      k += 1
    ) {
      const href = this.page.elements[this.starts[k] ?? 0]?.getAttribute('href')?.trim();
      if (href && href.length < 2048 && isContact(href)) found.add(href);
    }
    return [...found];
  }

  /** The link a node is inside of, no further up than `top`. */
  around(node: number, top: number): PageLink | undefined {
    for (let at = node, steps = 0; at >= top && steps < 60; at = this.page.parents[at] ?? -1, steps += 1) {
      if (this.page.tags[at] === 'a') return this.nth(this.firstFrom(at));
    }
    return undefined;
  }

  resolve(href: string): string | undefined {
    return absolute(href, this.base);
  }
}
