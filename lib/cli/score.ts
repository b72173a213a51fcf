import type { Verdict } from '../types';
import { type Answer, answer, refusal, type Work } from './answer';
import type { Engine } from './engine';
import type { Line } from './lines';
import { readRecord, type ScoreRecord } from './record';

/** `farol score`: a record in, its verdict out. */
export function scoreWork(engine: Engine): Work {
  return async (lines) => {
    const read = lines.map((line) => attempt(line));
    const records = read.flatMap((one) => ('record' in one ? [one.record] : []));
    const verdicts = await judge(engine, records);
    return read.map((one) => ('record' in one ? verdictOf(one, verdicts) : one.answer));
  };
}

type Read = { line: Line; record: ScoreRecord } | { line: Line; answer: Answer };

function attempt(line: Line): Read {
  try {
    return { line, record: readRecord(line) };
  } catch (error) {
    return { line, answer: refusal(line, error) };
  }
}

/** All at once for the model's sake; one by one when that fails, so that one bad record costs only itself. */
async function judge(engine: Engine, records: ScoreRecord[]): Promise<Map<ScoreRecord, Verdict | Error>> {
  const verdicts = new Map<ScoreRecord, Verdict | Error>();
  const tell = async (group: ScoreRecord[]) => {
    const judged = await engine.scan(group.map((record) => record.listing));
    group.forEach((record, index) => {
      const verdict = judged[index];
      if (verdict) verdicts.set(record, verdict);
    });
  };
  try {
    await tell(records);
  } catch {
    for (const record of records) {
      await tell([record]).catch((error) => verdicts.set(record, error instanceof Error ? error : new Error('failed')));
    }
  }
  return verdicts;
}

function verdictOf(one: { line: Line; record: ScoreRecord }, verdicts: Map<ScoreRecord, Verdict | Error>): Answer {
  const verdict = verdicts.get(one.record);
  if (!verdict || verdict instanceof Error) return refusal(one.line, verdict);
  return answer({ id: one.record.id, ...verdict }, verdict.flagged ? 1 : 0);
}
