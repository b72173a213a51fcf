import { idle } from './idle';
import { isOurs } from './marks';
import type { Reader } from './reader';

const QUIET_MS = 300;
/** A page that is no listing is watched this long, for one that builds itself after loading, and then left alone. */
const PATIENCE_MS = 10_000;
/** Reading may take one part in this many of the page's time. */
const SHARE = 20;
/** Less text than this is a clock or a tooltip, not an ad. */
const LEAST_TEXT = 40;

/** Watches for added cards and new addresses; returns what stops it. */
export function observe(reader: Reader): () => void {
  let added: Element[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = performance.now();
  let notBefore = 0;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver((records) => {
    let lost = false;
    for (const { addedNodes, removedNodes } of records) {
      for (const node of addedNodes)
        if (node instanceof Element && !isOurs(node) && added.length < 500) added.push(node);
      lost ||= removedNodes.length > 0;
    }
    if (added.length > 0 || lost || location.href !== reader.url) schedule();
  });
  const start = () => {
    since = performance.now();
    observer.observe(document, { childList: true, subtree: true });
    clearTimeout(leaving);
    // A page that stays still is left as well.
    leaving = setTimeout(() => {
      if (!reader.isListing) observer.disconnect();
    }, PATIENCE_MS);
  };

  function schedule(): void {
    timer ??= setTimeout(look, Math.max(QUIET_MS, notBefore - performance.now()));
  }

  async function look(): Promise<void> {
    await idle();
    timer = undefined;
    const nodes = added;
    added = [];
    if (!reader.alive()) return;
    const began = performance.now();
    if (isElsewhere(reader.url)) {
      since = began;
      await reader.again();
    } else {
      const parts = outermost(nodes.filter(mayHoldAnAd));
      if (parts.length > 0) await reader.more(parts);
      else reader.refreshMarks();
    }
    notBefore = performance.now() + reader.lastReadMs * SHARE;
    if (!reader.isListing && performance.now() - since > PATIENCE_MS) observer.disconnect();
  }

  const moved = () => {
    if (!isElsewhere(reader.url)) return;
    start();
    schedule();
  };
  const stopped = new AbortController();
  addEventListener('popstate', moved, { signal: stopped.signal });
  // Single-page sites change the address without an event that older engines tell.
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', moved, { signal: stopped.signal });
  start();
  return () => {
    stopped.abort();
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(leaving);
  };
}

function mayHoldAnAd(node: Element): boolean {
  return node.isConnected && (node.textContent?.trim().length ?? 0) >= LEAST_TEXT;
}

/** A part inside another part is read with it. */
function outermost(nodes: readonly Element[]): Element[] {
  const all = new Set(nodes);
  return [...all].filter((node) => {
    let above = node.parentElement;
    while (above && !all.has(above)) above = above.parentElement;
    return !above;
  });
}

/** Another page by its address; a jump within the page is none, a route after the hash is one. */
function isElsewhere(url: string): boolean {
  if (location.href === url) return false;
  const [before, now] = [new URL(url), new URL(location.href)];
  const route = ({ hash }: URL) => (/^#!?\//.test(hash) ? hash : '');
  return before.pathname + before.search + route(before) !== now.pathname + now.search + route(now);
}
