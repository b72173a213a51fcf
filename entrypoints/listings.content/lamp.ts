import type { Level } from '../../lib/types';

const SVG = 'http://www.w3.org/2000/svg';
const SHADE = 'M5.6 1.75h4.8L13.25 9H2.75z';
const STAND = 'M8 9.5v4M5 14h6';
const LIT: Partial<Record<Level, string>> = { elevated: 'M8 1.75H5.6L2.75 9H8z', high: SHADE };
const RAYS = 'M3.1 11.2 2 13M12.9 11.2 14 13';

/** The lamp of entrypoints/shared/Lamp.svelte, without Svelte: outline, half-lit, lit. */
export function drawLamp(level: Level): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const draw = (d: string, fill = 'none') => {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    path.setAttribute('fill', fill);
    svg.append(path);
  };
  draw(STAND);
  draw(SHADE);
  const lit = LIT[level];
  if (lit) draw(lit, 'currentColor');
  if (level === 'high') draw(RAYS);
  return svg;
}
