/** IndexedDB itself, as far as it is used without Dexie: before a log is opened, and where every row is written anew. */
export interface RawRequest<T = unknown> {
  readonly result: T;
  readonly error: unknown;
  onsuccess: unknown;
  onerror: unknown;
}
interface RawOpening extends RawRequest<RawDatabase> {
  readonly transaction: { abort(): void } | null;
  onupgradeneeded: unknown;
  onblocked: unknown;
}
export interface RawStore {
  readonly name: string;
  readonly keyPath: unknown;
  readonly indexNames: ArrayLike<string>;
  index(name: string): { readonly keyPath: unknown };
  get(key: unknown): RawRequest;
  getAll(range: unknown, count: number): RawRequest<unknown[]>;
  put(row: unknown): RawRequest;
  delete(key: unknown): RawRequest;
}
export interface RawTransaction {
  readonly error: unknown;
  objectStore(name: string): RawStore;
  abort(): void;
  oncomplete: unknown;
  onabort: unknown;
}
export interface RawDatabase {
  readonly version: number;
  readonly objectStoreNames: ArrayLike<string> & { contains(name: string): boolean };
  onversionchange: unknown;
  transaction(names: string[], mode: 'readonly' | 'readwrite', options?: { durability: 'strict' }): RawTransaction;
  close(): void;
}
export interface RawFactory {
  open(name: string): unknown;
  deleteDatabase(name: string): unknown;
}
export interface RawRanges {
  lowerBound(key: unknown, open: boolean): unknown;
}

/** Resolves inside the request's own turn, so that the transaction is still there for the next one. */
export function answer<T>(request: RawRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves when everything of it lies on the disk. */
export function committed(transaction: RawTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () =>
      reject(transaction.error ?? Object.assign(new Error('aborted'), { name: 'AbortError' }));
  });
}

/** The database as it is, whatever its version; undefined when there is none, and then none is made. */
export function openRaw(name: string, factory: RawFactory): Promise<RawDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name) as RawOpening;
    let absent = false;
    request.onupgradeneeded = () => {
      absent = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { result } = request;
      result.onversionchange = () => result.close();
      resolve(result);
    };
    request.onerror = (event: { preventDefault(): void }) => {
      event.preventDefault();
      if (absent) resolve(undefined);
      else reject(request.error);
    };
  });
}

/** Resolves when it is gone; a connection that will not close holds it up, and then it rejects after a while. */
export function deleteRaw(name: string, factory: RawFactory): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(name) as RawOpening;
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
