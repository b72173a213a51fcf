import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { listen } from '../shared/messaging';
import { observe } from './observe';
import { parseDraw, parseJump, parseNothing } from './parse';
import { createReader } from './reader';

/** Reads the ads of this page on idle, offers them to the worker, marks what it flags. Nothing here judges an ad. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    // Injected again by a second click: the script that is here answers the scan message that follows.
    if (Reflect.get(globalThis, HERE)) return;
    Reflect.set(globalThis, HERE, true);

    const reader = createReader(() => browser.runtime?.id !== undefined);
    const stopListening = listen({
      toPage: {
        scan: { parse: parseNothing, run: async () => ({ read: await reader.again() }) },
        jump: { parse: parseJump, run: ({ index }) => reader.jump(index) },
        draw: {
          parse: parseDraw,
          run({ marks }) {
            reader.draw(marks);
            return true;
          },
        },
        stop: {
          parse: parseNothing,
          run() {
            ctx.abort();
            return true;
          },
        },
      },
    });
    const stopObserving = observe(reader);
    const leave = () => reader.leave();
    const back = ({ persisted }: PageTransitionEvent) => persisted && void reader.again();
    addEventListener('pagehide', leave, { signal: ctx.signal });
    addEventListener('pageshow', back, { signal: ctx.signal });

    reader.onOrphaned(() => ctx.abort());
    ctx.onInvalidated(() => {
      stopObserving();
      stopListening();
      reader.stop();
      // A later click starts afresh.
      Reflect.deleteProperty(globalThis, HERE);
    });
    void reader.again();
  },
});

/** In our isolated world, which the page cannot see. */
const HERE = Symbol.for('farol');
