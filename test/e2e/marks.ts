import type { CDPSession, Page } from 'playwright-core';

interface Node {
  nodeId: number;
  nodeName: string;
  nodeValue?: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
  shadowRootType?: string;
}

/** A button inside a mark: its words, its attributes, and where it stands in the window. */
export interface MarkButton {
  words: string;
  attributes: Record<string, string>;
  x: number;
  y: number;
}

/** The buttons in closed roots that are drawn now, as only the browser's own inspector can see them. */
export async function markButtons(page: Page): Promise<MarkButton[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: Node };
  const found = await Promise.all(buttonsIn(root, false).map((node) => describe(session, node)));
  await session.detach();
  return found.flatMap((button) => (button ? [button] : []));
}

/** Clicks the first button in a mark with these words, with the mouse. */
export async function clickInMark(page: Page, words: string): Promise<void> {
  const button = (await markButtons(page)).find((one) => one.words === words);
  if (!button) throw new Error(`No mark has a button "${words}"`);
  await page.mouse.click(button.x, button.y);
}

function buttonsIn(node: Node, closed: boolean): Node[] {
  const own = closed && node.nodeName === 'BUTTON' ? [node] : [];
  const inside = (node.children ?? []).flatMap((child) => buttonsIn(child, closed));
  const shadow = (node.shadowRoots ?? []).flatMap((root) => buttonsIn(root, root.shadowRootType === 'closed'));
  return [...own, ...inside, ...shadow];
}

async function describe(session: CDPSession, node: Node): Promise<MarkButton | undefined> {
  const box = await session.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => undefined);
  if (!box) return undefined; // not drawn
  const [left = 0, top = 0, , , right = 0, bottom = 0] = box.model.border;
  const pairs = node.attributes ?? [];
  const attributes = Object.fromEntries(pairs.flatMap((name, at) => (at % 2 ? [] : [[name, pairs[at + 1] ?? '']])));
  return { words: wordsOf(node).trim(), attributes, x: (left + right) / 2, y: (top + bottom) / 2 };
}

function wordsOf(node: Node): string {
  return (node.nodeValue ?? '') + (node.children ?? []).map(wordsOf).join('');
}
