import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { receive } from './capture/receive';

/** The server's answer from the browser's own cache, or nothing: this mode never goes to the network. */
export default defineUnlistedScript(() => receive('only-if-cached'));
