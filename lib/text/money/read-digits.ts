export interface DigitsRead {
  end: number;
  value: number;
  /** Whether thousands were grouped ("1,200", "3,00,000"). */
  grouped: boolean;
  decimals: boolean;
}

const SEPARATORS = new Set(['.', ',', "'", ' ', '_']);

interface Groups {
  parts: string[];
  marks: string[];
  ends: number[];
}

/**
 * The number in digits at `at` of a folded text; undefined where the digits are no number (a date 12.05.2024, a
 * version, more than 13 digits). `end` says how far to skip in either case.
 */
export function readDigits(text: string, at: number): { end: number; read?: DigitsRead } {
  const groups = collect(text, at);
  const all = groups.ends[groups.ends.length - 1] ?? at;
  const spaced = groups.marks.indexOf(' ');
  const read = spaced < 0 ? interpret(groups) : (interpretSpaced(groups) ?? interpret(upTo(groups, spaced)));
  return { end: read?.end ?? all, ...(read && { read }) };
}

function collect(text: string, at: number): Groups {
  const groups: Groups = { parts: [], marks: [], ends: [] };
  let i = at;
  while (groups.parts.length < 8) {
    const from = i;
    while (i < text.length && isDigit(text, i)) i++;
    groups.parts.push(text.slice(from, Math.min(i, from + 20)));
    groups.ends.push(i);
    const mark = text[i];
    if (mark === undefined || !SEPARATORS.has(mark) || !isDigit(text, i + 1)) break;
    // Blanks group only full threes, and only after a short first group: "5 200 000".
    if (
      mark === ' ' &&
      !(groups.parts[0]!.length <= 3 && isDigit(text, i + 2) && isDigit(text, i + 3) && !isDigit(text, i + 4))
    )
      break;
    groups.marks.push(mark);
    i++;
  }
  if (groups.marks.length >= groups.parts.length) groups.marks.pop();
  return groups;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function upTo(groups: Groups, mark: number): Groups {
  return {
    parts: groups.parts.slice(0, mark + 1),
    marks: groups.marks.slice(0, mark),
    ends: groups.ends.slice(0, mark + 1),
  };
}

function interpretSpaced({ parts, marks, ends }: Groups): DigitsRead | undefined {
  const lastSpace = marks.lastIndexOf(' ');
  if (!marks.slice(0, lastSpace + 1).every((mark) => mark === ' ')) return undefined;
  const whole = parts.slice(0, lastSpace + 2);
  if (whole[0]!.startsWith('0') || !whole.slice(1).every((part) => part.length === 3)) return undefined;
  const rest = marks.length - (lastSpace + 1);
  const decimals = rest === 1 && parts[parts.length - 1]!.length <= 2;
  if (rest > 0 && !decimals) return undefined;
  return number(whole.join(''), decimals ? parts[parts.length - 1]! : '', ends[ends.length - 1]!, true);
}

function interpret({ parts, marks, ends }: Groups): DigitsRead | undefined {
  const end = ends[ends.length - 1]!;
  const last = parts[parts.length - 1]!;
  const mark = marks[marks.length - 1];
  if (mark === undefined) return number(last, '', end, false);
  const same = marks.every((each) => each === mark);
  if (same && grouping(parts) && !(parts.length === 2 && (parts[0] === '0' || mark === '_')))
    return number(parts.join(''), '', end, true);
  if (marks.length === 1) {
    if (mark === "'" || mark === '_' || last.length > 3) return undefined;
    return last.length <= 2 || parts[0] === '0' ? number(parts[0]!, last, end, false) : undefined;
  }
  const inner = marks.slice(0, -1);
  if (
    last.length <= 2 &&
    inner.every((each) => each === inner[0]) &&
    inner[0] !== mark &&
    grouping(parts.slice(0, -1))
  ) {
    return number(parts.slice(0, -1).join(''), last, end, true);
  }
  return undefined;
}

/** Thousands in threes, or the Indian way: a last group of three after groups of two. */
function grouping(parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts;
  if (first.length === 0 || first.length > 3 || rest.length === 0 || (first.startsWith('0') && first !== '0'))
    return false;
  if (rest.every((part) => part.length === 3)) return true;
  return (
    first.length <= 2 && rest.slice(0, -1).every((part) => part.length === 2) && rest[rest.length - 1]!.length === 3
  );
}

function number(whole: string, fraction: string, end: number, grouped: boolean): DigitsRead | undefined {
  if (whole.length > 13) return undefined;
  return { end, value: Number(fraction ? `${whole}.${fraction}` : whole), grouped, decimals: fraction !== '' };
}
