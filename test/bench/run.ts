import { AD_LENGTH, benchAds } from './ads';
import { median } from './clock';
import { loadNatural } from './natural';
import { racePhrases } from './phrases';
import { FAROL, latencies, NATURAL, ours, racePipelines } from './pipeline';

const ADS = 400;
const ROUNDS = 7;

const perSecond = (ms: number): string => Math.round((ADS * 1000) / ms).toLocaleString('en');

/** Prints what is fast and what is not; losing rows too. Fails when a rival finds other places than the naive search. */
export function bench(): void {
  const started = performance.now();
  ours(benchAds(1)[0]!);
  console.log(`First verdict ${(performance.now() - started).toFixed(0)} ms after the engine was loaded (English).`);
  for (const ad of benchAds(ADS, 3)) ours(ad);

  const ads = benchAds(ADS);
  const pipelines = racePipelines(loadNatural, ads, ROUNDS);
  const best = pipelines[0]!.ms;
  console.log(
    `\n${ADS} ads of ${AD_LENGTH} units in 8 languages, processor time, median of ${ROUNDS} interleaved rounds`,
  );
  for (const { name, ms, checksum } of pipelines)
    console.log(
      `${perSecond(ms).padStart(8)} ads/s  ×${(ms / best).toFixed(2).padStart(6)}  ${name}  (checksum ${checksum.toFixed(2)})`,
    );
  const taken = latencies(ADS);
  const at = (share: number): string => taken[Math.floor(taken.length * share)]!.toFixed(2);
  console.log(
    `One ad: p50 ${median(taken).toFixed(2)} ms, p99 ${at(0.99)} ms, longest ${taken.at(-1)!.toFixed(2)} ms (wall clock)`,
  );

  const { characters, phrases, timings, oracle } = racePhrases(ROUNDS);
  console.log(`\n${phrases} phrases over ${(characters / 1e6).toFixed(2)} million characters`);
  for (const { name, ms, checksum } of timings) {
    const right = checksum === (name.includes('places') ? oracle.starts : oracle.hits);
    console.log(
      `${(characters / ms / 1000).toFixed(1).padStart(8)} Mchar/s  ×${(ms / timings[0]!.ms).toFixed(2).padStart(6)}  ${name}${right ? '' : '  OTHER HITS than the naive search'}`,
    );
    if (!right) process.exitCode = 1;
  }
}

export interface Speed {
  adsPerSecond: number;
  /** How many times as fast as `natural`. */
  ratio: number;
}

/** The engine and `natural` with the words of real ads over `count` ads in turn, both warm. */
export function speed(count: number, rounds: number): Speed {
  const ads = benchAds(count);
  for (const ad of [...ads, ...ads]) ours(ad);
  const timings = racePipelines(loadNatural, ads, rounds);
  const ms = (name: string): number => timings.find((timing) => timing.name === name)?.ms ?? Number.NaN;
  return { adsPerSecond: (count * 1000) / ms(FAROL), ratio: ms(NATURAL) / ms(FAROL) };
}
