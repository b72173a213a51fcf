let css = '';
let sheet: CSSStyleSheet | undefined;

/** Takes in look.ts, as the worker sent it. */
export function learnLook(text: string): void {
  css = text;
}

/** A shared sheet where the browser lets extensions adopt one (Firefox does not), a style element elsewhere. */
export function dress(root: ShadowRoot): void {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
