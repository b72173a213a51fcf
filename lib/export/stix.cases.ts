/** What a bundle says of a sample, by the end of its key. */
export default [
  {
    sample: 'fee',
    value: 'https://jobs.example/ad/2',
    labels: [
      'level:high',
      'kind:job',
      'signal:worker-paid-fee',
      'signal:document-retention',
      'tag:fee-breach-possible',
    ],
    content: [
      'states worker-paid-fee, document-retention',
      'Reviewed: keep',
      'Registration fee 300 EUR',
      'no finding about any person',
    ],
  },
  {
    sample: 'escort',
    value: 'https://adult.example/5',
    labels: ['level:none', 'kind:escort'],
    content: ['no indicator stated', 'Not reviewed', 'no finding about any person'],
  },
  {
    sample: 'unread',
    value: 'https://storf.example/6',
    labels: ['level:not-scored', 'kind:job'],
    content: ['Not scored (not-scored)'],
  },
] as const;
