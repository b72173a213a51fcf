import { exchange } from './exchange/format';

export default exchange('tip-corr-json', 'TIP>CORR', 'json');
