import type { Answer, Work } from './answer';
import type { Line } from './lines';
import type { Output } from './output';
import type { Progress } from './progress';

/**
 * Streams groups of lines through `work`, at most `depth` groups at a time, and writes the answers in the order of
 * the input. Returns true when every line was read.
 */
export async function run(
  groups: AsyncIterable<Line[]>,
  work: Work,
  depth: number,
  output: Output,
  progress: Progress,
): Promise<boolean> {
  let allRead = true;
  const emit = async (answers: Answer[]) => {
    await output.write(answers.map((one) => `${one.json}\n`).join(''));
    progress.add(
      answers.length,
      answers.reduce((sum, one) => sum + one.flagged, 0),
    );
    if (answers.some((one) => !one.read)) allRead = false;
  };
  const underWay: Promise<void>[] = [];
  let last = Promise.resolve();
  for await (const group of groups) {
    const answers = work(group);
    answers.catch(() => {});
    last = last.then(() => answers).then(emit);
    // Whoever waits for it hears of a failure; this keeps Node from calling it unhandled before that.
    last.catch(() => {});
    underWay.push(last);
    if (underWay.length >= depth) await underWay.shift();
  }
  await last;
  return allRead;
}
