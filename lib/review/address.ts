/** An address a person may be sent to, or nothing: only http and https, never a script or a file. */
export function safeAddress(address: string | undefined): string | undefined {
  if (!address || address.length > 4096) return undefined;
  try {
    const url = new URL(address);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
