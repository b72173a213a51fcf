export { convert, RATES_AS_OF, RATES_NOTE } from './rates';
export { type FeeReport, feeReport, type Sum } from './report';
