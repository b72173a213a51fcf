import { passagesOf } from './passages';

/** Letters below which a page with scripts has said nothing yet. */
const FEWEST_LETTERS = 80;

/** Why a page came out blank, in words; undefined for one that says something. `scripts`: how many it runs. */
export function blankRemark(rendered: string, scripts: number): string | undefined {
  const letters = passagesOf(rendered)
    .shown.join('')
    .replace(/[^\p{L}\p{N}]/gu, '').length;
  if (letters >= FEWEST_LETTERS) return undefined;
  return scripts > 0
    ? `The page came out blank or nearly so (${letters} letters): it is built by ${scripts} scripts, which may not have run yet.`
    : `The page holds hardly any text (${letters} letters).`;
}
