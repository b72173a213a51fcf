export function verifyBundle(zip: Buffer): { isBundle: boolean; whole: boolean; broken?: string; lines: string[] };
