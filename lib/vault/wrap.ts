import { gcm } from '@noble/ciphers/aes.js';
import { argon2id } from 'hash-wasm';
import { base64, fromBase64 } from '../evidence/base64';
import { canonical } from '../evidence/canonical';
import { phraseBytes } from './phrase';

/** How a passphrase becomes a key. `memory` in KiB. */
export interface Derivation {
  name: 'argon2id';
  memory: number;
  passes: number;
  lanes: number;
  /** Base64. */
  salt: string;
}

/** A secret that only a passphrase opens. Plain data. */
export interface Wrapped {
  derivation: Derivation;
  /** Base64: nonce, ciphertext, tag. */
  secret: string;
}

const MEMORY = 65_536;
const PASSES = 3;
/** Never under OWASP's floor, whatever a file says; and never more than a small computer has. */
const LEAST_MEMORY = 47_104;
const MOST = { memory: 1_048_576, passes: 16 };
const NONCE = 12;

/** Takes some hundred milliseconds and 64 MiB, which is what a guess is to cost. */
export async function wrap(secret: Uint8Array, phrase: string, about: string): Promise<Wrapped> {
  const salt = base64(crypto.getRandomValues(new Uint8Array(16)));
  const derivation: Derivation = { name: 'argon2id', memory: MEMORY, passes: PASSES, lanes: 1, salt };
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
  const key = await keyOf(phrase, derivation);
  const content = gcm(key, nonce, bound(derivation, about)).encrypt(secret);
  return { derivation, secret: base64(Uint8Array.of(...nonce, ...content)) };
}

/** The secret; undefined when the passphrase is not the one. Throws an Error on a derivation weaker or dearer than allowed. */
export async function unwrap(
  { derivation, secret }: Wrapped,
  phrase: string,
  about: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const key = await keyOf(phrase, derivation);
  try {
    const bytes = fromBase64(secret);
    const plain = gcm(key, bytes.subarray(0, NONCE), bound(derivation, about)).decrypt(bytes.subarray(NONCE));
    return new Uint8Array(plain);
  } catch {
    return undefined;
  }
}

const bound = (derivation: Derivation, about: string): Uint8Array =>
  new TextEncoder().encode(canonical({ about, derivation }));

async function keyOf(phrase: string, { name, memory, passes, lanes, salt }: Derivation): Promise<Uint8Array> {
  const whole = [memory, passes, lanes].every(Number.isSafeInteger) && lanes === 1 && passes >= 1;
  if (name !== 'argon2id' || !whole || memory < LEAST_MEMORY)
    throw new Error('this passphrase is protected less than Farol allows');
  if (memory > MOST.memory || passes > MOST.passes) throw new Error('this passphrase asks for more than Farol allows');
  return argon2id({
    password: phraseBytes(phrase),
    salt: fromBase64(salt),
    iterations: passes,
    parallelism: lanes,
    memorySize: memory,
    hashLength: 32,
    outputType: 'binary',
  });
}
