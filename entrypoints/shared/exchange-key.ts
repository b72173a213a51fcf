import { browser } from 'wxt/browser';
import { type ExchangeKey, keyFrom, keyText, newKey } from '../../lib/export/redact/key';

const KEY = 'exchangeKey';

/** The key of this device's working copies; made the first time it is asked for. It stays in this browser. */
export async function exchangeKey(): Promise<ExchangeKey> {
  const stored = (await browser.storage.local.get<Record<string, unknown>>(KEY))[KEY];
  if (typeof stored === 'string') return keyFrom(stored);
  const key = newKey();
  await useExchangeKey(key);
  return key;
}

export const useExchangeKey = (key: ExchangeKey): Promise<void> => browser.storage.local.set({ [KEY]: keyText(key) });
