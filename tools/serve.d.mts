export interface Served {
  origin: string;
  port: number;
  /** Every request so far, as `METHOD /path`. */
  asked: string[];
  close(): Promise<void>;
}

export function serve(options?: {
  port?: number;
  host?: string;
  pages?: (origin: string) => Map<string, string>;
}): Promise<Served>;
