export function board(origin: string): Map<string, string>;
