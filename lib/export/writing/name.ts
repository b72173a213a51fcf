/** `farol-csv-20260102-0304.zip`, UTC; a part of a file says so in capitals. */
export function fileName(id: string, extension: string, now: Date, incomplete = false): string {
  const time = now.toISOString().slice(0, 16).replace(/[-:]/g, '').replace('T', '-');
  return `farol-${id}-${time}${incomplete ? '.INCOMPLETE' : ''}.${extension}`;
}
