import { exchange } from './exchange/format';

export default exchange('corr-tip-json', 'CORR>TIP', 'json');
