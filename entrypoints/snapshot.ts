import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { snapshot } from './capture/snapshot';

/** Put into a page only when a capture of it was asked for; what it returns is the answer. */
export default defineUnlistedScript(() => snapshot());
