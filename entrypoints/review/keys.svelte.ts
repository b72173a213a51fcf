import { browser } from 'wxt/browser';
import { type Action, changeKey, KEYS, type Keys, keysFrom } from '../../lib/review/keys';

const STORED = 'desk-keys';

/** The keys of the desk as this person has set them; every button prints what stands here. */
class DeskKeys {
  now = $state.raw<Keys>(KEYS);

  async read(): Promise<void> {
    this.now = keysFrom((await browser.storage.local.get<Record<string, unknown>>(STORED))[STORED]);
  }

  async change(action: Action, key: string): Promise<void> {
    this.now = changeKey(this.now, action, key);
    await browser.storage.local.set({ [STORED]: this.now });
  }

  async restore(): Promise<void> {
    this.now = KEYS;
    await browser.storage.local.remove(STORED);
  }
}

export const keys = new DeskKeys();
