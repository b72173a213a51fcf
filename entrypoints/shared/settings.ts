import { browser } from 'wxt/browser';

/** Quiet: nothing is drawn in web pages; results stand in the side panel and on the desk only. */
const QUIET = 'quiet';

export async function isQuiet(): Promise<boolean> {
  return (await browser.storage.local.get<Record<string, unknown>>(QUIET))[QUIET] === true;
}

/** Runs `then` whenever the setting was changed, by whichever of our pages. */
export function onQuiet(then: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && QUIET in changes) then();
  });
}

/** A script in a web page may not look into our settings, where the exchange key stands. Firefox cannot be told so. */
export function shutStorage(): void {
  const { local } = browser.storage as { local: { setAccessLevel?(level: { accessLevel: string }): Promise<void> } };
  local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {});
}

export const setQuiet = (on: boolean): Promise<void> => browser.storage.local.set({ [QUIET]: on });
