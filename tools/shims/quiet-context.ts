/**
 * In place of WXT's content script context, which announces itself to the page by an event of a known name: a site
 * could tell from it who is reading. This one is silent; a second injection is met in entrypoints/listings.content.
 */
export class ContentScriptContext extends AbortController {
  onInvalidated(then: () => void): void {
    this.signal.addEventListener('abort', then, { once: true });
  }
}
