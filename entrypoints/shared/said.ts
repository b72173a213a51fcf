/** Trouble told to a person in three parts. */
export interface Said {
  happened: string;
  safe: string;
  next: string;
}

/** The store's own errors already say what to do; any other is told in the page's words. */
export function said(error: unknown, happened: string, safe: string, next: string): Said {
  return { happened, safe, next: error instanceof Error && error.name === 'StoreError' ? error.message : next };
}
