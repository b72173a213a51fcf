import type { About, Copied, Piece } from '../protocol';

/** Elements of one piece at most, where the page can be parted so: a small part of a slice of the page's time. */
const PIECE = 600;
const MAX_ELEMENTS = 100_000;
/** UTF-16 code units of a whole page. */
const MAX_PAGE = 16_000_000;
const MAX_DATA = 1_000_000;
/** Steps down in search of smaller pieces; what is nested deeper is taken whole. */
const MAX_DEPTH = 60;
const MAX_INNER = 8;

const LEFT_OUT = new Set('script style noscript head svg object canvas video audio math template link meta'.split(' '));
/** What may have a shadow root and shows it by having no children of its own; and frames. */
const HOSTS =
  'article:empty,aside:empty,blockquote:empty,body:empty,div:empty,footer:empty,header:empty,main:empty,nav:empty,p:empty,section:empty,span:empty,h1:empty,h2:empty,h3:empty,h4:empty,iframe,frame';
const CUSTOM = /<[a-z][a-z0-9]*-/;

/** What a frame of the same origin or an open shadow root holds. */
function innerRoot(element: Element): (Node & ParentNode) | null {
  try {
    if (element.shadowRoot) return element.shadowRoot;
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null; // another origin
  }
}

/** Asked once for a whole page: nearly always none. */
const hostsIn = (root: ParentNode): Element[] => Array.from(root.querySelectorAll(HOSTS)).filter(innerRoot);

const quoted = (value: string): string => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

function startTag(element: Element): string {
  const attributes = element
    .getAttributeNames()
    .map((name) => ` ${name}="${quoted(element.getAttribute(name) ?? '')}"`);
  return `<${element.localName}${attributes.join('')}>`;
}

/** Elements of one piece: the first, and those in it. */
interface Taken {
  from: number;
  root: Element;
  inside?: ArrayLike<Element>;
}

/**
 * Copies pages and parts of pages as the browser writes them out, which costs the page a fraction of what asking every
 * element would. Elements are numbered as they come.
 */
export class Copier {
  private readonly taken: Taken[] = [];
  private pieces: Piece[] = [];
  private hosts: Element[] = [];
  private count = 0;
  private size = 0;

  /** What was copied since the last time. */
  take(): Copied {
    const copied = { pieces: this.pieces };
    this.pieces = [];
    return copied;
  }

  /** The element with a number, as it was when it was copied. */
  elementAt(number: number): Element | undefined {
    let low = 0;
    let high = this.taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.taken[middle]?.from ?? 0) <= number) low = middle + 1;
      else high = middle;
    }
    const found = this.taken[low - 1];
    if (!found) return undefined;
    return number === found.from ? found.root : found.inside?.[number - found.from - 1];
  }

  /** Copies an element with all that is in it, in a copy of what it is in: of that its tag and attributes alone. Yields between pieces. */
  *copy(root: Element): Generator<undefined, void, undefined> {
    const holder = root.parentElement ?? root;
    this.hosts = hostsIn(root);
    this.open(holder);
    yield* this.below([root], 0);
    this.pieces.push({ end: true });
  }

  private open(element: Element): void {
    this.pieces.push({ open: startTag(element) });
    this.taken.push({ from: this.count, root: element });
    this.count += 1;
  }

  /** Nodes in their order with all that is in them; without recursion but for frames and shadow roots. */
  private *below(nodes: Iterable<Node>, inner: number): Generator<undefined, void, undefined> {
    const waiting: Iterator<Node>[] = [nodes[Symbol.iterator]()];
    while (waiting.length > 0) {
      const next = waiting[waiting.length - 1]?.next();
      if (!next || next.done || this.count > MAX_ELEMENTS || this.size > MAX_PAGE) {
        waiting.pop();
        if (waiting.length > 0) this.pieces.push({ end: true });
        continue;
      }
      const node = next.value;
      if (node.nodeType === 3) {
        const text = node.nodeValue ?? '';
        this.size += text.length;
        if (text.trim() !== '') this.pieces.push({ text });
      }
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      if (LEFT_OUT.has(element.localName) && !element.hasAttribute('itemprop')) continue;
      if (waiting.length < MAX_DEPTH && element.getElementsByTagName('*').length > PIECE) {
        this.open(element);
        if (inner < MAX_INNER && innerRoot(element)) yield* this.into(element, this.count - 1, inner);
        waiting.push(element.childNodes[Symbol.iterator]());
        continue;
      }
      yield* this.whole(element, inner);
    }
  }

  private *whole(root: Element, inner: number): Generator<undefined, void, undefined> {
    const inside = root.querySelectorAll('*');
    const html = root.outerHTML;
    const from = this.count;
    this.taken.push({ from, root, inside });
    this.pieces.push({ html, count: inside.length + 1 });
    this.count += inside.length + 1;
    this.size += html.length;
    yield;
    if (inner >= MAX_INNER) return;
    if (innerRoot(root)) yield* this.into(root, from, inner);
    const hosts = CUSTOM.test(html)
      ? Array.from(inside)
      : this.hosts.filter((host) => host !== root && root.contains(host));
    for (const host of hosts) {
      if (!innerRoot(host)) continue;
      yield* this.into(host, from + 1 + Array.prototype.indexOf.call(inside, host), inner);
    }
  }

  private *into(host: Element, number: number, inner: number): Generator<undefined, void, undefined> {
    const root = innerRoot(host);
    if (!root) return;
    const outer = this.hosts;
    this.hosts = hostsIn(root);
    this.pieces.push({ into: number });
    yield* this.below(root.childNodes, inner + 1);
    this.hosts = outer;
    this.pieces.push({ end: true });
  }
}

/** What a document says of itself: its head and its structured data, at most 200 pieces of a million characters. */
export function aboutOf(document: Document): About {
  const metas: [string, string][] = [];
  for (const meta of Array.from(document.getElementsByTagName('meta')).slice(0, 200)) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name');
    const content = meta.getAttribute('content');
    if (name && content) metas.push([name.slice(0, 100), content.slice(0, 600)]);
  }
  const data = Array.from(document.querySelectorAll('script[type*="ld+json" i]'))
    .slice(0, 200)
    .map((script) => script.textContent ?? '')
    .filter((source) => source.length <= MAX_DATA);
  const base = document.querySelector('base[href]')?.getAttribute('href')?.slice(0, 4096);
  const about: About = { title: (document.title ?? '').slice(0, 400), metas, data };
  return base ? { ...about, base } : about;
}
