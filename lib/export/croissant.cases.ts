/** Fields of the card's record set. */
export default [
  { name: 'key', dataType: 'sc:Text' },
  { name: 'score', dataType: 'sc:Float' },
  { name: 'times_seen', dataType: 'sc:Integer' },
  { name: 'truncated', dataType: 'sc:Boolean' },
  { name: 'last_seen', dataType: 'sc:DateTime' },
] as const;
