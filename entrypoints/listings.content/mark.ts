import type { Mark } from '../../lib/protocol';
import type { Level } from '../../lib/types';
import { drawLamp } from './lamp';
import { dress } from './style';

const WORDS: Readonly<Record<Level, string>> = {
  high: 'High',
  elevated: 'Elevated',
  watch: 'Watch',
  'not-scored': 'Not scored',
  none: 'None',
};

export interface DrawnMark {
  host: HTMLElement;
  button: HTMLButtonElement;
  /** Opens the reason and puts the focus on the mark. */
  focus(): void;
}

/** Set inline and `!important`, so that no rule of the page reaches the host; its size is nought, so that nothing moves. */
const HOST = {
  all: 'initial',
  float: 'inline-start',
  position: 'relative',
  display: 'block',
  width: '0',
  height: '0',
  'z-index': '9',
} as const;

/** One mark: a lamp and a word; why, in one sentence, on hover, focus or click. It carries nothing else and does nothing else. */
export function drawMark({ level, sentence, indicators }: Mark): DrawnMark {
  const host = document.createElement('span');
  for (const [name, value] of Object.entries(HOST)) host.style.setProperty(name, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root);

  const counted = `${indicators} ${indicators === 1 ? 'indicator' : 'indicators'}`;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = level;
  button.lang = 'en';
  button.setAttribute('aria-label', `${WORDS[level]}, ${counted}: why`);
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-describedby', 'why');
  const word = document.createElement('span');
  word.textContent = WORDS[level];
  button.append(drawLamp(level), word);

  const why = document.createElement('div');
  why.id = 'why';
  why.className = 'why';
  why.popover = 'manual';
  why.lang = 'en';
  why.dir = 'ltr';
  why.textContent = sentence;
  const count = document.createElement('span');
  count.className = 'count';
  count.textContent = `${WORDS[level]} · ${counted} · Farol`;
  why.append(count);
  root.append(button, why);

  let pinned = false;
  const show = (open: boolean) => {
    if (!host.isConnected || open === why.matches(':popover-open')) return;
    if (open) why.showPopover();
    else why.hidePopover();
    button.setAttribute('aria-expanded', String(open));
    if (open) placeBelow(why, button);
  };
  const close = () => {
    pinned = false;
    show(false);
  };
  const on = <E extends Event>(type: string, then: (event: E) => void, target: EventTarget = button) =>
    target.addEventListener(type, (event) => {
      if (event.isTrusted) then(event as E);
    });
  on('pointerenter', () => show(true));
  on('pointerleave', () => pinned || show(false));
  on('focus', () => show(true));
  on('blur', close);
  on<MouseEvent>('click', (event) => {
    // The card is often one big link.
    event.preventDefault();
    event.stopPropagation();
    pinned = !pinned;
    show(pinned);
  });
  on<KeyboardEvent>('keydown', (event) => {
    if (event.key !== 'Escape' || !why.matches(':popover-open')) return;
    event.stopPropagation();
    close();
  });
  return {
    host,
    button,
    focus() {
      button.focus({ preventScroll: true });
      pinned = true;
      show(true);
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
  why.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
}
