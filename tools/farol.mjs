/** The built extension in a browser, driven as a person does: open a page, press the button, look at our own pages. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { ROOT } from './steps.mjs';

const EXTENSION = join(ROOT, '.output/chrome-mv3');
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** How long a report must stay as it is before the page counts as read: it is read in batches. */
const STILL_MS = 1_000;
const PATIENCE_MS = 60_000;

/** Takes the options of `openBrowser` but for the extension. */
export async function openFarol(options = {}) {
  if (!existsSync(join(EXTENSION, 'manifest.json'))) {
    throw new Error('There is no built extension. Run `npm run build` first.');
  }
  const browser = await openBrowser({ extension: EXTENSION, ...options });
  const { context, id, control, pressAction: press, close } = browser;
  const address = (path) => `chrome-extension://${id}/${path}`;
  const own = await context.newPage();
  await own.goto(address('options.html'));
  await workerReady(own);

  const tabOf = async (page) => {
    await page.bringToFront();
    return own.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0].id);
  };
  const reportOf = (tab) =>
    own.evaluate(async (key) => (await chrome.storage.session.get(key))[key]?.report, `report:${tab}`);

  async function scan(page) {
    const tab = await tabOf(page);
    const before = (await reportOf(tab))?.scannedAt;
    await press(page);
    let last = before;
    let still = 0;
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
      await pause(100);
      const report = await reportOf(tab);
      still = report && report.scannedAt !== before && report.scannedAt === last ? still + 100 : 0;
      last = report?.scannedAt;
      if (still >= STILL_MS) return report;
    }
    throw new Error(`${page.url()} was not read within ${PATIENCE_MS / 1000} seconds.`);
  }

  async function openOwn(path, viewport) {
    const page = await context.newPage();
    if (viewport) await page.setViewportSize(viewport);
    await page.goto(address(path));
    return page;
  }

  const report = async (page) => reportOf(await tabOf(page));

  return {
    context,
    id,
    control,
    own,
    press,
    scan,
    report,
    tabOf,
    openOwn,
    close,
    findings: () => own.evaluate(readLog),
  };
}

/**
 * A new worker hears nothing until it has run once: a click in the first moment after an install is lost. A person is
 * never that fast.
 */
async function workerReady(own) {
  const question = { farol: 'ask', name: 'watching', payload: {} };
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(100)) {
    const reply = await own.evaluate((ask) => chrome.runtime.sendMessage(ask).catch(() => undefined), question);
    if (reply?.ok) return;
  }
  throw new Error("The extension's background did not start.");
}

/** Runs inside our own page: the log as it is stored, read without the product's own code. */
function readLog() {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('farol');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains('findings')) {
        database.close();
        // Nothing was there, and asking made an empty one: take it away again.
        indexedDB.deleteDatabase('farol').onsuccess = () => done([]);
        return;
      }
      const all = database.transaction('findings').objectStore('findings').getAll();
      all.onerror = () => failed(all.error);
      all.onsuccess = () => {
        database.close();
        done(all.result);
      };
    };
  });
}
