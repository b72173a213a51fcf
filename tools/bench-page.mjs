/**
 * `npm run bench:page`: what the built extension costs a page, on the page's own main thread, with and without it in one
 * run. `npm run build` first; a number is the count of rounds.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { article, board, card } from '../test/bench/page-made.mjs';
import { longTasks, MARK, most, record, sum, tasksOf } from '../test/bench/page-trace.mjs';
import { openFarol } from './farol.mjs';
import { serve } from './serve.mjs';
import { ROOT } from './steps.mjs';

const ROUNDS = Number(process.argv[2] ?? 5);
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
const ms = (value) => `${value.toFixed(value < 1 ? 2 : 1)} ms`;

if (!existsSync(join(ROOT, '.output/chrome-mv3/manifest.json'))) throw new Error('Run `npm run build` first.');

const server = await serve({
  pages: () =>
    new Map([
      ['/jobs/', board(400)],
      ['/river/', article(120)],
    ]),
});
const farol = await openFarol();

/** One page opened anew, and what its main thread did while `act` ran. */
async function measure(path, act) {
  const page = await farol.context.newPage();
  await page.goto(`${server.origin}${path}`);
  await page.bringToFront();
  await pause(600);
  const events = await record(farol.control, async () => {
    await page.evaluate((mark) => performance.mark(mark), MARK);
    await act(page);
  });
  const nodes = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body);
    let count = 0;
    while (walker.nextNode()) count += 1;
    return count;
  });
  const tasks = tasksOf(events, farol.id);
  return { page, nodes, tasks };
}

const WAIT = 4_000;
const rest = () => pause(WAIT);
const press = async (page) => {
  await farol.scan(page);
};

async function compare(name, path) {
  const rows = [];
  let nodes = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const bare = await measure(path, rest);
    await bare.page.close();
    const read = await measure(path, press);
    await read.page.close();
    nodes = read.nodes;
    rows.push({ bare: sum(bare.tasks.all), all: sum(read.tasks.all), ours: read.tasks.own });
  }
  const total = median(rows.map(({ ours }) => sum(ours)));
  console.log(`${name} (${nodes} nodes, ${ROUNDS} rounds, medians; the first round is the coldest)`);
  console.log(
    `  page without Farol      ${ms(median(rows.map(({ bare }) => bare)))} of main thread in ${WAIT / 1000} s`,
  );
  console.log(`  page with Farol         ${ms(median(rows.map(({ all }) => all)))}`);
  console.log(
    `  tasks with our script   ${ms(total)} in ${median(rows.map(({ ours }) => ours.length))} slices, the longest ${ms(median(rows.map(({ ours }) => most(ours))))}`,
  );
  console.log(
    `  over all rounds         ${rows.map(({ ours }) => sum(ours).toFixed(1)).join(', ')} ms; longest slice ${ms(most(rows.flatMap(({ ours }) => ours)))}; long tasks of ours ${sum(rows.map(({ ours }) => longTasks(ours)))}`,
  );
  return total;
}

/** Ads put into a page that has been read, one by one. */
async function insert(path, count) {
  const { page } = await measure(path, press);
  const events = await record(farol.control, async () => {
    await page.evaluate((mark) => performance.mark(mark), MARK);
    for (let k = 0; k < count; k += 1) {
      await page.evaluate(
        (html) => {
          const holder = document.createElement('ul');
          holder.innerHTML = html;
          document.querySelector('#list').append(holder.firstElementChild);
        },
        card(5000 + k),
      );
      await pause(700);
    }
    await pause(1500);
  });
  const { own } = tasksOf(events, farol.id);
  await page.close();
  return sum(own) / count;
}

try {
  const whole = await compare('A board of 400 ads', '/jobs/');
  const each = await insert('/jobs/', 10);
  console.log(`An ad put into it: ${ms(each)} each, ${(whole / each).toFixed(0)} times cheaper than the whole page`);
  await compare('An article', '/river/');
} finally {
  await farol.close();
  await server.close();
}
