import type { Bin } from './metrics';

const SIZE = 400;
const EDGE = 48;

/** Predicted against observed share, a dot a bin, its area by the number of ads; a self-contained SVG. */
export function reliabilityPlot(bins: readonly Bin[], title: string): string {
  const place = (share: number): number => EDGE + share * (SIZE - 2 * EDGE);
  const most = Math.max(...bins.map((bin) => bin.count), 1);
  const dots = bins
    .filter((bin) => bin.count > 0)
    .map(({ predicted, observed, count }) => {
      const radius = (2 + 10 * Math.sqrt(count / most)).toFixed(1);
      const [x, y] = [place(predicted).toFixed(1), place(1 - observed).toFixed(1)];
      return `<circle cx="${x}" cy="${y}" r="${radius}"><title>${count} ads: ${predicted.toFixed(2)} said, ${observed.toFixed(2)} found</title></circle>`;
    });
  const ticks = [0, 0.5, 1].flatMap((share) => [
    `<text x="${place(share)}" y="${SIZE - EDGE + 18}" text-anchor="middle">${share}</text>`,
    `<text x="${EDGE - 8}" y="${place(1 - share) + 4}" text-anchor="end">${share}</text>`,
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" font-family="sans-serif" font-size="12">`,
    `<title>${title}</title>`,
    `<rect width="${SIZE}" height="${SIZE}" fill="#fff"/>`,
    `<text x="${SIZE / 2}" y="24" text-anchor="middle">${title}</text>`,
    `<rect x="${EDGE}" y="${EDGE}" width="${SIZE - 2 * EDGE}" height="${SIZE - 2 * EDGE}" fill="none" stroke="#888"/>`,
    `<line x1="${place(0)}" y1="${place(1)}" x2="${place(1)}" y2="${place(0)}" stroke="#888" stroke-dasharray="4"/>`,
    `<g fill="#1f6feb" fill-opacity="0.7">${dots.join('')}</g>`,
    ...ticks,
    `<text x="${SIZE / 2}" y="${SIZE - 10}" text-anchor="middle">said</text>`,
    `<text x="14" y="${SIZE / 2}" text-anchor="middle" transform="rotate(-90 14 ${SIZE / 2})">found</text>`,
    '</svg>\n',
  ].join('\n');
}
