import { compile } from 'css-select';

/** A node of a copied page: as much of the DOM as this folder asks for, without a browser. */
export class GhostNode {
  parentElement: GhostElement | null = null;
  nextSibling: GhostNode | null = null;

  constructor(
    readonly nodeType: 1 | 3,
    readonly nodeValue: string | null,
  ) {}

  get parentNode(): GhostElement | null {
    return this.parentElement;
  }

  get textContent(): string {
    return this.nodeValue ?? '';
  }
}

export class GhostElement extends GhostNode {
  readonly isConnected = true;
  readonly shadowRoot = null;
  ownerDocument: unknown = null;
  firstChild: GhostNode | null = null;
  firstElementChild: GhostElement | null = null;
  previousElementSibling: GhostElement | null = null;
  nextElementSibling: GhostElement | null = null;
  childElementCount = 0;
  private last: GhostNode | null = null;
  private lastElement: GhostElement | null = null;

  constructor(
    readonly localName: string,
    private readonly own: ReadonlyMap<string, string>,
  ) {
    super(1, null);
  }

  append(node: GhostNode): void {
    node.parentElement = this;
    if (this.last) this.last.nextSibling = node;
    else this.firstChild = node;
    this.last = node;
    if (!(node instanceof GhostElement)) return;
    node.ownerDocument = this.ownerDocument;
    node.previousElementSibling = this.lastElement;
    if (this.lastElement) this.lastElement.nextElementSibling = node;
    this.firstElementChild ??= node;
    this.lastElement = node;
    this.childElementCount += 1;
  }

  getAttribute(name: string): string | null {
    return this.own.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.own.has(name);
  }

  getAttributeNames(): string[] {
    return [...this.own.keys()];
  }

  /** All text in it; without recursion, as pages may be deep. */
  override get textContent(): string {
    const parts: string[] = [];
    walk(this, (node) => {
      if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
      return true;
    });
    return parts.join('');
  }

  contains(other: GhostNode | null): boolean {
    for (let at = other; at; at = at.parentElement) if (at === this) return true;
    return false;
  }

  matches(selector: string): boolean {
    return testOf(selector)(this);
  }

  closest(selector: string): GhostElement | null {
    const test = testOf(selector);
    for (let at: GhostElement | null = this; at; at = at.parentElement) if (test(at)) return at;
    return null;
  }

  querySelector(selector: string): GhostElement | null {
    return this.select(selector, 1)[0] ?? null;
  }

  querySelectorAll(selector: string): GhostElement[] {
    return this.select(selector, Number.POSITIVE_INFINITY);
  }

  private select(selector: string, most: number): GhostElement[] {
    const test = testOf(selector);
    const found: GhostElement[] = [];
    walk(this, (node) => {
      if (node instanceof GhostElement && test(node)) found.push(node);
      return found.length < most;
    });
    return found;
  }
}

/** Calls `visit` with every node below one, in the order of the page, until it says false. */
function walk(root: GhostElement, visit: (node: GhostNode) => boolean): void {
  let at: GhostNode = root;
  for (;;) {
    let next: GhostNode | null = at instanceof GhostElement ? at.firstChild : null;
    while (!next) {
      if (at === root) return;
      next = at.nextSibling;
      if (!next) {
        if (!at.parentElement) return;
        at = at.parentElement;
      }
    }
    at = next;
    if (!visit(at)) return;
  }
}

const childrenOf = (node: GhostNode): GhostNode[] => {
  const found: GhostNode[] = [];
  for (let at = node instanceof GhostElement ? node.firstChild : null; at; at = at.nextSibling) found.push(at);
  return found;
};

const isElement = (node: GhostNode): node is GhostElement => node instanceof GhostElement;
const within = (node: GhostNode, test: (element: GhostElement) => boolean): GhostElement[] => {
  const found: GhostElement[] = [];
  if (!isElement(node)) return found;
  if (test(node)) found.push(node);
  walk(node, (inner) => {
    if (isElement(inner) && test(inner)) found.push(inner);
    return true;
  });
  return found;
};

const adapter = {
  isTag: isElement,
  existsOne: (test: (element: GhostElement) => boolean, nodes: GhostNode[]) =>
    nodes.some((node) => within(node, test).length > 0),
  getAttributeValue: (element: GhostElement, name: string) => element.getAttribute(name) ?? undefined,
  getChildren: childrenOf,
  getName: (element: GhostElement) => element.localName,
  getParent: (node: GhostNode) => node.parentElement,
  getSiblings: (node: GhostNode) => (node.parentElement ? childrenOf(node.parentElement) : [node]),
  prevElementSibling: (node: GhostNode) => (isElement(node) ? node.previousElementSibling : null),
  getText: (node: GhostNode) => node.textContent,
  hasAttrib: (element: GhostElement, name: string) => element.hasAttribute(name),
  removeSubsets: (nodes: GhostNode[]) => nodes,
  findAll: (test: (element: GhostElement) => boolean, nodes: GhostNode[]) =>
    nodes.flatMap((node) => within(node, test)),
  findOne: (test: (element: GhostElement) => boolean, nodes: GhostNode[]) =>
    nodes.flatMap((node) => within(node, test))[0] ?? null,
};

const tests = new Map<string, (element: GhostElement) => boolean>();

/** Whether an element is what a selector names. Throws for what is no selector. */
function testOf(selector: string): (element: GhostElement) => boolean {
  let test = tests.get(selector);
  if (!test) {
    test = compile<GhostNode, GhostElement>(selector, { adapter, cacheResults: false });
    if (tests.size > 2000) tests.clear();
    tests.set(selector, test);
  }
  return test;
}
