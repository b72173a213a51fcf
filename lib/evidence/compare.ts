/** What the server sent beside what the browser showed. */
export interface Comparison {
  /** not-available: the answer of the server was not to be had without asking again. */
  outcome: 'match' | 'partly' | 'differs' | 'not-available';
  /** Passages that stand on one side only, longest first. */
  onlyRendered: string[];
  onlyReceived: string[];
  /** Share of the rendered words that the server sent too, 0 to 1. */
  share?: number;
}

export const NOT_AVAILABLE: Comparison = { outcome: 'not-available', onlyRendered: [], onlyReceived: [] };
