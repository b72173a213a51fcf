/** How many ads by value, whether each ad is in one row only, and what may be told. */
export default [
  { counts: { a: 12, b: 30 }, once: true, told: { a: '12', b: '30' } },
  { counts: { a: 9, b: 30, c: 40 }, once: true, told: { a: 'fewer than 10', b: 'not shown', c: '40' } },
  { counts: { a: 9, b: 9, c: 40 }, once: true, told: { a: 'fewer than 10', b: 'fewer than 10', c: '40' } },
  {
    counts: { a: 2, b: 3, c: 40, d: 50 },
    once: true,
    told: { a: 'fewer than 10', b: 'fewer than 10', c: 'not shown', d: '50' },
  },
  { counts: { a: 9, b: 30 }, once: false, told: { a: 'fewer than 10', b: '30' } },
  { counts: { a: 3 }, once: true, told: { a: 'fewer than 10' } },
  { counts: {}, once: true, told: {} },
] satisfies { counts: Record<string, number>; once: boolean; told: Record<string, string> }[];
