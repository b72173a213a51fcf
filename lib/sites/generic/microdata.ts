import type { LdNode, LdValue } from './json-ld';

/** Microdata and RDFa JobPostings, read into the same nodes as JSON-LD with the element each stands on. */
export interface Marked {
  node: LdNode;
  element: Element;
}

const MAX_ITEMS = 5000;

const typeOf = (element: Element): string | undefined =>
  (element.getAttribute('itemtype') ?? element.getAttribute('typeof'))?.replace(/^.*[/#:]/, '').trim();

const propertyOf = (element: Element): string | undefined =>
  (element.getAttribute('itemprop') ?? element.getAttribute('property'))
    ?.trim()
    .split(/\s+/)[0]
    ?.replace(/^.*[/#:]/, '');

function contentOf(element: Element, property: string): string {
  const content = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (content) return content;
  if (property === 'url' || property === 'sameAs') {
    const href = element.getAttribute('href') ?? element.getAttribute('resource');
    if (href) return href;
  }
  return property === 'description' ? lines(element) : (element.textContent ?? '').slice(0, 4000).trim();
}

const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'tr',
  'section',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'br',
  'article',
  'dt',
  'dd',
]);

/** Text with a line for each block, without recursion. */
function lines(root: Element): string {
  let out = '';
  let node: Node | null = root.firstChild;
  let size = 0;
  while (node && node !== root && size < 70_000) {
    if (node.nodeType === 3) {
      out += node.nodeValue ?? '';
      size += (node.nodeValue ?? '').length;
    }
    const isElement = node.nodeType === 1;
    if (isElement && BLOCKS.has((node as Element).localName)) out += '\n';
    const skip = isElement && ((node as Element).localName === 'script' || (node as Element).localName === 'style');
    let next: Node | null = skip ? null : node.firstChild;
    while (!next && node && node !== root) {
      next = node.nextSibling;
      if (!next) {
        node = node.parentNode;
        if (node && node !== root && node.nodeType === 1 && BLOCKS.has((node as Element).localName)) out += '\n';
      }
    }
    node = next;
  }
  return out;
}

function put(node: LdNode, property: string, value: LdValue): void {
  const before = node[property];
  if (before === undefined) node[property] = value;
  else if (Array.isArray(before)) before.push(value);
  else node[property] = [before, value];
}

/** Elements that state a type, microdata or RDFa. */
export function typedElements(document: Document): { element: Element; type: string }[] {
  const found: { element: Element; type: string }[] = [];
  for (const element of Array.from(document.querySelectorAll('[itemtype], [typeof]'))) {
    const type = typeOf(element);
    if (type) found.push({ element, type });
    if (found.length >= MAX_ITEMS) break;
  }
  return found;
}

/** Every JobPosting among the typed elements of a page. */
export function readMarked(typed: readonly { element: Element; type: string }[]): Marked[] {
  const roots = typed.filter((one) => one.type === 'JobPosting').map((one) => one.element);
  return roots.map((root) => {
    const node = Object.create(null) as LdNode;
    node['@type'] = 'JobPosting';
    const scopes = new Map<Element, LdNode>([[root, node]]);
    const parts = Array.from(root.querySelectorAll('[itemprop], [property]')).slice(0, 200);
    for (const part of parts) {
      const property = propertyOf(part);
      if (!property || property === '__proto__') continue;
      let holder: Element | null = part.parentElement;
      for (let steps = 0; holder && !scopes.has(holder) && steps < 60; steps += 1) holder = holder.parentElement;
      const scope = (holder && scopes.get(holder)) ?? node;
      const type = typeOf(part);
      if (type || part.hasAttribute('itemscope')) {
        const inner = Object.create(null) as LdNode;
        if (type) inner['@type'] = type;
        inner.name = (part.textContent ?? '').slice(0, 400).trim();
        scopes.set(part, inner);
        put(scope, property, inner);
      } else {
        const value = contentOf(part, property);
        if (!value) continue;
        if (property === 'name' && scope !== node) scope.name = value;
        else put(scope, property, value);
      }
    }
    return { node, element: root };
  });
}
