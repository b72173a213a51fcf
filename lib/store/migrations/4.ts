/**
 * Version 4, frozen. The custody log; the vault's header (and what was begun and has to be ended), which is there only
 * when the log is sealed; and keys the browser itself keeps.
 */
export default {
  stores: {
    custody: 'seq, subject, act',
    vault: 'id',
    keys: 'id',
  },
};
