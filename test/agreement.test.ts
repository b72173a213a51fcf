import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from '../lib/review/agreement/alpha';
import { isDrawn, missed } from '../lib/review/agreement/audit';
import { automationBias, type TwiceDecided } from '../lib/review/agreement/automation';
import { betaBelow, betaQuantile } from '../lib/review/agreement/beta';
import { calibration } from '../lib/review/agreement/calibration';
import { draws } from '../lib/review/agreement/draws';
import { clopperPearson, wilson } from '../lib/review/agreement/interval';
import { cohenKappa } from '../lib/review/agreement/kappa';
import { decay, FLOOR, upheld } from '../lib/review/agreement/upheld';

/** Pairs from a matrix of how often one said the row and the other the column. */
const pairsOf = (matrix: number[][]): [string, string][] =>
  matrix.flatMap((row, i) =>
    row.flatMap((n, j) => Array.from({ length: n }, (): [string, string] => [`${i}`, `${j}`])),
  );

describe('intervals', () => {
  it('has the beta distribution of the binomial: sums of terms', () => {
    for (const [n, k, p] of [
      [10, 3, 0.2],
      [40, 39, 0.97],
      [200, 1, 0.004],
      [25, 12, 0.5],
    ] as const) {
      let [sum, term] = [0, (1 - p) ** n];
      for (let i = 0; i <= n; i++) {
        if (i >= k) sum += term;
        term *= ((n - i) / (i + 1)) * (p / (1 - p));
      }
      expect(betaBelow(p, k, n - k + 1)).toBeCloseTo(sum, 11);
      expect(betaQuantile(sum, k, n - k + 1)).toBeCloseTo(p, 8);
    }
  });

  it('gives the published intervals', () => {
    // Newcombe 1998, table I, methods 3 and 5.
    const [a, b] = [wilson(81, 263), clopperPearson(81, 263)];
    expect([a.low, a.high].map((x) => x.toFixed(4))).toEqual(['0.2553', '0.3662']);
    expect([b.low, b.high].map((x) => x.toFixed(4))).toEqual(['0.2527', '0.3676']);
    const [c, d] = [wilson(0, 20), clopperPearson(0, 20)];
    expect([c.low, c.high].map((x) => x.toFixed(4))).toEqual(['0.0000', '0.1611']);
    expect([d.low, d.high].map((x) => x.toFixed(4))).toEqual(['0.0000', '0.1684']);
    expect(clopperPearson(29, 29).low.toFixed(4)).toBe('0.8806');
    expect(clopperPearson(29, 29).high).toBe(1);
    expect(wilson(0, 0)).toMatchObject({ low: 0, high: 1 });
  });
});

