/** Fields of the package's schema. */
export default [
  { name: 'key', type: 'string' },
  { name: 'score', type: 'number' },
  { name: 'indicator_count', type: 'integer' },
  { name: 'truncated', type: 'boolean' },
  { name: 'first_seen', type: 'datetime' },
  { name: 'level', type: 'string', values: ['none', 'watch', 'elevated', 'high', 'not-scored'] },
  { name: 'signals', type: 'string' },
] satisfies { name: string; type: string; values?: string[] }[];
