export interface Display {
  /** As in the variable DISPLAY. */
  name: string;
  do(...words: string[]): Promise<string>;
  close(): void;
}

export function requireDisplay(say?: (line: string) => void): boolean;
export function openDisplay(size?: { width?: number; height?: number }): Promise<Display>;
