/** Beside each signal: texts that must carry it as stated, and near misses that must not. All written for this project. */
export interface SignalCases {
  flags: readonly string[];
  passes: readonly string[];
}
