export declare function shippedBench(): Promise<typeof import('./run.ts')>;
