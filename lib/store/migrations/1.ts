/**
 * Version 1, frozen. Indexes are few because each makes writing dearer: the queue's order, the same by decision,
 * and one multi-entry index of facets for filters and counts.
 */
export default {
  stores: {
    findings: 'key, [place+key], [open+place+key], *facets',
    decisions: '++id, key',
    meta: 'id',
  },
};
