export { type AdFees, feesOfAd, type StatedFee } from './of-ad';
export { convert, RATES_AS_OF, RATES_NOTE } from './rates';
export { type FeeReport, type Further, feeReport, type Sum } from './report';
export { FEE_NAMES, PERIOD_NAMES, sumInWords } from './words';
