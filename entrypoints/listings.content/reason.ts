import type { Mark } from '../../lib/protocol';
import { trusted } from './trusted';
import { WORDS } from './words';

/** Time for the pointer to cross the gap between a mark and its reason. */
const CROSSING_MS = 250;

/** The sentence under a mark, with "Not this one"; `clear` answers whether that was done. */
export function createReason(
  { level, sentence, indicators }: Mark,
  button: HTMLElement,
  clear: (byKey: boolean) => Promise<boolean>,
) {
  const element = document.createElement('div');
  element.id = 'why';
  element.className = 'why';
  element.popover = 'manual';
  element.lang = WORDS.lang;
  element.dir = WORDS.dir;
  const words = document.createElement('div');
  words.id = 'words';
  words.textContent = sentence;
  const foot = document.createElement('div');
  foot.className = 'foot';
  const count = document.createElement('span');
  count.className = 'count';
  count.textContent = WORDS.count(WORDS.levels[level], WORDS.indicators(indicators));
  const not = document.createElement('button');
  not.type = 'button';
  not.className = 'not';
  not.textContent = WORDS.clear;
  foot.append(count, not);
  element.append(words, foot);
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-describedby', words.id);
  button.setAttribute('aria-controls', element.id);

  let pinned = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const isOpen = () => element.matches(':popover-open');
  function show(open: boolean): void {
    clearTimeout(leaving);
    if (!element.isConnected || open === isOpen()) return;
    if (open) element.showPopover();
    else element.hidePopover();
    button.setAttribute('aria-expanded', String(open));
    if (open) placeBelow(element, button);
  }
  function close(): void {
    pinned = false;
    show(false);
  }
  function closeSoon(): void {
    clearTimeout(leaving);
    if (!pinned) leaving = setTimeout(close, CROSSING_MS);
  }
  trusted(element, 'pointerenter', () => clearTimeout(leaving));
  trusted(element, 'pointerleave', closeSoon);
  // The page's own handlers would take a click in the reason for one on the card.
  trusted(element, 'click', (event) => {
    event.preventDefault();
    event.stopPropagation();
  });
  trusted(not, 'click', async ({ detail }) => {
    not.disabled = true;
    if (!(await clear(detail === 0))) words.textContent = `${sentence} ${WORDS.kept}`;
    not.disabled = false;
  });
  return {
    element,
    isOpen,
    open: () => show(true),
    close,
    closeSoon,
    pin() {
      pinned = true;
      show(true);
    },
    toggle() {
      pinned = !pinned;
      show(pinned);
    },
  };
}

/** In the top layer, so that neither the card nor its neighbour cuts it off. */
function placeBelow(why: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { width, height } = why.getBoundingClientRect();
  const below = at.bottom + 4;
  const top = below + height > innerHeight && at.top - height - 4 > 0 ? at.top - height - 4 : below;
  why.style.top = `${top}px`;
  const start = getComputedStyle(button).direction === 'rtl' ? at.right - width : at.left;
  why.style.left = `${Math.max(8, Math.min(start, innerWidth - width - 8))}px`;
}
