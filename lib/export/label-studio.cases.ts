/** Labels of a sample with the words they must cover, read as Python reads: by code points. */
export default [
  {
    sample: 'fee',
    labels: [
      ['worker-paid-fee', 'Registration fee 300 EUR before departure'],
      ['document-retention', 'Your passport stays with the office until the end of the season.'],
    ],
  },
  { sample: 'spanish', labels: [['document-retention', 'El pasaporte se queda con la señora de la casa.']] },
  { sample: 'unread', labels: [] },
] as const;
