import * as asn1 from 'asn1js';
import { Certificate, SignedData, TimeStampReq, TimeStampResp, TSTInfo } from 'pkijs';
import { digest } from '../digest';
import { hex } from '../hex';
import type { TimeReport } from './head';

/** Bytes of an answer that are read. */
const LIMIT = 1024 * 1024;
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const GRANTED = new Set([0, 1]);

/**
 * Checks an RFC 3161 answer (.tsr) to `request` over the bytes of `file`. Confirmed only when a certificate in `trusted` (DER) vouches
 * for the signer; without one the signature may hold and the report says 'pending'. Never throws on any bytes.
 */
export async function checkAnswer(
  answer: Uint8Array<ArrayBuffer>,
  file: Uint8Array<ArrayBuffer>,
  request: Uint8Array<ArrayBuffer> | undefined,
  trusted: readonly Uint8Array<ArrayBuffer>[] = [],
): Promise<TimeReport> {
  try {
    return await check(answer, file, request, trusted);
  } catch (error) {
    return { holds: false, says: error instanceof Wrong ? error.message : 'is no time-stamp answer' };
  }
}

class Wrong extends Error {}

async function check(
  answer: Uint8Array<ArrayBuffer>,
  file: Uint8Array<ArrayBuffer>,
  request: Uint8Array<ArrayBuffer> | undefined,
  trusted: readonly Uint8Array<ArrayBuffer>[],
): Promise<TimeReport> {
  if (answer.length > LIMIT) throw new Wrong('is too long for a time-stamp answer');
  const response = new TimeStampResp({ schema: whole(answer) });
  if (!GRANTED.has(response.status.status)) throw new Wrong('is a refusal: the service granted nothing');
  if (response.timeStampToken?.contentType !== SIGNED_DATA) throw new Wrong('holds no token');
  const signed = new SignedData({ schema: response.timeStampToken.content });
  const content = signed.encapContentInfo.eContent?.getValue();
  if (signed.encapContentInfo.eContentType !== TST_INFO || !content) throw new Wrong('holds no time');
  const info = new TSTInfo({ schema: whole(new Uint8Array(content)) });
  if (hex(new Uint8Array(info.messageImprint.hashedMessage.getValue())) !== digest(file))
    throw new Wrong('is of another entry of the log');
  if (request && !sameNonce(info, request)) throw new Wrong('answers another request');
  const certificate = await signerOf(signed, file);
  const at = info.genTime.toISOString();
  const by = digest(new Uint8Array(certificate.toSchema().toBER(false)));
  const issuers = trusted.map((der) => new Certificate({ schema: whole(der) }));
  const issuer = await vouched(certificate, certificatesIn(signed), issuers, info.genTime);
  return issuer
    ? { holds: true, says: 'confirmed: signed by a service you trust', at, by }
    : { holds: 'pending', says: 'signed by a service nobody here has vouched for: add its root certificate', at, by };
}

/** All of the bytes as one value: something behind it would be a way to hide words. */
function whole(bytes: Uint8Array<ArrayBuffer>): asn1.AsnType {
  const { offset, result } = asn1.fromBER(bytes);
  if (offset !== bytes.length) throw new Wrong('is no time-stamp answer');
  return result;
}

function sameNonce(info: TSTInfo, request: Uint8Array<ArrayBuffer>): boolean {
  const { nonce } = new TimeStampReq({ schema: whole(request) });
  return !nonce || info.nonce?.isEqual(nonce) === true;
}

const certificatesIn = ({ certificates = [] }: SignedData): Certificate[] =>
  certificates.filter((one): one is Certificate => one instanceof Certificate);

/** The certificate whose key signed; it has to be one for time stamps. */
async function signerOf(signed: SignedData, file: Uint8Array<ArrayBuffer>): Promise<Certificate> {
  const result = await signed
    .verify({ signer: 0, data: file.slice().buffer, checkChain: false, extendedMode: true })
    .catch(() => undefined);
  const certificate = result?.signerCertificate;
  if (!result?.signatureVerified || !certificate) throw new Wrong('has a signature that does not hold');
  const uses = certificate.extensions?.find(({ extnID }) => extnID === '2.5.29.37')?.parsedValue as
    | { keyPurposes?: string[] }
    | undefined;
  if (!uses?.keyPurposes?.includes(TIME_STAMPING)) throw new Wrong('is signed by a key that is not for time stamps');
  return certificate;
}

/** Longest way from a signer to a root. */
const STEPS = 6;

/** The trusted certificate that stands behind `certificate`, through those sent along; every one valid at that time. */
async function vouched(
  certificate: Certificate,
  sent: readonly Certificate[],
  trusted: readonly Certificate[],
  at: Date,
): Promise<Certificate | undefined> {
  let current = certificate;
  for (let step = 0; step < STEPS; step++) {
    if (at < current.notBefore.value || at > current.notAfter.value) return undefined;
    const own = digest(new Uint8Array(current.toSchema().toBER(false)));
    const root = trusted.find((one) => digest(new Uint8Array(one.toSchema().toBER(false))) === own);
    if (root) return root;
    const above = [...trusted, ...sent].filter((one) => one !== current && one.subject.isEqual(current.issuer));
    const signedBy = await firstOf(above, (one) => current.verify(one).catch(() => false));
    if (!signedBy || !isAuthority(signedBy)) return undefined;
    current = signedBy;
  }
  return undefined;
}

const isAuthority = ({ extensions }: Certificate): boolean =>
  (extensions?.find(({ extnID }) => extnID === '2.5.29.19')?.parsedValue as { cA?: boolean } | undefined)?.cA === true;

async function firstOf<T>(list: readonly T[], holds: (one: T) => Promise<boolean>): Promise<T | undefined> {
  for (const one of list) if (await holds(one)) return one;
  return undefined;
}

/** Certificates of a PEM or DER file. Throws an Error when there is none in it. */
export function certificatesOf(file: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const text = new TextDecoder('latin1').decode(file);
  const blocks = [...text.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]{1,20000})-----END CERTIFICATE-----/g)];
  const found = blocks.length > 0 ? blocks.map(([, body]) => derOf(body ?? '')) : [file];
  for (const der of found) new Certificate({ schema: whole(der) });
  return found;
}

const derOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64.replace(/\s/g, '')), (letter) => letter.charCodeAt(0));
