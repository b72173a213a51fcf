export { type Agreement, agreement, type Label, type Labelled } from './labels';
export { type Conflict, conflictsOf, joined, merged } from './merge';
export { type Problem, Unreadable } from './problem';
export { type Imported, type ImportFile, type ImportKind, readImport } from './read';
export type { Received } from './schema';
export { type Taken, takeInto } from './store';
export type { Score } from './table';
