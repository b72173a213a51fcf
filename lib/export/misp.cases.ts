/** What an event says of a sample, by the end of its key. */
export default [
  {
    sample: 'fee',
    types: ['link', 'comment'],
    tags: ['farol:level="high"', 'farol:signal="worker-paid-fee"', 'farol:signal="document-retention"'],
    value: 'Registration fee 300 EUR',
  },
  { sample: 'escort', types: ['link', 'comment'], tags: ['farol:level="none"'], value: 'no indicator stated' },
  {
    sample: 'hidden',
    types: ['link', 'comment'],
    tags: ['farol:level="watch"', 'farol:signal="worker-paid-fee"'],
    value: 'Pay 50 EUR to register',
  },
] as const;
