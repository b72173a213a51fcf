/** Runs in a process of its own with a small heap: writes a million records and says what it took. */
import { getHeapStatistics } from 'node:v8';
import { exportTo, FORMATS } from '../../lib/export/index';
import { SAMPLE } from '../../lib/export/sample.cases';
import type { Finding } from '../../lib/types';

const [id = '', count = '0'] = process.argv.slice(2);
const format = FORMATS.find((one) => one.id === id);
if (!format) throw new Error(`no format ${id}`);

/** Each its own: other words, other numbers, about 600 characters; nothing of it is kept. */
function* records(): Generator<Finding> {
  for (let at = 0; at < Number(count); at++) {
    const sample = SAMPLE[at % SAMPLE.length] as Finding;
    const text = `${sample.listing.text} Reference ${at}. ${'Bring your own boots and a warm coat. '.repeat(8 + (at % 9))}`;
    yield { ...sample, key: `jobs.example:${at}`, timesSeen: (at % 9) + 1, listing: { ...sample.listing, text } };
  }
}

let bytes = 0;
let heap = 0;
let resident = 0;
let pieces = 0;
const look = (): void => {
  heap = Math.max(heap, getHeapStatistics().used_heap_size);
  resident = Math.max(resident, process.memoryUsage.rss());
};
const run = exportTo({ format, findings: records(), withDocs: 'beside' });
const since = process.cpuUsage();
for await (const piece of run.pieces) {
  bytes += piece.length;
  if (pieces++ % 20 === 0) look();
}
look();
const { user, system } = process.cpuUsage(since);
console.log(JSON.stringify({ ...run.outcome(), bytes, heap, resident, seconds: (user + system) / 1e6 }));
