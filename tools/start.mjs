/**
 * `npm start`: installs and builds what is missing, opens a browser with Farol in it and scans a page for real.
 *   npm start                              the demo board that ships with Farol
 *   npm start -- page.html [--url URL]     a saved page, under its own address if given
 *   npm start -- https://…                 a page of the web
 * With a display the window stays open to play with; without one the result is printed and put into out/.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { hasDisplay, requireBrowser } from './browser.mjs';
import { install } from './install.mjs';
import { ROOT, step } from './steps.mjs';

const OUT = join(ROOT, 'out');
const SCREENS = [
  ['1280', { width: 1280, height: 800 }],
  ['400', { width: 400, height: 800 }],
];
const isHttp = (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** What to open: addresses, and how the browser comes by the page when it is a saved one. */
async function readSubject(argv) {
  const { values, positionals } = parseArgs({
    args: argv,
    options: { url: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length > 1) throw new Error('Give one page at a time.');
  const [what] = positionals;
  if (values.url !== undefined && !isHttp(values.url))
    throw new Error(`--url takes an http or https address, not '${values.url}'.`);
  const { serve } = await import('./serve.mjs');
  if (what === undefined) {
    const served = await serve();
    const paths = ['/jobs/', '/season/', '/adult/', '/about/'];
    return { name: 'the demo board', addresses: paths.map((path) => served.origin + path), close: served.close };
  }
  if (isHttp(what)) return { name: what, addresses: [what] };
  if (!existsSync(what))
    throw new Error(`There is no file ${what}. Give a saved page (page.html) or an http(s) address.`);
  const body = readFileSync(what);
  if (values.url) return { name: what, addresses: [values.url], saved: { url: values.url, body } };
  const served = await serve({ pages: () => new Map([[`/${encodeURI(basename(what))}`, body]]) });
  return { name: what, addresses: [`${served.origin}/${encodeURI(basename(what))}`], close: served.close };
}

/** A saved page is shown under its own address; whatever it would load from there stays out. */
async function answerFor(context, { url, body }) {
  await context.route(/^https?:/, (route) =>
    route.request().isNavigationRequest() && route.request().url() === new URL(url).href
      ? route.fulfill({ body, contentType: 'text/html' })
      : route.abort(),
  );
}

/** Width at which a line of the terminal ends; words are never cut. */
function wrap(text, indent) {
  const width = Math.min(process.stdout.columns || 100, 110) - indent.length;
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    if (lines.at(-1).length + word.length >= width) lines.push('');
    lines.push(`${lines.pop()} ${word}`.trim());
  }
  return lines.map((line) => indent + line).join('\n');
}

function print(report, findings) {
  const notRead = report.unreadable > 0 ? `, ${report.unreadable} could not be read` : '';
  const silent = report.levels['not-scored'];
  const notScored = silent > 0 ? `, ${silent} not scored (no tested rules for their language)` : '';
  const ads = `${report.read} ${report.read === 1 ? 'ad' : 'ads'} read${notRead}, ${report.entries.length} worth review${notScored}`;
  console.log(`\n${report.url}\n  ${report.page === 'none' ? 'No ads on this page.' : ads}`);
  if (report.note) console.log(wrap(report.note, '  '));
  for (const { level, title, sentence, key } of report.entries) {
    console.log(`\n  ${level.toUpperCase().padEnd(9)} ${title}`);
    console.log(wrap(sentence, '            '));
    const evidence = findings.find((finding) => finding.key === key)?.verdict.evidence ?? [];
    for (const { quote, signal, state } of evidence) {
      if (state === 'stated') console.log(wrap(`${signal}: “${quote.replace(/\s+/g, ' ')}”`, '              '));
    }
  }
}

/** Every format the review desk offers, through its own export. */
async function exportAll(farol) {
  const folder = join(OUT, 'exports');
  mkdirSync(folder, { recursive: true });
  const page = await farol.openOwn('review.html');
  await page.getByRole('button', { name: 'Export' }).first().click();
  const dialog = page.getByRole('dialog');
  const formats = await dialog
    .locator('input[type=radio][name=format]')
    .evaluateAll((all) => all.map(({ value }) => value));
  const files = [];
  for (const format of formats) {
    await dialog.locator(`input[type=radio][value=${JSON.stringify(format)}]`).check();
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 20_000 }),
      dialog.getByRole('button', { name: 'Make the file' }).click(),
    ]);
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    files.push(file);
  }
  await page.close();
  return files;
}

/** The page with its marks, the side panel and the review desk; wide and narrow, light and dark. */
async function photograph(farol, page, tab) {
  const folder = join(OUT, 'screenshots');
  mkdirSync(folder, { recursive: true });
  const desk = await farol.openOwn('review.html');
  const panel = await farol.openOwn(`sidepanel.html?tabId=${tab}`);
  const files = [];
  for (const [name, shown] of Object.entries({ page, panel, review: desk })) {
    for (const [width, size] of SCREENS) {
      if (name === 'panel' && width !== '400') continue; // a side panel is never wide
      for (const colorScheme of ['light', 'dark']) {
        await shown.setViewportSize(size);
        await shown.emulateMedia({ colorScheme });
        await shown.waitForTimeout(300);
        const file = join(folder, `${name}-${width}-${colorScheme}.png`);
        await shown.screenshot({ path: file });
        files.push(file);
      }
    }
  }
  await desk.close();
  await panel.close();
  return files;
}

async function showPrinted(farol, subject) {
  let marked;
  for (const address of subject.addresses) {
    const page = await farol.context.newPage();
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const report = await farol.scan(page);
    print(report, await farol.findings());
    if (!marked && report.entries.length > 0) marked = { page, tab: await farol.tabOf(page) };
    else await page.close();
  }
  if (!marked) return;
  const files = [...(await exportAll(farol)), ...(await photograph(farol, marked.page, marked.tab))];
  console.log(`\nWritten:\n${files.map((file) => `  ${relative(process.cwd(), file)}`).join('\n')}`);
}

async function showWindow(farol, subject) {
  const [first] = subject.addresses;
  const page = await farol.context.newPage();
  await page.goto(first, { waitUntil: 'domcontentloaded' });
  const report = await farol.scan(page);
  print(report, await farol.findings());
  console.log('\nThe window is yours: try the other sections, the toolbar button (Alt+Shift+S) and the side panel.');
  console.log('Close the browser, or press Ctrl-C here, to end.');
  await new Promise((resolve) => farol.context.once('close', resolve));
}

async function main() {
  await install();
  const subject = await readSubject(process.argv.slice(2));
  let farol;
  try {
    await step('build', 'npm', ['run', '--silent', 'build']);
    requireBrowser();
    const { openFarol } = await import('./farol.mjs');
    const headed = hasDisplay();
    console.error(`opening ${subject.name} in ${headed ? 'a browser window' : 'a browser without a window'} …`);
    farol = await openFarol({ headed });
    if (subject.saved) await answerFor(farol.context, subject.saved);
    if (headed) await showWindow(farol, subject);
    else {
      rmSync(join(OUT, 'exports'), { recursive: true, force: true });
      await showPrinted(farol, subject);
    }
  } finally {
    await farol?.close();
    await subject.close?.();
  }
}

main().catch((error) => {
  // Playwright adds its call log below the first line; the reason is in the first.
  console.error(`\n${error.message.split('\n')[0]}`);
  process.exitCode = 1;
});
