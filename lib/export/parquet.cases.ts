/** Values of a sample as a reader of the file gets them, by the end of its key. */
export default [
  {
    sample: 'fee',
    values: {
      level: 'high',
      signals: ['worker-paid-fee', 'document-retention'],
      stages: ['recruitment', 'transport', 'exploitation'],
      times_seen: 2,
      first_seen: new Date('2026-01-02T03:04:05.000Z'),
      truncated: false,
      decision: 'keep',
      deceptive: null,
    },
  },
  { sample: 'unread', values: { level: 'not-scored', signals: [], score: 0, indicator_count: 0, decision: null } },
  {
    sample: 'odd',
    values: {
      title: 'Cook "chef", |x|\u202E \uFFFD',
      text: 'Cook wanted;\r\n\tno fee, only processing 850 USD first.\u0000 \u2028 end \uFFFD',
    },
  },
];
