import { hintIn } from '../words/hints';
import type { Hint } from '../words/senses';
import type { Links, PageLink } from './links';
import { Mean, meaningOf } from './meaning';
import type { Outline } from './outline';
import type { Block } from './sets';
import { tidy } from './wording';

/** A line of a block with what is known of it. Pieces with the same key stand in the same place of their blocks. */
export interface Piece {
  text: string;
  owner: number;
  key: string;
  hint: Hint;
  /** Levels between the text and the element that gave the hint; 0 also for a label. */
  distance: number;
  /** 1 to 6, 0 for none. */
  heading: number;
  strong: boolean;
  timed: boolean;
  link?: PageLink;
  sense: number;
  /** A label and its value, such as `Location: Riga`. */
  labelled: boolean;
}

const FORMAT = new Set([
  'b',
  'strong',
  'em',
  'i',
  'mark',
  'u',
  'font',
  'small',
  'wbr',
  'bdi',
  'bdo',
  'sub',
  'sup',
  'big',
  'var',
  'tt',
  'q',
  'abbr',
]);
const NAMING = [
  'itemprop',
  'property',
  'data-testid',
  'data-test',
  'data-test-id',
  'data-automation',
  'data-automation-id',
  'data-qa',
  'data-cy',
  'data-at',
  'data-hook',
  'data-ui',
  'data-tn-element',
  'data-field',
  'data-th',
  'data-label',
  'data-title',
  'headers',
];
const MAX_PIECES = 80;

const LABELS: [number, Hint][] = [
  [Mean.employerLabel, 'employer'],
  [Mean.locationLabel, 'location'],
  [Mean.salaryLabel, 'salary'],
  [Mean.dateLabel, 'date'],
  [Mean.titleLabel, 'title'],
];

/** The field a text names when it is a label and nothing else. */
export function labelOf(text: string): Hint {
  if (text.length > 45) return '';
  const sense = meaningOf(text);
  return LABELS.find(([label]) => sense & label)?.[1] ?? '';
}

/** The field that an element's names and attributes speak of. */
export function namedHint(element: Element, naming: readonly string[] = NAMING): Hint {
  for (const attribute of naming) {
    const value = element.getAttribute(attribute);
    if (!value || value.length > 80) continue;
    const hint = hintIn(value) || (attribute.startsWith('data-') ? labelOf(value) : '');
    if (hint) return hint;
  }
  const classes = element.getAttribute('class');
  const hint = classes ? hintIn(classes.slice(0, 300)) : '';
  if (hint) return hint;
  const id = element.getAttribute('id');
  return id && id.length < 60 ? hintIn(id) : '';
}

/** A pin, a purse or a building drawn beside the text. */
function iconHint(element: Element): Hint {
  for (const icon of [element.previousElementSibling, element.firstElementChild]) {
    if (!icon) continue;
    const tag = icon.localName;
    if (tag !== 'i' && tag !== 'svg' && tag !== 'img' && !(tag === 'span' && !icon.firstChild)) continue;
    const use = tag === 'svg' ? icon.firstElementChild : null;
    const names = [
      icon.getAttribute('class'),
      icon.getAttribute('alt'),
      icon.getAttribute('aria-label'),
      icon.getAttribute('data-testid'),
      icon.getAttribute('data-icon'),
      icon.getAttribute('title'),
      use?.localName === 'title' ? use.textContent : (use?.getAttribute('href') ?? use?.getAttribute('xlink:href')),
    ]
      .filter((name): name is string => !!name && name.length < 120)
      .join(' ');
    const hint = names ? hintIn(names) : '';
    if (hint === 'location' || hint === 'salary' || hint === 'employer' || hint === 'date') return hint;
  }
  return '';
}

function cellIndex(page: Outline, cell: number): number {
  const parent = page.parents[cell] ?? -1;
  let index = 0;
  for (let at = parent + 1; at < cell && index < 60; at = page.ends[at] ?? at + 1) index += 1;
  return index;
}

