import * as asn1 from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';
import { fromHex } from '../hex';

const SHA256 = '2.16.840.1.101.3.4.2.1';

/** An RFC 3161 request (.tsq) over a SHA-256 in hexadecimal; the random number in it comes back in the answer. */
export function timeRequest(sha256: string): Uint8Array<ArrayBuffer> {
  const nonce = crypto.getRandomValues(new Uint8Array(8));
  nonce[0] = (nonce[0] ?? 0) & 0x7f || 1;
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256, algorithmParams: new asn1.Null() }),
      hashedMessage: new asn1.OctetString({ valueHex: fromHex(sha256).buffer }),
    }),
    nonce: new asn1.Integer({ valueHex: nonce.buffer }),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER(false));
}
