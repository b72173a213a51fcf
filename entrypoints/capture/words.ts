/** Every word of the capture button, in one place for translators. */
export const WORDS = {
  keepPage: 'Keep page as evidence',
  keepAd: 'Keep ad as evidence',
  keeping: 'Keeping…',
  cases: 'Cases',
  kept: (outcome: string) => `Kept. ${outcome}.`,
  failed: (reason: string) => `Not kept: ${reason}`,
  outcomes: {
    match: 'Shown as sent',
    partly: 'Partly as sent',
    differs: 'Differs from what was sent',
    'not-available': 'Not compared with what was sent',
  },
} as const;
