/** The only cells that are filled for a sample, by the end of its key. */
export default [
  {
    sample: 'fee',
    method: 'Job offer/advertisement',
    apps: '',
    details: 'record jobs.example:fee. Strong combination of indicators',
  },
  { sample: 'bribe', method: 'Job offer/advertisement', apps: 'Telegram', details: 'illicit-facilitation' },
  { sample: 'escort', method: '', apps: '', details: 'no indicator stated' },
] as const;
