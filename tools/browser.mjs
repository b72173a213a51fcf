/**
 * Finds a Chromium-family browser and opens it with the built extension. Used by `npm start` and by the end-to-end
 * tests, so that both drive the same real thing. Importing this file needs no dependency; `openBrowser` does.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'brave-browser',
  'brave',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC = ['Google Chrome', 'Chromium', 'Brave Browser', 'Microsoft Edge'].flatMap((app) =>
  ['/Applications', join(process.env.HOME ?? '', 'Applications')].map((at) => `${at}/${app}.app/Contents/MacOS/${app}`),
);

const WINDOWS = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) =>
  [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'BraveSoftware/Brave-Browser/Application/brave.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ].map((path) => join(process.env[variable] ?? 'C:/', path)),
);

const canRun = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of a browser, or undefined. CHROME_PATH wins, and is an error when it names nothing that runs. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (canRun(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which cannot be run. Correct it or unset it.`);
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((at) => NAMES.map((name) => join(at, name)));
  const usual = process.platform === 'darwin' ? MAC : process.platform === 'win32' ? WINDOWS : ['/snap/bin/chromium'];
  return [...onPath, ...usual].find(canRun);
}

const isRoot = () => process.getuid?.() === 0;

/** A browser, installed by apt where that needs no question (Debian or Ubuntu as root). */
export function requireBrowser(say = console.error) {
  const found = findBrowser();
  if (found) return found;
  if (process.platform === 'linux' && isRoot() && canRun('/usr/bin/apt-get')) {
    say('No browser found: installing chromium with apt-get …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium-family browser found. Install Chromium, Google Chrome, Brave or Edge, ' +
      'or set CHROME_PATH to the program of one.',
  );
}

/** True when a window can be shown. */
export const hasDisplay = () =>
  ['darwin', 'win32'].includes(process.platform) || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * Opens the browser with the extension at `extension`.
 * `args` are added to the command line; `profile` keeps a profile between runs (else a new one, removed at close).
 */
export async function openBrowser({
  extension,
  headed = false,
  profile,
  args = [],
  viewport = { width: 1280, height: 800 },
}) {
  const { chromium } = await import('playwright-core');
  const directory = profile ?? mkdtempSync(join(tmpdir(), 'farol-profile-'));
  const context = await chromium.launchPersistentContext(directory, {
    executablePath: requireBrowser(),
    headless: !headed,
    viewport: headed ? null : viewport,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
      '--disable-features=DisableLoadExtensionCommandLineSwitch,HttpsUpgrades',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
      '--no-default-browser-check',
      // Chromium refuses to start as root inside its sandbox; for anyone else the sandbox stays.
      ...(process.platform === 'linux' && isRoot() ? ['--no-sandbox'] : []),
      ...(headed ? [] : ['--disable-gpu']),
      ...args,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const id = new URL(worker.url()).host;
  const control = await context.browser().newBrowserCDPSession();
  const close = async () => {
    await context.close().catch(() => {});
    if (!profile) rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  return { context, id, control, close, pressAction: (page) => pressAction(control, id, page) };
}

/** The person's click on the toolbar button while `page` is in front: the same `activeTab` grant, no wider permission. */
async function pressAction(control, id, page) {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  const { targetInfos } = await control.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  // A tab target shares its page's address, not its id; the newest of several alike is the one last opened.
  const tab = targetInfos.filter((target) => target.url === targetInfo.url).at(-1);
  if (!tab) throw new Error(`No tab shows ${targetInfo.url}`);
  await control.send('Extensions.triggerAction', { id, targetId: tab.targetId });
}
