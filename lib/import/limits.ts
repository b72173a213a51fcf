/** Bytes of a file, and of all files in an archive together. */
export const MOST_BYTES = 128 * 1024 * 1024;
/** Characters of one line or one cell's record. */
export const MOST_LINE = 16 * 1024 * 1024;
/** Records of one import. */
export const MOST_RECORDS = 200_000;
/** Characters of an ad's text, and of any other field. */
export const MOST_TEXT = 1024 * 1024;
export const MOST_FIELD = 16 * 1024;
/** Items of one list inside a record. */
export const MOST_ITEMS = 2_000;
/** How deep JSON may be nested. */
export const DEEPEST = 32;
/** Files of an archive. */
export const MOST_FILES = 1_000;
