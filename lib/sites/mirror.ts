import type { About, Copied } from '../protocol';
import { GhostElement, GhostNode } from './ghost';
import { type Hearer, hear } from './written';

const MAX_NODES = 400_000;

/** As much of a document as this folder asks for. */
class GhostDocument {
  readonly nodeType = 9;
  readonly documentElement = new GhostElement('html', new Map());
  readonly title: string;

  constructor({ title, base, metas, data }: About) {
    this.title = title;
    this.documentElement.ownerDocument = this;
    const head = new GhostElement('head', new Map());
    this.documentElement.append(head);
    const put = (tag: string, attributes: [string, string][], text = ''): void => {
      const element = new GhostElement(tag, new Map(attributes));
      if (text) element.append(new GhostNode(3, text));
      head.append(element);
    };
    if (base) put('base', [['href', base]]);
    for (const [name, content] of metas) put('meta', Object.entries({ property: name, content }));
    for (const source of data) put('script', [['type', 'application/ld+json']], source);
  }

  /** The first copied element; it stands in a copy of what it is in. */
  get body(): GhostElement | null {
    return this.documentElement.firstElementChild?.nextElementSibling?.firstElementChild ?? null;
  }
  querySelector(selector: string): GhostElement | null {
    return this.documentElement.querySelector(selector);
  }
  querySelectorAll(selector: string): GhostElement[] {
    return this.documentElement.querySelectorAll(selector);
  }
  getElementsByTagName(name: string): GhostElement[] {
    return this.documentElement.querySelectorAll(name);
  }
}

/** Not copied into the mirror, though counted. */
const LEFT_OUT = new Set('script style noscript head object canvas video audio math'.split(' '));
const SHOWN_IN_DRAWING = new Set(['svg', 'title', 'use']);

/**
 * A copied page built up again. What came from a page may be anything: an end too many ends nothing, and where the count of elements
 * of a piece is not what it said, its first element stands for all of them.
 */
export class Mirror implements Hearer {
  private readonly numbers = new Map<Element, number>();
  private readonly byNumber: GhostElement[] = [];
  private readonly ghost: GhostDocument;
  /** What the open elements are in; a shadow root is in another part of the page than what comes after it. */
  private readonly back: GhostElement[] = [];
  private at: GhostElement;
  private count = 0;
  private nodes = 0;
  /** Inside how many elements that are left out, and inside how many whose content is not numbered. */
  private skipped = 0;
  private inert = 0;

  constructor(about: About) {
    this.ghost = new GhostDocument(about);
    this.at = this.ghost.documentElement;
  }

  /** Takes in the next part of a copy. */
  add({ pieces }: Copied): void {
    for (const piece of pieces) {
      if ('text' in piece) this.text(piece.text);
      else if ('html' in piece) this.whole(piece.html, piece.count);
      else if ('open' in piece) hear(piece.open, { ...nothing, open: (tag, attributes) => this.open(tag, attributes) });
      else if ('into' in piece) {
        this.back.push(this.at);
        this.at = this.byNumber[piece.into] ?? this.at;
        this.back.push(this.at);
      } else this.endPiece();
    }
  }

  /** An element that was opened ends, or what was put into another. */
  private endPiece(): void {
    const top = this.back[this.back.length - 1];
    if (top === this.at && this.back.length >= 2) {
      this.back.pop();
      this.at = this.back.pop() ?? this.at;
    } else this.end();
  }

  private whole(html: string, said: number): void {
    const first = this.count;
    const top = this.at;
    hear(html, this);
    this.at = top;
    this.skipped = 0;
    this.inert = 0;
    if (this.count - first !== said) {
      for (const one of this.byNumber.slice(first)) this.numbers.set(one as unknown as Element, first);
    }
    this.count = first + Math.max(0, Math.min(said, MAX_NODES));
    this.byNumber.length = Math.min(this.byNumber.length, this.count);
  }

  open(tag: string, attributes: Map<string, string>): void {
    const number = this.count;
    if (this.inert === 0) this.count += 1;
    if (tag === 'template' || this.inert > 0) this.inert += 1;
    this.nodes += 1;
    const inDrawing = this.at.localName === 'svg' || this.at.localName === 'use';
    const isOut =
      this.skipped > 0 ||
      this.inert > 0 ||
      LEFT_OUT.has(tag) ||
      this.nodes > MAX_NODES ||
      (inDrawing && !SHOWN_IN_DRAWING.has(tag));
    if (isOut) {
      this.skipped += 1;
      return;
    }
    const element = new GhostElement(tag, attributes);
    this.numbers.set(element as unknown as Element, number);
    this.byNumber[number] = element;
    this.at.append(element);
    this.at = element;
  }

  end(): void {
    if (this.inert > 0) this.inert -= 1;
    if (this.skipped > 0) this.skipped -= 1;
    else this.at = this.at.parentElement ?? this.at;
  }

  text(text: string): void {
    if (this.skipped > 0 || this.nodes > MAX_NODES) return;
    this.nodes += 1;
    this.at.append(new GhostNode(3, text));
  }

  /** Which copied element one stands for; undefined for what is made here. */
  numberOf(element: Element): number | undefined {
    return this.numbers.get(element);
  }

  get page(): Document {
    return this.ghost as unknown as Document;
  }

  /** The elements that were copied with all that is in them. */
  get roots(): Element[] {
    const found: GhostElement[] = [];
    let holder = this.ghost.documentElement.firstElementChild?.nextElementSibling ?? null;
    for (; holder; holder = holder.nextElementSibling) {
      if (holder.firstElementChild) found.push(holder.firstElementChild);
    }
    return found as unknown as Element[];
  }
}

const nothing: Hearer = { open() {}, end() {}, text() {} };
