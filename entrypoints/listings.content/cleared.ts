import { trusted } from './trusted';
import { WORDS } from './words';

/** How long the undo stays. */
const UNDO_MS = 10_000;

/** What stands in the place of a mark just cleared: a word and its undo, which end by themselves unless they are in use. */
export function drawCleared(undo: () => void, ended: () => void): { note: HTMLElement; focus(): void } {
  const note = document.createElement('div');
  note.className = 'cleared';
  note.lang = WORDS.lang;
  note.setAttribute('role', 'status');
  const word = document.createElement('span');
  word.textContent = WORDS.cleared;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'undo';
  button.textContent = WORDS.undo;
  note.append(word, button);

  let ending: ReturnType<typeof setTimeout> | undefined;
  const stay = () => clearTimeout(ending);
  const endSoon = () => {
    stay();
    ending = setTimeout(ended, UNDO_MS);
  };
  trusted(note, 'pointerenter', stay);
  trusted(note, 'pointerleave', endSoon);
  trusted(note, 'click', (event) => {
    event.preventDefault();
    event.stopPropagation();
  });
  trusted(button, 'focus', stay);
  trusted(button, 'blur', endSoon);
  trusted(button, 'click', () => {
    stay();
    undo();
  });
  endSoon();
  return { note, focus: () => button.focus({ preventScroll: true }) };
}
