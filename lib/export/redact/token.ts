import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { hex } from '../../evidence/hex';
import type { ContactType } from '../../types';
import type { ExchangeKey } from './key';

export type TokenKind = ContactType | 'name' | 'account';

/** Hexadecimal digits of a token: 64 bits, so that two values do not meet by chance in millions. */
const DIGITS = 16;

/** What stands in place of values, under one key. */
export interface Tokens {
  /** Eight signs that name the key and do not give it away. */
  keyName: string;
  /** `[phone:3f9a…]`: the same for the same kind, key and canonical value. */
  of(kind: TokenKind, value: string): string;
  /** A keyed hash of a whole text: without the key nobody can try values until it fits. */
  hash(text: string): string;
}

export function tokensUnder(key: ExchangeKey): Tokens {
  const utf8 = new TextEncoder();
  const keyed = (use: string, content: string) => hex(hmac(sha256, key, utf8.encode(`farol ${use}\n${content}`)));
  return {
    keyName: keyed('key', '').slice(0, 8),
    of: (kind, value) => `[${kind}:${keyed(kind, value).slice(0, DIGITS)}]`,
    hash: (text) => keyed('text', text),
  };
}
