import type { Snapshot } from '../../lib/evidence/snapshot';
import { withStyles } from './styles';

/** Code units, as lib/evidence/snapshot.ts takes them. */
const LIMIT = 16 * 1024 * 1024;
const DATA = 'script[type="application/ld+json" i]';

/** The page as it stands: a copy without what runs and without our marks. The page itself is not touched. */
export function snapshot(): Snapshot {
  const scripts = document.scripts.length - document.querySelectorAll(DATA).length;
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  const shadows = copyShadows(document.documentElement, copy);
  withStyles(document.documentElement, copy);
  for (const part of [copy, ...shadows]) quieten(part);
  const whole = `${doctype()}${copy.outerHTML}`;
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return {
    url: location.href,
    ...(entry?.name && entry.name !== location.href ? { typed: entry.name } : {}),
    redirects: entry?.redirectCount ?? 0,
    canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical" i]')?.href ?? '',
    title: document.title,
    html: whole.slice(0, LIMIT),
    structured: [...document.querySelectorAll(DATA)].slice(0, 200).map((one) => one.textContent ?? ''),
    scripts,
    cut: whole.length > LIMIT,
  };
}

function doctype(): string {
  const { doctype: type } = document;
  return type ? `<!DOCTYPE ${type.name}>` : '';
}

/** Shadow trees are no part of a copy: they are added as templates that a parser makes shadow trees of again. */
function copyShadows(original: Element, copy: Element): DocumentFragment[] {
  const made: DocumentFragment[] = [];
  const pairs: [Element | ShadowRoot, Element | DocumentFragment][] = [[original, copy]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const [from, to] = pair;
    const walks = [from, to].map((root) => document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT));
    const [a, b] = walks as [TreeWalker, TreeWalker];
    const hosts: [ShadowRoot, Element][] = [];
    for (let [x, y] = [a.currentNode, b.currentNode]; x && y; [x, y] = [a.nextNode() as Node, b.nextNode() as Node]) {
      if (x instanceof Element && y instanceof Element && x.shadowRoot) hosts.push([x.shadowRoot, y]);
    }
    for (const [root, host] of hosts) {
      const template = document.createElement('template');
      template.setAttribute('shadowrootmode', 'open');
      template.content.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
      pairs.push([root, template.content]);
      made.push(template.content);
      host.prepend(template);
    }
  }
  return made;
}

const RUNS = `script:not(${DATA.slice('script'.length)}), meta[http-equiv="refresh" i], link[rel="preload" i], link[rel="modulepreload" i]`;

function quieten(part: HTMLElement | DocumentFragment): void {
  for (const element of part.querySelectorAll(RUNS)) element.remove();
  for (const element of part.querySelectorAll('*')) {
    if (isOurs(element)) element.remove();
    else for (const { name } of [...element.attributes]) if (/^on|^nonce$/i.test(name)) element.removeAttribute(name);
  }
}

/** The host of a mark: listings.content/mark.ts gives it these and nothing else. */
const isOurs = (element: Element): boolean =>
  element instanceof HTMLSpanElement &&
  element.childNodes.length === 0 &&
  element.style.getPropertyPriority('all') === 'important' &&
  element.style.width === '0px';
