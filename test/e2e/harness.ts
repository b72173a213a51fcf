import type { Locator, Page } from 'playwright-core';
import type { Farol } from '../../tools/farol.mjs';

export { type Farol, openFarol } from '../../tools/farol.mjs';

/** What a test found, for whoever reads the log of the run. */
export function saw(text: string): void {
  console.log(`  saw: ${text}`);
}

/** The heading of the ad that the review desk shows. */
export const titleOnDesk = (page: Page): Locator =>
  page.getByRole('region', { name: 'The ad' }).getByRole('heading').first();

/** Asks the worker as one of our own pages does. */
export const askWorker = (farol: Farol, name: string, payload: unknown): Promise<unknown> =>
  farol.own.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ farol: 'ask', name, payload })})`);

export const setLocal = (farol: Farol, values: Record<string, unknown>): Promise<void> =>
  farol.own.evaluate(`chrome.storage.local.set(${JSON.stringify(values)})`);

/** Ends the background worker as the browser does when it is idle or short of memory. False when none was running. */
export async function killWorker({ control, id }: Farol): Promise<boolean> {
  const { targetInfos } = await control.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  const ours = targetInfos.filter(({ url }) => url.startsWith(`chrome-extension://${id}/`));
  for (const { targetId } of ours) await control.send('Target.closeTarget', { targetId });
  return ours.length > 0;
}

/** SIGKILL, as when the machine takes the process away. The profile stays. */
export async function killBrowser({ control, context }: Farol): Promise<void> {
  const { processInfo } = await control.send('SystemInfo.getProcessInfo');
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('The browser does not tell its process');
  const gone = new Promise((resolve) => context.once('close', resolve));
  process.kill(browser.id, 'SIGKILL');
  await gone;
}
