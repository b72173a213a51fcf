import type { SchemaElement } from 'hyparquet';
import type { Column } from '../table/columns';

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

const ELEMENTS: Readonly<Record<Column['type'], (name: string) => SchemaElement[]>> = {
  text: (name) => [{ name, ...TEXT, repetition_type: 'OPTIONAL' }],
  integer: (name) => [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }],
  number: (name) => [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }],
  'yes/no': (name) => [{ name, type: 'BOOLEAN', repetition_type: 'OPTIONAL' }],
  'date-time': (name) => [
    {
      name,
      type: 'INT64',
      converted_type: 'TIMESTAMP_MILLIS',
      logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
      repetition_type: 'OPTIONAL',
    },
  ],
  'list of text': (name) => [
    { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...TEXT, repetition_type: 'REQUIRED' },
  ],
};

export function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [
    { name: 'record', num_children: columns.length },
    ...columns.flatMap(({ name, type }) => ELEMENTS[type](name)),
  ];
}