describe('agreement', () => {
  it('gives Cohen’s own example: 1960, table 1', () => {
    const matrix = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ];
    const kappa = cohenKappa(pairsOf(matrix));
    expect(kappa?.observed).toBeCloseTo(0.7, 10);
    expect(kappa?.expected).toBeCloseTo(0.41, 10);
    expect(kappa?.value).toBeCloseTo(0.492, 3);
  });

  it('has the error that leaving one ad out at a time gives', () => {
    const pairs = pairsOf([
      [45, 15, 3],
      [25, 75, 10],
      [2, 9, 40],
    ]);
    const kappa = cohenKappa(pairs);
    const left = pairs.map((_, i) => cohenKappa(pairs.filter((_, j) => j !== i))?.value ?? Number.NaN);
    const mean = left.reduce((a, b) => a + b, 0) / left.length;
    const jackknife = Math.sqrt(((left.length - 1) / left.length) * left.reduce((sum, x) => sum + (x - mean) ** 2, 0));
    const error = ((kappa?.high ?? 0) - (kappa?.low ?? 0)) / 2 / 1.96;
    expect(error / jackknife).toBeGreaterThan(0.97);
    expect(error / jackknife).toBeLessThan(1.03);
  });

  it('gives Krippendorff’s own example: 2011, four observers, with gaps', () => {
    const reliability = [
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ].map((row) => row.split(' '));
    const units = Array.from({ length: 12 }, (_, i) =>
      reliability.map((row) => row[i] ?? '.').filter((v) => v !== '.'),
    );
    const alpha = krippendorffAlpha(units);
    expect(alpha?.value).toBeCloseTo(0.743, 3);
    expect(alpha).toMatchObject({ units: 11, answers: 40 });
    expect(alpha?.low).toBeGreaterThan(0.3);
    expect(alpha?.low).toBeLessThan(0.65);
    expect(alpha?.high).toBeGreaterThan(0.85);
    expect(alpha?.high).toBeLessThanOrEqual(1);
    expect(krippendorffAlpha(units)).toEqual(alpha);
  });

  it('gives Krippendorff’s two observers, ten units, binary: 0.095', () => {
    const [a, b] = ['0100000000', '1110010010'];
    const alpha = krippendorffAlpha([...a].map((value, i) => [value, b[i] ?? '']));
    expect(alpha?.value).toBeCloseTo(0.095, 3);
  });

  it('says nothing where nobody could disagree', () => {
    expect(cohenKappa([])).toBeUndefined();
    expect(cohenKappa([['keep', 'keep']])).toBeUndefined();
    expect(krippendorffAlpha([])).toBeUndefined();
    expect(krippendorffAlpha([['keep'], ['dismiss']])).toBeUndefined();
  });

  it('covers the true kappa and alpha as often as it says', () => {
    const random = draws(11);
    // Two reviewers who see the truth (keep half the time) and err in 15 %: kappa and alpha are 0.7 squared.
    const truth = (1 - 2 * 0.15) ** 2;
    const said = (keep: boolean) => ((random() < 0.15 ? !keep : keep) ? 'keep' : 'dismiss');
    let [kappas, alphas] = [0, 0];
    const streams = 200;
    for (let i = 0; i < streams; i++) {
      const pairs = Array.from({ length: 120 }, (): [string, string] => {
        const keep = random() < 0.5;
        return [said(keep), said(keep)];
      });
      const [kappa, alpha] = [cohenKappa(pairs), krippendorffAlpha(pairs)];
      kappas += Number(kappa && kappa.low <= truth && truth <= kappa.high);
      alphas += Number(alpha && alpha.low <= truth && truth <= alpha.high);
    }
    console.log(`of ${streams} teams: kappa covered in ${kappas}, alpha in ${alphas}`);
    for (const covered of [kappas, alphas]) expect(covered / streams).toBeGreaterThan(0.91);
  });

  it('finds people who follow the lamp, and none where they do not', () => {
    const random = draws(5);
    const ads = (follow: number): TwiceDecided[] =>
      Array.from({ length: 400 }, (_, i) => {
        const own = random() < 0.5 ? 'keep' : 'dismiss';
        const flagged = i % 4 !== 0;
        const shown = random() < follow ? (flagged ? 'keep' : 'dismiss') : own;
        return { flagged, shown, blind: [own] };
      });
    const led = automationBias(ads(0.4));
    expect(led?.gap.low).toBeGreaterThan(0.1);
    expect(led?.gap.value).toBeCloseTo((led?.shown.value ?? 0) - (led?.blind.value ?? 0), 10);
    const free = automationBias(ads(0));
    expect(free?.gap).toMatchObject({ value: 0 });
    expect(free?.gap.low).toBeLessThan(0);
    expect(automationBias([{ flagged: true, shown: 'unsure', blind: ['keep'] }])).toBeUndefined();
  });
});

