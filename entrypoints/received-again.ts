import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { receive } from './capture/receive';

/** Asks the page's own server once more, from the page itself: only when a person asked for it. */
export default defineUnlistedScript(() => receive('no-store'));
