/** A picture written into a page or style as text, up to the sign that ends it. */
const EMBEDDED = /data:(?:image|video)\/[^"'\s)>\\]{1,}/gi;
const FILES = new Set(['picture', 'mhtml']);

/** `html` without the pictures inside it, and how many there were. Written so that doing it twice changes nothing. */
export function withoutPictures(html: string): { html: string; count: number } {
  let count = 0;
  const bare = html.replace(EMBEDDED, () => {
    count++;
    return 'data:,';
  });
  return { html: bare, count };
}

/** Whether a file of this role shows pictures, so that it is not made where a minor may be in them. */
export const isPicture = (role: string): boolean => FILES.has(role);
