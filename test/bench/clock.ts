/** Runs every contender in turn, `rounds` times, so that what else the machine does falls on all alike. */
export interface Contender {
  name: string;
  /** One pass over the whole material; the answer goes into a checksum, so that nothing is left out. */
  run(): number;
}

export interface Timing {
  name: string;
  /** Processor time of one pass, the median of the rounds, in milliseconds. */
  ms: number;
  checksum: number;
}

export function race(contenders: readonly Contender[], rounds: number): Timing[] {
  const taken = contenders.map((): number[] => []);
  const checksums = contenders.map(({ run }) => run());
  for (let round = 0; round < rounds; round++) {
    for (const [i, { run }] of contenders.entries()) {
      const before = process.cpuUsage();
      if (run() !== checksums[i]) throw new Error('another answer than before');
      const { user, system } = process.cpuUsage(before);
      taken[i]!.push((user + system) / 1000);
    }
  }
  return contenders.map(({ name }, i) => ({ name, ms: median(taken[i]!), checksum: checksums[i]! }));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}
