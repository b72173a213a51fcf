import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';

/** An address with a right checksum, in places of the original text. */
export interface Wallet {
  start: number;
  end: number;
  value: string;
}

export const TOKEN =
  /(?<![A-Za-z0-9])(?:0x[0-9a-fA-F]{40}|(?:bc|BC|tb|TB)1[02-9ac-hj-np-zAC-HJ-NP-Z]{11,87}|[13T][1-9A-HJ-NP-Za-km-z]{25,34})(?![A-Za-z0-9])/g;
const MOST = 100;

/** Bitcoin (base58check, bech32, bech32m), Ethereum (EIP-55 when of mixed case) and TRON addresses. */
export function findWallets(text: string): Wallet[] {
  const found: Wallet[] = [];
  let tried = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (++tried > MOST) break;
    const value = walletValue(match[0]);
    if (value) found.push({ start: match.index, end: match.index + match[0].length, value });
  }
  return found;
}

/** The canonical form of an address, undefined when its checksum is wrong. */
export function walletValue(token: string): string | undefined {
  if (token.startsWith('0x')) return isEthereum(token) ? token.toLowerCase() : undefined;
  if (/^(?:bc|tb)1/i.test(token)) return isSegwit(token) ? token.toLowerCase() : undefined;
  const version = base58Version(token);
  if (token.startsWith('T')) return version === 0x41 ? token : undefined;
  return version === 0 || version === 5 ? token : undefined;
}

function isEthereum(token: string): boolean {
  const hex = token.slice(2);
  const lower = hex.toLowerCase();
  if (hex === lower || hex === hex.toUpperCase()) return /[1-9a-f]/.test(lower);
  const hash = keccak_256(new TextEncoder().encode(lower));
  for (let i = 0; i < 40; i++) {
    const nibble = ((hash[i >> 1] ?? 0) >> (i % 2 === 0 ? 4 : 0)) & 15;
    const char = lower[i] ?? '';
    if ((nibble >= 8 ? char.toUpperCase() : char) !== hex[i]) return false;
  }
  return true;
}

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** The version byte of a base58check address of 20 bytes; undefined when the checksum is wrong. */
function base58Version(token: string): number | undefined {
  const bytes = new Uint8Array(25);
  for (const char of token) {
    let carry = BASE58.indexOf(char);
    if (carry < 0) return undefined;
    for (let i = 24; i >= 0; i--) {
      carry += 58 * (bytes[i] ?? 0);
      bytes[i] = carry & 255;
      carry >>= 8;
    }
    if (carry !== 0) return undefined;
  }
  const check = sha256(sha256(bytes.subarray(0, 21)));
  for (let i = 0; i < 4; i++) if (check[i] !== bytes[21 + i]) return undefined;
  return bytes[0];
}

const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** BIP 173 (version 0) and BIP 350 (later versions). */
function isSegwit(token: string): boolean {
  const address = token.toLowerCase();
  if (token !== address && token !== token.toUpperCase()) return false;
  const values = [...address.slice(3)].map((char) => BECH32.indexOf(char));
  if (values.includes(-1)) return false;
  const prefix = [...address.slice(0, 2)].map((char) => char.charCodeAt(0));
  const check = polymod([...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...values]);
  const version = values[0] ?? 31;
  const program = Math.floor(((values.length - 7) * 5) / 8);
  if (version > 16 || program < 2 || program > 40) return false;
  if (version === 0) return check === 1 && (program === 20 || program === 32);
  return check === 0x2bc830a3;
}

function polymod(values: readonly number[]): number {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of GENERATOR.entries()) if ((top >> bit) & 1) check ^= generator;
  }
  return check >>> 0;
}