/** Labels of the columns of the table a row is in, by cell index. */
function tableLabels(page: Outline, block: Block, known: Map<number, Hint[]>): Hint[] | undefined {
  let table = block.start;
  for (let steps = 0; steps < 5 && table >= 0 && page.tags[table] !== 'table'; steps += 1)
    table = page.parents[table] ?? -1;
  if (table < 0 || page.tags[table] !== 'table' || page.tags[block.start] !== 'tr') return undefined;
  const before = known.get(table);
  if (before) return before;
  const found: Hint[] = [];
  let row = -1;
  for (let at = table + 1; at < (page.ends[table] ?? 0) && at < table + 400; at += 1) {
    const tag = page.tags[at];
    if (tag === 'tr') {
      if (row >= 0) break;
      row = at;
    } else if ((tag === 'th' || tag === 'td') && page.parents[at] === row && row !== block.start) {
      const text = tidy(page.runs.slice(page.firstRun[at], page.firstRun[page.ends[at] ?? at + 1]).join(' '));
      found[cellIndex(page, at)] = labelOf(text);
    }
  }
  known.set(table, found);
  return found;
}

/** Reads blocks into pieces; what it learns of places in one block it uses for the next. */
export class PieceReader {
  private readonly places = new Map<string, { hint: Hint; distance: number; seen: number }>();
  /** Places that several lines of one block share: what they are differs from line to line. */
  private readonly shared = new Set<string>();
  /** Those of the naming attributes that the first blocks have. */
  private readonly naming: readonly string[];
  private readonly tables = new Map<number, Hint[]>();

  /** Kinds of element most blocks have; others stand in a key by their tag, since names made by tools vary. */
  readonly usual: ReadonlySet<number> | undefined;

