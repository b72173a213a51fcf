import { browser } from 'wxt/browser';
import { parseReceived, parseSnapshot, type Received, type Snapshot } from '../../lib/evidence/snapshot';

/** Built by WXT from the entry points of the same names. */
const SCRIPTS = { snapshot: '/snapshot.js', cache: '/received-cached.js', again: '/received-again.js' } as const;

async function run(tabId: number, script: keyof typeof SCRIPTS): Promise<unknown> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPTS[script]] });
  return answer?.result;
}

/** The page as it stands. Throws, with a sentence for a person, when it may not be read. */
export async function readPage(tabId: number): Promise<Snapshot> {
  const answer = await run(tabId, 'snapshot').catch(() => undefined);
  const snapshot = parseSnapshot(answer);
  if (!snapshot) throw new Error('This page may not be read: press the Farol button on it first.');
  return snapshot;
}

/** The server's answer: from the cache; else, where `again` says so, asked for once more. */
export async function readAnswer(tabId: number, again: boolean): Promise<Received | undefined> {
  const cached = parseReceived(await run(tabId, 'cache').catch(() => undefined), 'cache');
  if (cached?.status === 200 || !again) return cached;
  return parseReceived(await run(tabId, 'again').catch(() => undefined), 'asked-again');
}
