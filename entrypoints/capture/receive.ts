/** Bytes of an answer that are taken. */
const LIMIT = 16 * 1024 * 1024;
const PATIENCE_MS = 15_000;

/** The answer to this page's own address: status, headers, body in base64; undefined when there is none to be had. */
export async function receive(cache: 'only-if-cached' | 'no-store'): Promise<unknown> {
  try {
    const { status, headers, body } = await fetch(location.href, {
      cache,
      mode: 'same-origin',
      redirect: 'follow',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const bytes = await taken(body);
    return bytes && { status, headers: [...headers], body: base64(bytes) };
  } catch {
    return undefined;
  }
}

/** All of it, or nothing of what is too long. */
async function taken(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) {
    length += step.value.length;
    if (length > LIMIT) return undefined;
    parts.push(step.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
