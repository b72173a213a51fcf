/** The few globals that page, worker, command line and tests all have; anything else does not compile in lib. */
declare class URL {
  constructor(url: string, base?: string);
  readonly hash: string;
  readonly host: string;
  readonly hostname: string;
  readonly href: string;
  readonly origin: string;
  readonly pathname: string;
  readonly protocol: string;
  readonly search: string;
  readonly searchParams: URLSearchParams;
}
declare class URLSearchParams {
  constructor(init?: string);
  get(name: string): string | null;
  has(name: string): boolean;
  [Symbol.iterator](): IterableIterator<[string, string]>;
}
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: Uint8Array): string;
}
declare const performance: { now(): number };
declare function atob(base64: string): string;
declare function btoa(bytes: string): string;
interface CryptoKey {
  readonly extractable: boolean;
  readonly type: string;
}
interface CryptoKeyPair {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}
/** WebCrypto, as far as it is used here; no call of it may stand inside a database transaction, which would end. */
declare const crypto: {
  getRandomValues<T extends Uint8Array<ArrayBuffer>>(bytes: T): T;
  randomUUID(): string;
  subtle: {
    importKey(
      format: 'raw' | 'spki' | 'pkcs8',
      bytes: Uint8Array<ArrayBuffer>,
      algorithm: string | object,
      extractable: boolean,
      uses: string[],
    ): Promise<CryptoKey>;
    exportKey(format: 'raw' | 'spki' | 'pkcs8', key: CryptoKey): Promise<ArrayBuffer>;
    generateKey(
      algorithm: { name: 'ECDSA'; namedCurve: string },
      extractable: boolean,
      uses: string[],
    ): Promise<CryptoKeyPair>;
    generateKey(algorithm: object, extractable: boolean, uses: string[]): Promise<CryptoKey>;
    sign(algorithm: string | object, key: CryptoKey, bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
    verify(
      algorithm: string | object,
      key: CryptoKey,
      signature: Uint8Array<ArrayBuffer>,
      bytes: Uint8Array<ArrayBuffer>,
    ): Promise<boolean>;
    encrypt(algorithm: object, key: CryptoKey, bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
    decrypt(algorithm: object, key: CryptoKey, bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
    digest(algorithm: string, bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  };
};
