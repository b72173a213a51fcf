import { type Browser, browser } from 'wxt/browser';
import type { Broadcast, FromExtension, FromPage, Reply, ToPage } from '../../lib/protocol';

/** The one transport for lib/protocol.ts. Nothing throws across it: every question ends in a `Reply`. */
export type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'url' | 'origin' | 'frameId'> & {
  tab?: { id?: number };
};

/** extension: our own pages and worker. page: our script inside a web page, which that page may have got hold of. */
export type Trust = 'extension' | 'page' | 'none';

// biome-ignore lint/suspicious/noExplicitAny: -- a constraint on function maps; every use site infers the exact types
type Functions = Record<string, any>;
type Payload<F> = F extends (payload: infer P) => unknown ? P : never;
type Answer<F> = F extends (payload: never) => infer R ? R : never;

/** How one question is answered. `parse` gives undefined for a payload that is not what it claims to be. */
export interface Route<P, R> {
  parse(payload: unknown): P | undefined;
  run(payload: P, sender: Sender): R | Promise<R>;
}
export type Routes<M> = { [N in keyof M]: Route<Payload<M[N]>, Answer<M[N]>> };
export type Tables = { page?: Routes<FromPage>; extension?: Routes<FromExtension>; toPage?: Routes<ToPage> };

export function trustOf(sender: Sender, ours: { id: string; origin: string }): Trust {
  if (sender.id !== ours.id) return 'none';
  const claims = [
    ...(sender.origin === undefined ? [] : [sender.origin === ours.origin]),
    ...(sender.url === undefined ? [] : [sender.url === ours.origin || sender.url.startsWith(`${ours.origin}/`)]),
  ];
  if (claims.length > 0 && claims.every(Boolean)) return 'extension';
  // A renderer that names our origin in one place and another in the other is lying in one of them.
  if (claims.some(Boolean)) return 'none';
  return sender.tab?.id !== undefined && (sender.frameId ?? 0) === 0 ? 'page' : 'none';
}

interface Question {
  farol: 'ask';
  name: string;
  payload: unknown;
}
interface News {
  farol: 'news';
  name: string;
  payload: unknown;
}

function isOurs<K extends 'ask' | 'news'>(message: unknown, kind: K): message is K extends 'ask' ? Question : News {
  if (typeof message !== 'object' || message === null) return false;
  const { farol, name } = message as { farol?: unknown; name?: unknown };
  return farol === kind && typeof name === 'string';
}

/** Answers one raw message; undefined when it is not a question of ours, so that other listeners may have it. */
export function respond(
  message: unknown,
  sender: Sender,
  trust: Trust,
  tables: Tables,
): Promise<Reply<unknown>> | undefined {
  if (!isOurs(message, 'ask')) return undefined;
  // ToPage is heard by our script in a page, and only our own side can send to a tab.
  const table: Functions | undefined =
    trust === 'extension' ? (tables.extension ?? tables.toPage) : trust === 'page' ? tables.page : undefined;
  const name = message.name;
  if (!table || !Object.hasOwn(table, name)) return Promise.resolve({ ok: false, reason: 'not allowed' });
  const route = table[name] as Route<unknown, unknown>;
  return settle(async () => {
    const payload = route.parse(message.payload);
    if (payload === undefined) return { ok: false, reason: `not a valid ${name}` };
    return { ok: true, value: await route.run(payload, sender) };
  });
}

export function listen(tables: Tables): () => void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender, send: (reply: unknown) => void) => {
    const reply = respond(message, sender, trustOf(sender, ourselves()), tables);
    if (!reply) return false;
    reply.then(send);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

type Asked = FromPage & FromExtension;

export function ask<N extends keyof Asked>(
  to: 'background',
  name: N,
  payload: Payload<Asked[N]>,
): Promise<Reply<Answer<Asked[N]>>> {
  void to; // names the receiver at the call, as askTab does; our own pages never answer each other
  return settle(() => browser.runtime.sendMessage<Question, unknown>({ farol: 'ask', name, payload }));
}

/** Asks our script in a tab; a tab without one gives a reply that `isAbsent` recognises. */
export function askTab<N extends keyof ToPage>(
  tabId: number,
  name: N,
  payload: Payload<ToPage[N]>,
): Promise<Reply<Answer<ToPage[N]>>> {
  return settle(() =>
    browser.tabs.sendMessage<Question, unknown>(tabId, { farol: 'ask', name, payload }, { frameId: 0 }),
  );
}

export function isAbsent(reply: Reply<unknown>): boolean {
  return !reply.ok && /Receiving end does not exist|Could not establish connection/.test(reply.reason);
}

/** Tells our own pages; nobody listening is the normal case. */
export function tell<N extends keyof Broadcast>(name: N, payload: Broadcast[N]): void {
  const news: News = { farol: 'news', name, payload };
  browser.runtime.sendMessage(news).catch(() => {});
}

/** Hears what the worker or another of our pages tells. A script in a web page is never heard. */
export function hear<N extends keyof Broadcast>(name: N, heard: (payload: Broadcast[N]) => void): () => void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender) => {
    if (!isOurs(message, 'news') || message.name !== name) return;
    if (trustOf(sender, ourselves()) === 'extension') heard(message.payload as Broadcast[N]);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function ourselves(): { id: string; origin: string } {
  return { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).href.replace(/\/$/, '') };
}

async function settle<T>(work: () => Promise<unknown>): Promise<Reply<T>> {
  try {
    const reply = await work();
    if (isReply(reply)) return reply as Reply<T>;
    return { ok: false, reason: 'no answer' };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : 'unknown trouble' };
  }
}

function isReply(value: unknown): value is Reply<unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const { ok, reason } = value as { ok?: unknown; reason?: unknown };
  return ok === true || (ok === false && typeof reason === 'string');
}
