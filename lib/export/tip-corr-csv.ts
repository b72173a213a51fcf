import { exchange } from './exchange/format';

export default exchange('tip-corr-csv', 'TIP>CORR', 'csv');
