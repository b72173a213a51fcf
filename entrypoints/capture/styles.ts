/** Code units of style sheets that are kept with a page. */
const LIMIT = 2 * 1024 * 1024;

/** Writes into the copy the rules of linked sheets that the browser lets be read, so that the page can be shown later. */
export function withStyles(original: Element, copy: Element): void {
  const links = (root: Element) => [...root.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet" i]')];
  const copies = links(copy);
  let room = LIMIT;
  for (const [at, link] of links(original).entries()) {
    const text = rulesOf(link);
    room -= text.length;
    if (!text || room < 0) continue;
    const style = document.createElement('style');
    style.textContent = text;
    if (link.media) style.media = link.media;
    style.dataset.href = link.href;
    copies[at]?.replaceWith(style);
  }
}

function rulesOf({ sheet }: HTMLLinkElement): string {
  try {
    return sheet ? [...sheet.cssRules].map(({ cssText }) => cssText).join('\n') : '';
  } catch {
    return ''; // another site's sheet, which may not be read
  }
}
