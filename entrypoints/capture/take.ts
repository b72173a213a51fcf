import { type Browser, browser } from 'wxt/browser';
import { assemble, type Material } from '../../lib/evidence/assemble';
import { indicatesMinor } from '../../lib/evidence/minor';
import { passagesOf } from '../../lib/evidence/passages';
import type { Snapshot } from '../../lib/evidence/snapshot';
import type { CaptureAsk, CaptureTold } from '../../lib/protocol';
import { rulesVersion, scanWithRules } from '../../lib/scan';
import { keepCapture } from '../../lib/store/captures';
import type { Log } from '../../lib/store/db';
import { TAXONOMY_VERSION } from '../../lib/taxonomy';
import type { Finding } from '../../lib/types';
import { note } from '../shared/custody';
import { mhtmlOf, pictureOf } from './picture';
import { readAnswer, readPage } from './read';
import { captureSettings } from './settings';

/** Keeps what a tab shows. What it returns has been stored. Throws, with a sentence for a person, when it cannot be. */
export async function takeCapture(log: Log, { tabId, key }: CaptureAsk): Promise<CaptureTold> {
  const settings = await captureSettings();
  const tab = await browser.tabs.get(tabId);
  const snapshot = await readPage(tabId);
  const received = await readAnswer(tabId, settings.again);
  const finding = key === undefined ? undefined : await log.findings.get(key);
  if (key !== undefined && !finding) throw new Error('This ad is no longer in the log.');
  const minor = await hasMinor(snapshot, finding);
  const { pictures, remarks } = await picturesOf(tab, settings.pictures, minor);
  const at = new Date();
  const { capture, kept } = await assemble({
    id: `c-${crypto.randomUUID()}`,
    snapshot,
    received,
    pictures,
    keepEmbedded: settings.pictures && !minor,
    ...(finding ? { ad: { listing: finding.listing, verdict: finding.verdict } } : {}),
    remarks,
    circumstances: {
      at: at.toISOString(),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      offset: -at.getTimezoneOffset(),
      by: settings.by,
      tool: { version: browser.runtime.getManifest().version, browser: browserName() },
      engine: {
        rules: finding?.verdict.engine.rules ?? rulesVersion(),
        model: finding?.verdict.engine.model ?? 'none',
        taxonomy: TAXONOMY_VERSION,
      },
      ...(settings.case ? { case: settings.case } : {}),
    },
  });
  const keys = finding ? [finding.key] : [];
  const row = await keepCapture(log, capture, kept, { keys, cases: settings.case ? [settings.case] : [] });
  const detail = { sha256: row.sha256, files: kept.length };
  await note(log, { act: 'capture', at: capture.at, by: capture.by, subject: capture.id, detail });
  return {
    id: capture.id,
    files: kept.map(({ file }) => file.role),
    outcome: capture.compared.outcome,
    remarks: capture.remarks,
  };
}

/** The ad, and all the words of its page: a picture shows the others too. */
async function hasMinor({ html, title }: Snapshot, finding?: Finding): Promise<boolean> {
  const text = [title, ...passagesOf(html).shown].join('\n');
  return indicatesMinor(text, finding ? [finding.verdict] : [], async (part) => scanWithRules({ text: part }));
}

async function picturesOf(
  tab: Pick<Browser.tabs.Tab, 'id' | 'windowId'>,
  wanted: boolean,
  minor: boolean,
): Promise<Pick<Material, 'pictures' | 'remarks'>> {
  if (minor) return { pictures: [], remarks: ['No picture was made: the page indicates a minor.'] };
  if (!wanted) return { pictures: [], remarks: ['No picture was made: pictures are off.'] };
  const remarks: string[] = [];
  const pictures: Material['pictures'][number][] = [];
  try {
    pictures.push(...(await pictureOf(tab)));
  } catch (error) {
    remarks.push(`No picture could be made: ${error instanceof Error ? error.message : 'the browser refused'}.`);
  }
  pictures.push(...(await mhtmlOf(tab.id ?? -1).catch(() => [])));
  return { pictures, remarks };
}

const browserName = (): string => /(?:Firefox|Chrome|Edg)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? 'unknown';
