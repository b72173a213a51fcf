import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Likely } from './countries';
import { mayBeValid } from './national';

export interface Dialled {
  /** E.164 where the country is known, otherwise the digits. */
  value: string;
  /** 3 valid with its country code, 2 valid in a likely country, 1 possible with a country code, 0 possible in the country named. */
  rank: 0 | 1 | 2 | 3;
}

/** The most numbers tried in one text: a try costs some 20 µs, so this bounds hostile text. */
const MOST_TRIES = 600;

/** A dialler for one text; it stops answering after a fixed number of tries. */
export function dialler(guess: () => Likely): (digits: string, plus: boolean) => Dialled | undefined {
  let tries = 0;
  let likely: Likely | undefined;
  const known = new Map<string, Dialled | undefined>();
  return (digits, plus) => {
    const key = plus ? `+${digits}` : digits;
    if (!known.has(key)) {
      if (tries >= MOST_TRIES) return undefined;
      tries++;
      if (!plus) likely ??= guess();
      known.set(key, dial(digits, plus, likely ?? { countries: [] }));
    }
    return known.get(key);
  };
}

function dial(digits: string, plus: boolean, { countries, named }: Likely): Dialled | undefined {
  if (plus) return international(digits);
  if (digits.startsWith('00') && digits.length > 9) {
    const abroad = international(digits.slice(2));
    if (abroad) return abroad;
  }
  for (const country of countries) {
    if (!mayBeValid(digits, country)) continue;
    const phone = parsePhoneNumberFromString(digits, country);
    if (phone?.isValid()) return { value: phone.number, rank: 2 };
  }
  const bare = withoutPlus(digits, countries);
  if (bare) return bare;
  const guess = named && parsePhoneNumberFromString(digits, named);
  return guess?.isPossible() ? { value: guess.number, rank: 0 } : undefined;
}

/** "447700900123": a country code without its plus; eleven digits need a likely country or the North American 1. */
function withoutPlus(digits: string, countries: Likely['countries']): Dialled | undefined {
  if (digits.length < 11 || digits.startsWith('0')) return undefined;
  const phone = parsePhoneNumberFromString(`+${digits}`);
  if (!phone?.isValid()) return undefined;
  const likely =
    digits.length > 11 || digits.startsWith('1') || (phone.country !== undefined && countries.includes(phone.country));
  return likely ? { value: phone.number, rank: 2 } : undefined;
}

function international(digits: string): Dialled | undefined {
  const phone = parsePhoneNumberFromString(`+${digits}`);
  return phone?.isPossible() ? { value: phone.number, rank: phone.isValid() ? 3 : 1 } : undefined;
}
