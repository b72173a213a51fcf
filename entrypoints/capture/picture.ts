import { type Browser, browser } from 'wxt/browser';
import type { Material } from '../../lib/evidence/assemble';
import { fromBase64 } from '../../lib/evidence/base64';

/** Views of a page at most, and the pause the browser asks for between two. */
const MOST_VIEWS = 20;
const PAUSE_MS = 600;
/** Pixels a canvas may have on every machine. */
const LONGEST = 16_000;

/** The whole page as one picture, view by view from top to bottom; it is scrolled back. Throws when it may not be seen. */
export async function pictureOf({
  id,
  windowId,
}: Pick<Browser.tabs.Tab, 'id' | 'windowId'>): Promise<Material['pictures']> {
  if (id === undefined) return [];
  const { height, view, ratio, at } = await measure(id);
  const canvasHeight = Math.min(Math.ceil(height * ratio), LONGEST);
  let canvas: OffscreenCanvas | undefined;
  for (let top = 0, views = 0; top * ratio < canvasHeight && views < MOST_VIEWS; top += view, views++) {
    const shown = await scroll(id, top);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const bitmap = await createImageBitmap(blobOf(await browser.tabs.captureVisibleTab(windowId, { format: 'png' })));
    canvas ??= new OffscreenCanvas(bitmap.width, Math.max(canvasHeight, 1));
    canvas.getContext('2d')?.drawImage(bitmap, 0, Math.round(shown * ratio));
    bitmap.close();
  }
  await scroll(id, at);
  const blob = await canvas?.convertToBlob({ type: 'image/png' });
  return blob ? [{ role: 'picture', mime: 'image/png', bytes: new Uint8Array(await blob.arrayBuffer()) }] : [];
}

/** Only where the person has granted pageCapture, which only Chromium has. */
export async function mhtmlOf(tabId: number): Promise<Material['pictures']> {
  const granted = await browser.permissions.contains({ permissions: ['pageCapture'] }).catch(() => false);
  if (!granted || !browser.pageCapture) return [];
  const blob = (await browser.pageCapture.saveAsMHTML({ tabId })) as Blob | undefined;
  return blob ? [{ role: 'mhtml', mime: 'multipart/related', bytes: new Uint8Array(await blob.arrayBuffer()) }] : [];
}

const blobOf = (address: string): Blob =>
  new Blob([fromBase64(address.slice(address.indexOf(',') + 1))], { type: 'image/png' });

interface Measure {
  height: number;
  view: number;
  ratio: number;
  at: number;
}

async function measure(tabId: number): Promise<Measure> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => ({
      height: document.documentElement.scrollHeight,
      view: innerHeight,
      ratio: devicePixelRatio,
      at: scrollY,
    }),
  });
  if (!answer?.result) throw new Error('the page does not tell its size');
  return answer.result;
}

async function scroll(tabId: number, to: number): Promise<number> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func: (top: number) => {
      scrollTo({ top, behavior: 'instant' });
      return scrollY;
    },
    args: [to],
  });
  return answer?.result ?? to;
}
