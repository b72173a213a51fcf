import { canonical } from '../../evidence/canonical';
import { digest } from '../../evidence/digest';
import { TAXONOMY_VERSION } from '../../taxonomy';
import type { Finding } from '../../types';
import { MOST_ADS, MOST_TEXT, type Pack, type PackAd } from './form';

/**
 * A pack of these ads, in an order that the time it was made decides and no score. Texts over 64 KiB are cut; RangeError
 * for none or more than 500 ads.
 */
export function makePack(findings: readonly Finding[], made: string): Pack {
  if (findings.length === 0 || findings.length > MOST_ADS) throw new RangeError(`A pack holds 1 to ${MOST_ADS} ads.`);
  const place = (key: string): string => digest(`${made}\n${key}`);
  const ads = [...new Map(findings.map((one) => [one.key, adOf(one)])).values()].sort((a, b) =>
    place(a.key) < place(b.key) ? -1 : 1,
  );
  const body = { format: 'farol-second-pack/1', taxonomy: TAXONOMY_VERSION, made, ads } as const;
  return { ...body, id: packId(body) };
}

export const packId = (body: Omit<Pack, 'id'>): string => digest(canonical(body));

function adOf({ key, listing: { title, text, employer, location, salary, lang } }: Finding): PackAd {
  const said = Object.entries({ title, employer, location, salary, lang }).filter(([, value]) => value);
  return {
    key,
    text: whole(text),
    ...Object.fromEntries(said.map(([name, value]) => [name, whole(value ?? '')])),
  };
}

/** Half a character has no canonical form and could not be sealed. */
const whole = (text: string): string => text.slice(0, MOST_TEXT).replace(/\p{Surrogate}/gu, '\ufffd');
