interface Row {
  open: string;
  place: number;
  facets: unknown[];
}
interface Transaction {
  table(name: string): { toCollection(): { modify(change: (row: Row) => void): PromiseLike<unknown> } };
}

/**
 * Version 2, frozen. The one index of facets holds `[name, open, place]`, so that whatever is asked comes out in the
 * queue's order without a row being read. What version 1 did not derive (contacts, days, likeness) is added later, row by row.
 */
export default {
  stores: {
    findings: 'key, [place+key], [open+place+key], *facets',
    decisions: '++id, key',
    meta: 'id',
  },
  upgrade: async (transaction: unknown): Promise<void> => {
    await (transaction as Transaction)
      .table('findings')
      .toCollection()
      .modify((row) => {
        row.facets = row.facets.map((name) => (typeof name === 'string' ? [name, row.open, row.place] : name));
      });
  },
};
