/** How a decimal digit was written. Numbers, because one is kept per character of the text. */
export const DIGIT_FORMS = {
  ascii: 1,
  fullwidth: 2,
  arabic: 3,
  persian: 4,
  devanagari: 5,
  bengali: 6,
  thai: 7,
  otherScript: 8,
  keycap: 9,
  fancy: 10,
} as const;
export type DigitForm = 0 | (typeof DIGIT_FORMS)[keyof typeof DIGIT_FORMS];

/** First code point of each row of ten decimal digits (Unicode category Nd), and of look-alike rows. */
const ROWS: ReadonlyArray<readonly [zero: number, form: DigitForm]> = [
  [0x0660, 3],
  [0x06f0, 4],
  [0x0966, 5],
  [0x09e6, 6],
  [0x0e50, 7],
  [0xff10, 2],
  [0x07c0, 8],
  [0x0a66, 8],
  [0x0ae6, 8],
  [0x0b66, 8],
  [0x0be6, 8],
  [0x0c66, 8],
  [0x0ce6, 8],
  [0x0d66, 8],
  [0x0de6, 8],
  [0x0ed0, 8],
  [0x0f20, 8],
  [0x1040, 8],
  [0x17e0, 8],
  [0x1810, 8],
  [0x1946, 8],
  [0x19d0, 8],
  [0xa620, 8],
  [0xa8d0, 8],
  [0xaa50, 8],
  [0x1d7ce, 10],
  [0x1d7d8, 10],
  [0x1d7e2, 10],
  [0x1d7ec, 10],
  [0x1d7f6, 10],
  [0x2080, 10],
  [0x1fbf0, 10],
];
/** Rows that begin with one: circled, bracketed, dotted, double circled, negative circled, serif and sans dingbats. */
const FROM_ONE = [0x2460, 0x2474, 0x2488, 0x24f5, 0x2776, 0x2780, 0x278a];

export interface DigitRead {
  value: number;
  form: DigitForm;
}

const table = new Map<number, DigitRead>();
for (const [zero, form] of ROWS) for (let d = 0; d < 10; d++) table.set(zero + d, { value: d, form });
for (const one of FROM_ONE) for (let d = 1; d < 10; d++) table.set(one + d - 1, { value: d, form: DIGIT_FORMS.fancy });
for (const zero of [0x24ea, 0x24ff, 0x1f10b, 0x1f10c, 0x1f100, 0x2070])
  table.set(zero, { value: 0, form: DIGIT_FORMS.fancy });
for (const [code, value] of [
  [0xb9, 1],
  [0xb2, 2],
  [0xb3, 3],
] as const)
  table.set(code, { value, form: DIGIT_FORMS.fancy });
for (let d = 4; d < 10; d++) table.set(0x2070 + d, { value: d, form: DIGIT_FORMS.fancy });
table.set(0x1f51f, { value: 10, form: DIGIT_FORMS.keycap });
for (let d = 1; d < 10; d++) table.set(0x1f101 + d, { value: d, form: DIGIT_FORMS.fancy });

/** The digit a non-ASCII code point shows, if any. Superscripts and circled digits count: people write phones with them. */
export function digitAt(code: number): DigitRead | undefined {
  return code < 0xb2 ? undefined : table.get(code);
}
