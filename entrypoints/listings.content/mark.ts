import type { Mark } from '../../lib/protocol';
import { drawCleared } from './cleared';
import { drawLamp } from './lamp';
import { createReason } from './reason';
import { dress } from './style';
import { trusted } from './trusted';
import { WORDS } from './words';

export interface DrawnMark {
  host: HTMLElement;
  /** What stands at the card's corner. */
  button: HTMLElement;
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

export interface Clearing {
  /** Says that this card is none, or (`false`) takes that back; true when the log has it. */
  set(on: boolean): Promise<boolean>;
  /** The time for taking it back is over. */
  ended(): void;
}

/** One mark: a lamp and a word; why, in one sentence, on hover, focus or click, and the way to say "not this one". */
export function drawMark(mark: Mark, clearing: Clearing): DrawnMark {
  const { level, indicators } = mark;
  const host = document.createElement('span');
  for (const [name, value] of Object.entries(HOST)) host.style.setProperty(name, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root);
  const corner = document.createElement('div');
  corner.className = 'corner';

  const button = document.createElement('button');
  button.type = 'button';
  button.className = level;
  button.lang = WORDS.lang;
  button.setAttribute('aria-label', WORDS.label(WORDS.levels[level], WORDS.indicators(indicators)));
  const word = document.createElement('span');
  word.textContent = WORDS.levels[level];
  button.append(drawLamp(level), word);
  corner.append(button);

  const reason = createReason(mark, button, async (byKey) => {
    if (!(await clearing.set(true))) return false;
    reason.close();
    const cleared = drawCleared(async () => {
      if (!(await clearing.set(false))) return;
      corner.replaceChildren(button);
      button.focus({ preventScroll: true });
    }, clearing.ended);
    corner.replaceChildren(cleared.note);
    if (byKey) cleared.focus();
    return true;
  });
  root.append(corner, reason.element);

  trusted(button, 'pointerenter', () => reason.open());
  trusted(button, 'pointerleave', () => reason.closeSoon());
  trusted(button, 'focus', () => reason.open());
  trusted(root, 'focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) reason.close();
  });
  trusted(button, 'click', (event) => {
    // The card is often one big link.
    event.preventDefault();
    event.stopPropagation();
    reason.toggle();
  });
  trusted(root, 'keydown', (event) => {
    if (event.key !== 'Escape' || !reason.isOpen()) return;
    event.stopPropagation();
    button.focus({ preventScroll: true });
    reason.close();
  });
  return {
    host,
    button: corner,
    focus() {
      button.focus({ preventScroll: true });
      reason.pin();
    },
  };
}