describe('upheld', () => {
  it('is not told below the floor, and never counts who was unsure', () => {
    expect(upheld({ kept: FLOOR - 1, dismissed: 0, unsure: 50 }).rate).toBeUndefined();
    const told = upheld({ kept: 15, dismissed: 5, unsure: 50 });
    expect(told.rate).toEqual(wilson(15, 20));
    expect(told.decided).toBe(20);
  });

  it('decays only where the intervals are apart', () => {
    const before = { kept: 90, dismissed: 10, unsure: 0 };
    expect(decay(before, { kept: 20, dismissed: 30, unsure: 0 })?.recent.value).toBe(0.4);
    expect(decay(before, { kept: 42, dismissed: 8, unsure: 0 })).toBeUndefined();
    expect(decay(before, { kept: 0, dismissed: 10, unsure: 0 })).toBeUndefined();
    expect(decay({ kept: 20, dismissed: 30, unsure: 0 }, before)).toBeUndefined();
  });

  it('puts scores into bins with their means', () => {
    const bins = calibration([
      { score: 0.31, kept: false },
      { score: 0.39, kept: true },
      { score: 1, kept: true },
    ]);
    expect(bins.map(({ from, decided, kept, score }) => [from, decided, kept, Number(score.toFixed(2))])).toEqual([
      [0.3, 2, 1, 0.35],
      [0.9, 1, 1, 1],
    ]);
  });
});

describe('the audit slice', () => {
  it('draws the same ads again, at the rate asked for', () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `jobs.example:${i}`);
    const drawn = keys.filter((key) => isDrawn(key, 'a secret', 0.02));
    expect(drawn.length).toBeGreaterThan(300);
    expect(drawn.length).toBeLessThan(500);
    expect(keys.filter((key) => isDrawn(key, 'a secret', 0.02))).toEqual(drawn);
    expect(keys.filter((key) => isDrawn(key, 'another', 0.02))).not.toEqual(drawn);
    const more = new Set(keys.filter((key) => isDrawn(key, 'a secret', 0.1)));
    expect(drawn.every((key) => more.has(key))).toBe(true);
  });

  it.each([
    ['one rate', [0.05]],
    ['a rate that was changed twice', [0.02, 0.05, 0.1]],
  ])('covers the true rates in 95 in 100 of 1,000 streams: %s', (name, rates) => {
    const random = draws(2026);
    let [among, ofAll] = [0, 0];
    for (let stream = 0; stream < 1000; stream++) {
      const prevalence = 0.005 + random() * 0.1;
      const [unflagged, flagged, precision] = [6000, 400, 0.5 + random() * 0.4];
      let lost = 0;
      const drawn = [];
      for (let i = 0; i < unflagged; i++) {
        const kept = random() < prevalence;
        lost += Number(kept);
        const rate = rates[Math.floor((i * rates.length) / unflagged)] ?? 0;
        if (random() < rate) drawn.push({ rate, kept });
      }
      const truly = Array.from({ length: flagged }, () => random() < precision);
      const caught = truly.filter(Boolean).length;
      const decided = truly.slice(0, 200);
      const kept = decided.filter(Boolean).length;
      const found = missed(drawn, { flagged, kept, dismissed: decided.length - kept });
      const within = (truth: number, at?: { low: number; high: number }) => at && at.low <= truth && truth <= at.high;
      among += Number(within(lost / unflagged, found?.among));
      ofAll += Number(within(lost / (lost + caught), found?.ofAll));
    }
    console.log(`${name}: of 1000 streams the interval covered in ${among} among unflagged, ${ofAll} of all`);
    expect(among).toBeGreaterThanOrEqual(950);
    expect(ofAll).toBeGreaterThanOrEqual(950);
  });

  it('says how little it knows', () => {
    expect(missed([])).toBeUndefined();
    const few = missed([{ rate: 0.01, kept: false }]);
    expect(few).toMatchObject({ decided: 1, standFor: 100, among: { value: 0, low: 0 } });
    expect(few?.among.high).toBeGreaterThan(0.97);
    expect(few?.ofAll).toBeUndefined();
  });
});
