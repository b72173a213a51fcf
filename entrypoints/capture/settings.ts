import { browser } from 'wxt/browser';
import { SOMEBODY } from '../shared/custody';

/** When a page is kept without a person asking. */
export const OCCASIONS = ['never', 'high', 'flagged'] as const;
export type Occasion = (typeof OCCASIONS)[number];

export interface CaptureSettings {
  onFlag: Occasion;
  /** Whether pictures are made; never where a minor is indicated. */
  pictures: boolean;
  /** Whether the site may be asked once more for its answer, when the browser no longer has it. */
  again: boolean;
  /** Pseudonym that stands on captures and remarks. */
  by: string;
  /** Id of the case captures go into. */
  case?: string;
}

const NAME = 'capture';
export const UNSET: CaptureSettings = { onFlag: 'never', pictures: false, again: false, by: SOMEBODY };

export async function captureSettings(): Promise<CaptureSettings> {
  const kept = (await browser.storage.local.get<Record<string, Partial<CaptureSettings>>>(NAME))[NAME];
  return { ...UNSET, ...kept };
}

export async function changeSettings(change: Partial<CaptureSettings>): Promise<CaptureSettings> {
  const settings = { ...(await captureSettings()), ...change };
  await browser.storage.local.set({ [NAME]: settings });
  return settings;
}
