/** Which samples are records of which exchange code, and what of them goes out. */
export default [
  {
    code: 'TIP>CORR',
    sample: 'bribe',
    role: 'visa',
    signals: ['illicit-facilitation'],
    words: ['we have our man inside the embassy.', 'The officer takes 800 USD'],
    others: ['implausible-offer', 'debt-repayment-from-wages'],
  },
  {
    code: 'CORR>TIP',
    sample: 'bribe',
    role: 'visa',
    signals: ['implausible-offer', 'debt-repayment-from-wages'],
    words: ['we add it to your debt and you work it off from your wages.'],
    others: ['illicit-facilitation'],
  },
  { code: 'TIP>CORR', sample: 'fee' },
  { code: 'CORR>TIP', sample: 'fee' },
  { code: 'TIP>CORR', sample: 'escort' },
] satisfies {
  code: 'TIP>CORR' | 'CORR>TIP';
  sample: string;
  role?: string;
  signals?: string[];
  words?: string[];
  others?: string[];
}[];
