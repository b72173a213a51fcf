/** Hears only what a person does: a page may send any event it likes to what stands in it. */
export function trusted<T extends keyof GlobalEventHandlersEventMap>(
  target: EventTarget,
  type: T,
  then: (event: GlobalEventHandlersEventMap[T]) => void,
): void {
  target.addEventListener(type, (event) => {
    if (event.isTrusted) then(event as GlobalEventHandlersEventMap[T]);
  });
}
