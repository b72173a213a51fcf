/** A JSON-LD node copied by allow-list: plain objects without prototypes, arrays, strings, numbers, booleans. */
export type LdValue = string | number | boolean | null | LdValue[] | LdNode;
export interface LdNode {
  [key: string]: LdValue;
}

const MAX_BLOCK = 1_000_000;
const MAX_NODES = 20_000;
const MAX_DEPTH = 32;
const FIELDS = new Set(
  '@graph @id @type name title description headline text url sameAs mainEntityOfPage mainEntity itemListElement item datePosted datePublished validThrough employmentType hiringOrganization employer jobLocation jobLocationType applicantLocationRequirements address addressLocality addressRegion addressCountry streetAddress postalCode baseSalary estimatedSalary salaryCurrency currency value minValue maxValue unitText price identifier logo legalName inLanguage offers author telephone email'.split(
    ' ',
  ),
);

/** Mends what templates often break: comments around, trailing commas, raw line breaks and tabs inside strings. */
export function mend(source: string): string {
  let out = '';
  let inside = false;
  let copied = 0;
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (inside) {
      if (code === 92) at += 1;
      else if (code === 34) inside = false;
      else if (code < 32) {
        out += `${source.slice(copied, at)}${code === 10 ? '\\n' : ' '}`;
        copied = at + 1;
      }
    } else if (code === 34) inside = true;
    else if (code === 44) {
      let next = at + 1;
      while (next < source.length && source.charCodeAt(next) <= 32) next += 1;
      const after = source[next];
      if (after === '}' || after === ']' || after === ',') {
        out += source.slice(copied, at);
        copied = at + 1;
      }
      at = next - 1;
    }
  }
  return out + source.slice(copied);
}

function unwrap(source: string): string {
  return source
    .replace(/^[\s;]*(?:<!--|\/\/\s{0,4}<!\[CDATA\[|\/\*\s{0,4}<!\[CDATA\[\s{0,4}\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s{0,4}\]\]>|\/\*\s{0,4}\]\]>\s{0,4}\*\/|\]\]>)[\s;]*$/, '')
    .trim()
    .replace(/;$/, '');
}

/** Depth of brackets, so that a bomb is refused before anything recursive sees it. */
function isTooDeep(source: string): boolean {
  let depth = 0;
  let inside = false;
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (inside) {
      if (code === 92) at += 1;
      else if (code === 34) inside = false;
    } else if (code === 34) inside = true;
    else if (code === 123 || code === 91) {
      depth += 1;
      if (depth > 500) return true;
    } else if (code === 125 || code === 93) depth -= 1;
  }
  return false;
}

function copy(value: unknown, depth: number, left: { nodes: number }): LdValue | undefined {
  left.nodes -= 1;
  if (left.nodes < 0 || depth > MAX_DEPTH) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
    return value;
  if (Array.isArray(value)) {
    const kept: LdValue[] = [];
    for (const item of value) {
      if (left.nodes < 0) break;
      const copied = copy(item, depth + 1, left);
      if (copied !== undefined) kept.push(copied);
    }
    return kept;
  }
  if (typeof value !== 'object') return undefined;
  const node = Object.create(null) as LdNode;
  for (const key of Object.keys(value)) {
    if (!FIELDS.has(key)) continue;
    const copied = copy((value as Record<string, unknown>)[key], depth + 1, left);
    if (copied !== undefined) node[key] = copied;
  }
  return node;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    try {
      return JSON.parse(mend(source));
    } catch {
      return undefined;
    }
  }
}

export const isNode = (value: LdValue | undefined): value is LdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isType = (node: LdNode, type: string): boolean => {
  const own = node['@type'];
  const all = Array.isArray(own) ? own : [own];
  return all.some((one) => typeof one === 'string' && one.replace(/^.*[/#:]/, '') === type);
};

/** All blocks of a page; a broken one that cannot be mended is left out, never thrown on. */
export function readJsonLd(document: Document): LdNode[] {
  const found: LdNode[] = [];
  const left = { nodes: MAX_NODES };
  let blocks = 0;
  for (const script of Array.from(document.querySelectorAll('script[type*="ld+json" i]'))) {
    blocks += 1;
    if (blocks > 200) break;
    const source = script.textContent ?? '';
    if (!source || source.length > MAX_BLOCK) continue;
    const body = unwrap(source);
    if (isTooDeep(body)) continue;
    const value = copy(parse(body), 0, left);
    const items = Array.isArray(value) ? value : [value];
    for (const item of items) if (isNode(item)) found.push(item);
  }
  return found;
}

/** Every node, graphs and lists opened, parents before children; without recursion. */
export function everyNode(roots: readonly LdNode[]): LdNode[] {
  const found: LdNode[] = [];
  const waiting: LdValue[] = [...roots].reverse();
  while (waiting.length > 0 && found.length < MAX_NODES) {
    const value = waiting.pop();
    if (Array.isArray(value)) for (let k = value.length - 1; k >= 0; k -= 1) waiting.push(value[k] ?? null);
    else if (isNode(value)) {
      found.push(value);
      if (isType(value, 'JobPosting')) continue;
      const keys = Object.keys(value);
      for (let k = keys.length - 1; k >= 0; k -= 1) {
        const inner = value[keys[k] ?? ''];
        if (typeof inner === 'object' && inner !== null) waiting.push(inner);
      }
    }
  }
  return found;
}
