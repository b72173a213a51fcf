/** What a trace of the browser tells of the main thread of one page. Times in milliseconds. */

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8', 'blink.user_timing'];
const LONG_TASK = 50;
/** A mark the page itself sets while it is recorded, so that its thread is found. */
export const MARK = 'the page that is measured';

/** Records while `work` runs. `control` is a session with the whole browser. */
export async function record(control, work) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  control.on('Tracing.dataCollected', collect);
  await control.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await work();
  const complete = new Promise((resolve) => control.once('Tracing.tracingComplete', resolve));
  await control.send('Tracing.end');
  await complete;
  control.off('Tracing.dataCollected', collect);
  return events;
}

const key = ({ pid, tid }) => `${pid}:${tid}`;
const isTask = ({ name, ph }) => ph === 'X' && name === 'ThreadControllerImpl::RunTask';

/**
 * Tasks of the thread that set the mark: all of them, and those in which a script of the extension ran or was compiled. A
 * task counts whole, with what the browser spends in it on handing messages over; by the processor's time of the thread
 * where that is told, as other programs may run in between.
 */
export function tasksOf(events, extension) {
  const threads = new Set(events.filter(({ name }) => name === MARK).map(key));
  const here = events.filter((event) => threads.has(key(event)));
  const tasks = here.filter(isTask).sort((a, b) => a.ts - b.ts);
  const isOurs = ({ args }) => JSON.stringify(args ?? '').includes(`chrome-extension://${extension}/`);
  const own = new Set();
  for (const { ts } of here.filter(isOurs)) {
    const around = tasks.find((task) => task.ts <= ts && task.ts + task.dur >= ts);
    if (around) own.add(around);
  }
  const ms = (list) => list.map(({ dur, tdur }) => Math.min(dur, tdur ?? dur) / 1000);
  return { all: ms(tasks), own: ms([...own]) };
}

export const sum = (list) => list.reduce((a, b) => a + b, 0);
export const most = (list) => Math.max(0, ...list);
export const longTasks = (list) => list.filter((ms) => ms > LONG_TASK).length;
