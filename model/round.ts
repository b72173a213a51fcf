export const four = (value: number): number => Math.round(value * 10_000) / 10_000;
