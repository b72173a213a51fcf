import type { Outline } from './outline';

/** One block that may be an ad: the elements `start … stop - 1`, of which `start` is the one to mark. */
export interface Block {
  start: number;
  stop: number;
}

/** Blocks that repeat, found from elements of the same kind. */
export interface BlockSet {
  blocks: Block[];
}

const MAX_CLIMB = 40;
const MAX_SETS = 1500;

function parentOf(page: Outline, at: number): number {
  return page.parents[at] ?? -1;
}
function endOf(page: Outline, at: number): number {
  return page.ends[at] ?? at + 1;
}
export function textLength(page: Outline, start: number, stop: number): number {
  return (page.lengths[page.firstRun[stop] ?? 0] ?? 0) - (page.lengths[page.firstRun[start] ?? 0] ?? 0);
}

/** Kinds of an element and of its parent in one number. */
export const signature = (kind: number, parent: number): number => kind * 65_536 + parent;

export function signatureOf(page: Outline, at: number): number {
  return signature(page.kinds[at] ?? 0, page.kinds[parentOf(page, at)] ?? 0);
}

/** Elements that stand in the same way: same kind in the same kind of parent, and same tags all the way up. */
function alike(page: Outline): number[][] {
  const groups = new Map<number, number[]>();
  const loose = new Map<string, number[]>();
  for (let at = 0; at < page.tags.length; at += 1) {
    const parent = parentOf(page, at);
    if (parent < 0) continue;
    if (endOf(page, at) === at + 1 && (page.firstRun[at] ?? 0) === (page.firstRun[at + 1] ?? 0)) continue;
    const key = signatureOf(page, at);
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
    const tag = page.tags[at] ?? '';
    if (tag === 'a' || tag === 'li' || tag === 'tr' || tag === 'article' || /^h[2-5]$/.test(tag)) {
      const grand = parentOf(page, parent);
      const name = `${tag}<${page.tags[parent]}<${grand < 0 ? '' : page.tags[grand]}${page.depths[at]}`;
      const same = loose.get(name);
      if (same) same.push(at);
      else loose.set(name, [at]);
    }
  }
  return [...groups.values(), ...loose.values()].filter((group) => group.length > 1);
}

/** The largest block around each element that holds no other of the group. */
function grow(page: Outline, group: readonly number[]): number[] {
  const members: number[] = [];
  let last = -1;
  for (const at of group) {
    if (at < last) continue; // inside the one before
    members.push(at);
    last = endOf(page, at);
  }
  const roots: number[] = [];
  for (let k = 0; k < members.length; k += 1) {
    let root = members[k] ?? 0;
    const before = k > 0 ? (members[k - 1] ?? -1) : -1;
    const after = k + 1 < members.length ? (members[k + 1] ?? 0) : Number.POSITIVE_INFINITY;
    for (let steps = 0; steps < MAX_CLIMB; steps += 1) {
      const up = parentOf(page, root);
      if (up <= before || up < 0 || endOf(page, up) > after) break;
      root = up;
    }
    roots.push(root);
  }
  return settle(page, members, roots);
}

/** A block alone in its section grew too far: shrink it to the kind or the depth the others have. */
function settle(page: Outline, members: readonly number[], roots: number[]): number[] {
  const kinds = new Map<number, number>();
  for (const root of roots) kinds.set(page.kinds[root] ?? 0, (kinds.get(page.kinds[root] ?? 0) ?? 0) + 1);
  let main = -1;
  let most = 0;
  for (const [kind, count] of kinds) {
    if (count > most) {
      main = kind;
      most = count;
    }
  }
  const climbs = roots.map((root, k) => (page.depths[members[k] ?? 0] ?? 0) - (page.depths[root] ?? 0));
  const usual = [...climbs].sort((a, b) => a - b)[climbs.length >> 1] ?? 0;
  return roots.map((root, k) => {
    if ((page.kinds[root] ?? 0) === main && most > 1) return root;
    const member = members[k] ?? 0;
    let found = -1;
    let at = member;
    let level = -1;
    for (let steps = 0; steps <= MAX_CLIMB && at >= root; steps += 1) {
      if (page.kinds[at] === main && most > 1) found = at;
      if (steps === usual) level = at;
      at = parentOf(page, at);
    }
    if (found >= 0) return found;
    return (climbs[k] ?? 0) > usual && level >= 0 ? level : root;
  });
}

/**
 * Heading and paragraphs as siblings, or a row of details under a row of titles: when the blocks are thin and most have
 * text of nobody's between them, each takes what follows it up to the next.
 */
function extend(page: Outline, roots: readonly number[]): Block[] {
  const plain = roots.map((start) => ({ start, stop: endOf(page, start) }));
  if (roots.length < 2) return plain;
  let gaps = 0;
  let siblings = 0;
  let thin = 0;
  for (let k = 0; k < roots.length; k += 1) {
    const root = roots[k] ?? 0;
    const next = roots[k + 1];
    if (textLength(page, root, endOf(page, root)) < 220) thin += 1;
    if (next === undefined || parentOf(page, next) !== parentOf(page, root)) continue;
    siblings += 1;
    if (textLength(page, endOf(page, root), next) >= 8) gaps += 1;
  }
  const tag = page.tags[roots[0] ?? 0] ?? '';
  const usual = tag === 'li' || tag === 'article' || tag === 'option';
  if (usual || siblings === 0 || gaps < siblings * 0.7 || thin < roots.length * 0.7) return plain;
  let widest = 0;
  return plain.map(({ start, stop }, k) => {
    const next = roots[k + 1];
    const parent = parentOf(page, start);
    if (next !== undefined && parentOf(page, next) === parent) {
      widest = Math.max(widest, countSiblings(page, stop, next));
      return { start, stop: next };
    }
    let until = stop;
    for (let more = 0; more < Math.max(1, widest) && until < endOf(page, parent); more += 1) {
      if (/^h[1-3]$/.test(page.tags[until] ?? '') && page.tags[until] !== tag) break;
      until = endOf(page, until);
    }
    return { start, stop: until };
  });
}

function countSiblings(page: Outline, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to && count < 50; at = endOf(page, at)) count += 1;
  return count;
}

/** Every set of repeated blocks of a page, each once. */
export function setsOf(page: Outline): BlockSet[] {
  const sets: BlockSet[] = [];
  const seen = new Set<string>();
  for (const group of alike(page)) {
    if (group.length > 6000) continue;
    const roots = grow(page, group);
    if (roots.length < 2) continue;
    const blocks = extend(page, roots);
    const first = blocks[0];
    const last = blocks[blocks.length - 1];
    if (!first || !last) continue;
    const text = textLength(page, first.start, last.stop);
    if (text < blocks.length * 12) continue;
    const key = `${first.start}-${first.stop}-${last.start}-${last.stop}-${blocks.length}`;
    if (seen.has(key)) continue;
    seen.add(key);
    sets.push({ blocks });
    if (sets.length >= MAX_SETS) break;
  }
  return sets;
}
