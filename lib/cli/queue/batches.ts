import type { Line } from '../lines';

/** Lines of one job: enough to make the way to Redis cheap, few enough to do again when a worker dies. */
const MOST_LINES = 200;
const MOST_UNITS = 1024 * 1024;

/** Groups of lines put together to batches, each line with its number in the whole input. */
export async function* batches(groups: AsyncIterable<Line[]>): AsyncGenerator<Line[]> {
  let batch: Line[] = [];
  let units = 0;
  for await (const group of groups) {
    for (const line of group) {
      const size = 'text' in line ? line.text.length : 0;
      if (batch.length >= MOST_LINES || (batch.length > 0 && units + size > MOST_UNITS)) {
        yield batch;
        batch = [];
        units = 0;
      }
      batch.push(line);
      units += size;
    }
  }
  if (batch.length > 0) yield batch;
}
