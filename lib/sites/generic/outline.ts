import { hashOf } from '../words/hashing';
import { aversionTo } from '../words/regions';

/**
 * A page read once, in document order, as parallel arrays. Everything later works on indices, so that no part of the
 * page is asked twice. The subtree of node `i` is `i … end[i] - 1`, its text `runs[firstRun[i] … firstRun[end[i]] - 1]`.
 */
export interface Outline {
  elements: Element[];
  tags: string[];
  parents: number[];
  ends: number[];
  depths: number[];
  /** Interned tag and lasting class names. */
  kinds: number[];
  /** How little the part of the page is likely to hold ads, see words/regions.ts. */
  aversions: number[];
  firstRun: number[];
  /** Text nodes that are not blank; `\n` stands for a line break. */
  runs: string[];
  owners: number[];
  /** `lengths[k]` characters come before run `k`. */
  lengths: number[];
}

const MAX_NODES = 100_000;
const MAX_RUNS = 200_000;
const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'svg',
  'head',
  'link',
  'meta',
  'object',
  'canvas',
  'video',
  'audio',
  'math',
]);
/** Class names that say what state a block is in, not what it is. */
const STATES = new Set(
  'active selected odd even first last featured promoted sponsored highlighted highlight new viewed visited hot premium urgent top current open closed collapsed expanded hover focus hidden visible show'.split(
    ' ',
  ),
);

const kindsByClass = new Map<string, string>();
/** Kinds keep their numbers from one reading to the next, so that parts added later are recognised. */
const kindIds = new Map<string, number>();

/** Class names without states and without numbers, which differ from one block to the next. */
function lasting(classes: string): string {
  const before = kindsByClass.get(classes);
  if (before !== undefined) return before;
  let kept = '';
  let count = 0;
  for (const name of classes.slice(0, 400).split(/\s+/)) {
    if (!name || STATES.has(name) || /\d{2}/.test(name)) continue;
    kept += `.${name}`;
    count += 1;
    if (count === 6) break;
  }
  if (kindsByClass.size > 20_000) kindsByClass.clear();
  kindsByClass.set(classes, kept);
  return kept;
}

/** The number of a tag with its lasting class names; a 16-bit hash once there are 60,000 kinds. */
export function kindOf(tag: string, classes: string): number {
  const name = tag + (classes ? lasting(classes) : '');
  let kind = kindIds.get(name);
  if (kind === undefined) {
    if (kindIds.size >= 60_000) return 60_000 + (hashOf(name) % 5000);
    kind = kindIds.size;
    kindIds.set(name, kind);
  }
  return kind;
}

function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > 32 && first < 128) return false;
  return text.trim().length === 0;
}

const SPOKEN =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|VisuallyHidden)(?:\s|$)/i;

/** Words for screen readers beside the same thing in words for the eye: said twice, and a person sees the other. */
function isSpokenTwice(element: Element): boolean {
  const name = element.getAttribute('class');
  if (!name || name.length > 200 || !SPOKEN.test(name)) return false;
  return [element.previousElementSibling, element.nextElementSibling].some(
    (beside) =>
      beside?.getAttribute('aria-hidden') === 'true' && /\p{L}/u.test(beside.textContent?.slice(0, 500) ?? ''),
  );
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || isSpokenTwice(element)) return true;
  const style = element.getAttribute('style');
  return style !== null && style.length < 2000 && /display\s{0,3}:\s{0,3}none/i.test(style);
}

/** The children of a frame of the same origin or of an open shadow root, when there is one. */
function innerRoot(element: Element, tag: string): Node | undefined {
  try {
    if (tag === 'iframe' || tag === 'frame') return (element as HTMLIFrameElement).contentDocument?.body ?? undefined;
    if (tag === 'template') {
      return element.hasAttribute('shadowrootmode') ? ((element as HTMLTemplateElement).content ?? element) : undefined;
    }
    return element.shadowRoot ?? undefined;
  } catch {
    return undefined; // another origin
  }
}

