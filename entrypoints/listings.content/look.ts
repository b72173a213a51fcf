/**
 * How marks look. Inside the closed root; the page cannot reach it, and `all: initial` on the host lets nothing of the
 * page in. The worker sends it with the words, so that pages without a mark do not carry it.
 */
export const LOOK = `
:host { color-scheme: light dark; }
button, .why, .cleared {
  all: initial;
  box-sizing: border-box;
  font: 600 11px/16px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
  color: #1f2429;
  background: #ffffff;
}
.corner {
  position: absolute;
  inset-block-start: 0;
  inset-inline-start: 0;
  display: flex;
}
button, .cleared {
  display: inline-flex;
  align-items: center;
  gap: 3px;
  padding: 0 6px 0 4px;
  border: 1px solid;
  border-radius: 6px;
  white-space: nowrap;
  cursor: pointer;
  user-select: none;
}
button:focus-visible { outline: 2px solid #0d5c6b; outline-offset: 1px; box-shadow: 0 0 0 4px #ffffff; }
svg { inline-size: 13px; block-size: 13px; stroke: currentColor; stroke-width: 1.5; stroke-linejoin: round; stroke-linecap: round; }
.watch { color: #4c6780; border-style: dashed; }
.elevated { color: #8a5a00; }
.high { color: #ad3700; border-width: 2px; line-height: 14px; }
.why {
  position: fixed;
  inset: auto;
  margin: 0;
  padding: 8px 12px;
  max-inline-size: min(320px, calc(100vw - 16px));
  font-weight: 400;
  font-size: 14px;
  line-height: 21px;
  border: 1px solid #85817a;
  border-radius: 6px;
  overflow-wrap: anywhere;
}
.why:not(:popover-open) { display: none; }
.why:popover-open { display: block; }
.foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 16px; margin-block-start: 6px; }
.count { font-size: 12px; line-height: 18px; color: #585f67; }
.not { min-block-size: 24px; padding: 0 8px; border-color: #85817a; font-size: 12px; }
.not:hover, .undo:hover { border-color: currentColor; }
.not:disabled { opacity: 0.55; cursor: default; }
.cleared { padding: 0 0 0 8px; border-color: #85817a; color: #585f67; cursor: default; }
.undo { padding: 0 8px; border: 1px solid transparent; border-inline-start-color: #85817a; border-radius: 0 5px 5px 0; color: #0d5c6b; background: none; }
@media (prefers-color-scheme: dark) {
  button, .why, .cleared { color: #e7e4de; background: #1e2226; }
  button:focus-visible { outline-color: #83c8d4; box-shadow: 0 0 0 4px #16191c; }
  .watch { color: #9cb6cf; }
  .elevated { color: #e5ab45; }
  .high { color: #ff8652; }
  .why { border-color: #7d848a; }
  .count, .cleared { color: #a6abb0; }
  .not, .cleared { border-color: #7d848a; }
  .undo { color: #83c8d4; background: none; border-inline-start-color: #7d848a; }
}
@media (forced-colors: active) { button, .why, .cleared { color: CanvasText; background: Canvas; border-color: CanvasText; } }
@media print { :host { display: none !important; } }
`;
