/**
 * The only objects of STIX 2.1 that are written: what was seen where, and a note on it. An ad supports no actor, no
 * identity, no victim, no campaign and no pattern to detect others by, so there is no type for them here.
 */
export interface Url {
  type: 'url';
  spec_version: '2.1';
  id: `url--${string}`;
  value: string;
}

export interface Statement {
  type: 'marking-definition';
  spec_version: '2.1';
  id: `marking-definition--${string}`;
  created: string;
  definition_type: 'statement';
  definition: { statement: string };
}

interface Common {
  spec_version: '2.1';
  created: string;
  modified: string;
  object_marking_refs: [Statement['id']];
}

export interface ObservedData extends Common {
  type: 'observed-data';
  id: `observed-data--${string}`;
  first_observed: string;
  last_observed: string;
  /** How often the page was read with this ad on it; 1 to 999,999,999. */
  number_observed: number;
  object_refs: [Url['id']];
}

export interface Note extends Common {
  type: 'note';
  id: `note--${string}`;
  abstract: string;
  content: string;
  object_refs: [ObservedData['id']];
  labels: string[];
  lang: 'en';
}

export type StixObject = Url | Statement | ObservedData | Note;
