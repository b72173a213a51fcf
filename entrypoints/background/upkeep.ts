import { browser } from 'wxt/browser';
import { adopt } from '../../lib/store/adopt';
import { checkpoint } from '../../lib/store/checkpoint';
import { sweep } from '../../lib/store/retention';
import { lock, openLog } from '../shared/log';
import { tell } from '../shared/messaging';

/** Seconds without a hand on the machine after which the log locks. */
const IDLE = 15 * 60;
const ALARM = 'upkeep';
const EVERY_MINUTES = 360;

/** Locks when nobody is there or the screen is locked; keeps the log in order some times a day. Call it before the first await. */
export function keepUp(): void {
  browser.idle.setDetectionInterval(IDLE);
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== 'active') void lock();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void upkeep();
  });
  const start = () => {
    void browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: EVERY_MINUTES });
  };
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(start);
}

/** Takes in what is older than the chain, deletes what was announced and is over, signs. A locked log waits for the next time. */
async function upkeep(): Promise<void> {
  const log = await openLog().catch(() => undefined);
  if (!log) return;
  try {
    await adopt(log);
    if ((await sweep(log)) > 0) tell('logChanged', { keys: [] });
    await checkpoint(log);
  } catch (error) {
    console.warn('upkeep was put off:', error instanceof Error ? error.name : 'unknown');
  } finally {
    log.close();
  }
}