export interface OutlineOptions {
  /** Also read what the page hides. */
  hidden?: boolean;
}

/** Read the given elements and what is in them. Never throws, stops at 100,000 elements, does not recurse. */
export function outline(roots: readonly Element[], options: OutlineOptions = {}): Outline {
  const page: Outline = {
    elements: [],
    tags: [],
    parents: [],
    ends: [],
    depths: [],
    kinds: [],
    aversions: [],
    firstRun: [],
    runs: [],
    owners: [],
    lengths: [0],
  };

  const pushRun = (text: string, owner: number): void => {
    page.runs.push(text);
    page.owners.push(owner);
    page.lengths.push((page.lengths[page.lengths.length - 1] ?? 0) + text.length);
  };

  const enter = (element: Element, tag: string, parent: number): number => {
    const at = page.elements.length;
    const classes = element.getAttribute('class') ?? '';
    const id = element.getAttribute('id') ?? '';
    const kind = kindOf(tag, classes);
    page.elements.push(element);
    page.tags.push(tag);
    page.parents.push(parent);
    page.ends.push(at + 1);
    page.depths.push(parent < 0 ? 0 : (page.depths[parent] ?? 0) + 1);
    page.kinds.push(kind);
    page.firstRun.push(page.runs.length);
    const inherited = parent < 0 ? 0 : (page.aversions[parent] ?? 0);
    const own = aversionTo(tag, element.getAttribute('role'), id || classes ? `${id} ${classes}`.slice(0, 300) : '');
    page.aversions.push(tag === 'main' && inherited < 6 ? 0 : Math.max(inherited, own));
    return at;
  };

  const readInside = (root: Element): void => {
    const rootTag = root.localName;
    if (SKIPPED.has(rootTag)) return;
    // Each entry: the next sibling to read, the index of the element it belongs to, whether that one ends with it.
    const nodes: (Node | null)[] = [];
    const owners: number[] = [];
    const closes: boolean[] = [];
    let owner = enter(root, rootTag, -1);
    const first = innerRoot(root, rootTag);
    let node: Node | null = root.firstChild;
    let closing = true;
    if (first) {
      nodes.push(node);
      owners.push(owner);
      closes.push(true);
      node = first.firstChild;
      closing = false;
    }
    for (;;) {
      if (node === null || page.elements.length >= MAX_NODES || page.runs.length >= MAX_RUNS) {
        if (closing) page.ends[owner] = page.elements.length;
        if (nodes.length === 0) return;
        node = nodes.pop() ?? null;
        owner = owners.pop() ?? 0;
        closing = closes.pop() ?? true;
        continue;
      }
      const current: Node = node;
      node = current.nextSibling;
      const type = current.nodeType;
      if (type === 3 || type === 4) {
        const text = current.nodeValue ?? '';
        if (text && !isBlank(text)) pushRun(text, owner);
        continue;
      }
      if (type !== 1) continue;
      const element = current as Element;
      const tag = element.localName;
      if (tag === 'br') {
        pushRun('\n', owner);
        continue;
      }
      if (SKIPPED.has(tag) || (!options.hidden && isHidden(element))) continue;
      const inner = innerRoot(element, tag);
      if (tag === 'template' && !inner) continue;
      nodes.push(node);
      owners.push(owner);
      closes.push(closing);
      owner = enter(element, tag, owner);
      node = tag === 'template' ? null : element.firstChild;
      closing = true;
      if (inner) {
        nodes.push(node);
        owners.push(owner);
        closes.push(true);
        node = inner.firstChild;
        closing = false;
      }
    }
  };
  for (const root of roots) readInside(root);
  page.firstRun.push(page.runs.length);
  return page;
}

/** First run after node `i` and all that is in it. */
export function runEnd(page: Outline, stop: number): number {
  return page.firstRun[stop] ?? page.runs.length;
}