  constructor(
    private readonly page: Outline,
    private readonly links: Links,
    blocks: readonly Block[] = [],
    usual?: ReadonlySet<number>,
  ) {
    this.usual = usual;
    const names = new Set<string>();
    for (const block of blocks.slice(0, 3)) {
      for (let at = block.start; at < block.stop && at < block.start + 200; at += 1) {
        for (const name of page.elements[at]?.getAttributeNames() ?? []) names.add(name);
      }
    }
    this.naming = blocks.length > 0 ? NAMING.filter((name) => names.has(name)) : NAMING;
    if (usual || blocks.length < 3) return;
    const counts = new Map<number, number>();
    for (const block of blocks) {
      const kinds = new Set<number>();
      for (let at = block.start; at < block.stop && at < block.start + 400; at += 1) kinds.add(page.kinds[at] ?? 0);
      for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    this.usual = new Set([...counts].filter(([, count]) => count >= blocks.length * 0.35).map(([kind]) => kind));
  }

  private hintAt(owner: number, top: number): { hint: Hint; distance: number } {
    let distance = 0;
    for (let at = owner; at >= top && at >= 0 && distance < 5; at = this.page.parents[at] ?? -1, distance += 1) {
      const element = this.page.elements[at];
      if (!element) break;
      const hint = namedHint(element, this.naming) || (distance < 2 ? iconHint(element) : '');
      if (hint && !(at === top && distance > 0)) return { hint, distance };
    }
    return { hint: '', distance: 9 };
  }

  private keyOf(owner: number, top: number): string {
    let key = '';
    for (let at = owner, steps = 0; at >= top && steps < 12; at = this.page.parents[at] ?? -1, steps += 1) {
      const tag = this.page.tags[at];
      if (at === top && at !== owner) break; // blocks of one list differ in their own names
      const kind = this.page.kinds[at] ?? 0;
      key += at === top || (this.usual && !this.usual.has(kind)) ? `/${tag}` : `/${kind}`;
      if (tag === 'td' || tag === 'th') key += `:${cellIndex(this.page, at)}`;
    }
    return key;
  }

  read(block: Block, most = MAX_PIECES): Piece[] {
    const { page } = this;
    const from = page.firstRun[block.start] ?? 0;
    const to = Math.min(page.firstRun[block.stop] ?? page.runs.length, from + most * 4);
    const lettered = new Set<number>();
    for (let at = from; at < to; at += 1) {
      const run = page.runs[at] ?? '';
      if (run.length > 60 || /[\p{L}\d]/u.test(run)) lettered.add(page.owners[at] ?? 0);
    }
    const lineOf = (owner: number): number => {
      let line = owner;
      for (let steps = 0; steps < 6 && line > block.start; steps += 1) {
        const parent = page.parents[line] ?? -1;
        const tag = page.tags[line] ?? '';
        const above = page.tags[parent] ?? '';
        const joins = FORMAT.has(tag) || (tag === 'span' && (above === 'a' || /^h[1-6]$/.test(above)));
        if (!joins || parent < block.start || !lettered.has(parent)) break;
        line = parent;
      }
      return line;
    };

    const pieces: Piece[] = [];
    const occurrences = new Map<string, number>();
    const cells = tableLabels(page, block, this.tables);
    let text = '';
    let line = -1;
    let pending: Hint = '';
    const close = (): void => {
      const whole = tidy(text.length > 4000 ? text.slice(0, 4000) : text);
      text = '';
      if (!whole || !/[\p{L}\d]/u.test(whole)) return;
      const label = labelOf(whole);
      if (label && pieces.length < most) {
        pending = label;
        pieces.push({ ...this.describe(line, block.start, whole, occurrences), hint: 'type', distance: 0 });
        return;
      }
      const piece = this.describe(line, block.start, whole, occurrences);
      const colon = /^([^:：]{2,40})\s?[:：]\s?(.+)$/su.exec(whole);
      const prefix = colon ? labelOf(colon[1] ?? '') : '';
      if (colon && prefix && !piece.heading) {
        piece.text = colon[2] ?? whole;
        piece.hint = prefix;
        piece.distance = 0;
        piece.labelled = true;
      } else if (pending) {
        piece.hint = pending;
        piece.distance = 0;
        piece.labelled = true;
      } else if (cells) {
        const cell = this.cellOf(line, block.start);
        const hint = cell >= 0 ? cells[cellIndex(page, cell)] : '';
        if (hint) {
          piece.hint = hint;
          piece.distance = 0;
        }
      }
      pending = '';
      if (
        !piece.heading &&
        !piece.link &&
        !piece.labelled &&
        piece.text.length < 140 &&
        /\s[•·|●∙⋅]\s/u.test(piece.text)
      ) {
        const parts = piece.text.split(/\s[•·|●∙⋅]\s/u).slice(0, 6);
        parts.forEach((part, k) => {
          if (/[\p{L}\d]/u.test(part))
            pieces.push({ ...piece, text: part.trim(), key: `${piece.key}~${k}`, sense: meaningOf(part) });
        });
      } else pieces.push(piece);
    };
    for (let at = from; at < to && pieces.length < most; at += 1) {
      const run = page.runs[at] ?? '';
      if (run === '\n') {
        if (text) close();
        continue;
      }
      const own = lineOf(page.owners[at] ?? 0);
      if (own !== line && text) close();
      line = own;
      text += run.length > 4000 ? run.slice(0, 4000) : run;
    }
    if (text) close();
    return pieces;
  }

  private cellOf(owner: number, top: number): number {
    for (let at = owner; at > top; at = this.page.parents[at] ?? -1) {
      const tag = this.page.tags[at];
      if (tag === 'td' || tag === 'th') return at;
    }
    return -1;
  }

  private describe(line: number, top: number, text: string, occurrences: Map<string, number>): Piece {
    const { page } = this;
    // In a run of siblings the lines of later siblings are not under the first one.
    let root = line;
    const floor = page.parents[top] ?? -1;
    for (let steps = 0; steps < 60 && root >= 0 && (page.parents[root] ?? -1) !== floor; steps += 1)
      root = page.parents[root] ?? -1;
    const base = this.keyOf(line, Math.max(root, 0));
    const nth = occurrences.get(base) ?? 0;
    occurrences.set(base, nth + 1);
    const key = `${base}#${nth}`;
    if (nth > 0) this.shared.add(base);
    let place = this.places.get(base);
    if (!place || place.seen < 3 || this.shared.has(base)) {
      place = { ...this.hintAt(line, Math.max(root, 0)), seen: (place?.seen ?? 0) + 1 };
      this.places.set(base, place);
    }
    let heading = 0;
    let strong = false;
    let timed = false;
    for (let at = line, steps = 0; at >= root && at >= 0 && steps < 8; at = page.parents[at] ?? -1, steps += 1) {
      const tag = page.tags[at] ?? '';
      if (!heading && tag.length === 2 && tag >= 'h1' && tag <= 'h6') heading = Number(tag[1]);
      if (tag === 'strong' || tag === 'b') strong = true;
      if (tag === 'time') timed = true;
    }
    const link = this.links.around(line, root);
    return {
      text,
      owner: line,
      key,
      hint: place.hint,
      distance: place.distance,
      heading,
      strong,
      timed,
      sense: meaningOf(text),
      labelled: false,
      ...(link ? { link } : {}),
    };
  }
}
