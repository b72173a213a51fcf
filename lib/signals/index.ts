import type { SignalId } from '../types';
import type { Signal } from './engine/signal';

const files = import.meta.glob<Signal>(['./*.ts', '!./index.ts', '!./*.cases.ts'], { eager: true, import: 'default' });

/** Every signal found in this folder. */
export const signals: readonly Signal[] = Object.values(files).filter(
  (signal): signal is Signal => signal !== undefined,
);

const byId = new Map(signals.map((signal) => [signal.id, signal]));

/** The four lines a reviewer reads. Throws for an id that has no file. */
export function signalCard(id: SignalId): Pick<Signal, 'meaning' | 'why' | 'source' | 'grade' | 'caveat'> {
  const signal = byId.get(id);
  if (!signal) throw new Error(`no signal file for ${id}`);
  const { meaning, why, source, grade, caveat } = signal;
  return { meaning, why, source, grade, caveat };
}
