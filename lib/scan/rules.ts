import { languages } from '../languages';
import type { Language } from '../languages/language';
import { signals } from '../signals';
import { type Compiled, compile } from '../signals/engine/compile';
import { rulesFingerprint } from '../signals/engine/version';

/**
 * The rules, made from signals and packs when this is loaded. The builds put a packed form in the place of this file
 * (tools/packed/rules.ts), which reads the same and takes no time to make.
 */
export const rules: Compiled = compile(signals, languages);

/** What the scan needs to know of each pack, in the order of the rules. */
export type PackFacts = Pick<Language, 'code' | 'coverage' | 'scripts'>;
export const packs: readonly PackFacts[] = languages;

let version: string | undefined;

/** Names the rule set; changes with any rule, term or weight. */
export function rulesVersion(): string {
  version ??= rulesFingerprint(signals, languages);
  return version;
}
