/**
 * truncated: the file ends in its middle. altered: what is in it is not what was signed or sealed. taxonomy: made under
 * another version. unknown-key: well signed, by nobody this log knows. other: no such file at all, or too big.
 */
export type PackReason = 'truncated' | 'altered' | 'taxonomy' | 'unknown-key' | 'other';

/** Why a file was refused, for code; what happened is said by the page. Nothing was taken of it. */
export class PackProblem extends Error {
  override readonly name = 'PackProblem';
  constructor(
    readonly reason: PackReason,
    /** The version or the key that was met, where that helps. */
    readonly met = '',
  ) {
    super(`second review: ${reason}`);
  }
}
