import { exchange } from './exchange/format';

export default exchange('corr-tip-csv', 'CORR>TIP', 'csv');
