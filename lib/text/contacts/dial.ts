import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';

export interface Dialled {
  /** E.164 where the country is known, otherwise the digits. */
  value: string;
  /** 3 valid with its country code, 2 valid in a likely country, 1 possible with a country code, 0 possible in the first likely country. */
  rank: 0 | 1 | 2 | 3;
}

/** The most numbers tried in one text: a try costs some 20 µs, so this bounds hostile text. */
const MOST_TRIES = 600;

/** A dialler for one text; it stops answering after a fixed number of tries. */
export function dialler(guess: () => readonly CountryCode[]): (digits: string, plus: boolean) => Dialled | undefined {
  let tries = 0;
  let countries: readonly CountryCode[] | undefined;
  const known = new Map<string, Dialled | undefined>();
  return (digits, plus) => {
    const key = plus ? `+${digits}` : digits;
    if (!known.has(key)) {
      if (tries >= MOST_TRIES) return undefined;
      tries++;
      countries ??= plus ? undefined : guess();
      known.set(key, dial(digits, plus, countries ?? []));
    }
    return known.get(key);
  };
}

function dial(digits: string, plus: boolean, countries: readonly CountryCode[]): Dialled | undefined {
  if (plus) return international(digits, true);
  if (digits.startsWith('00') && digits.length > 9) {
    const abroad = international(digits.slice(2), true);
    if (abroad) return abroad;
  }
  for (const country of countries) {
    const phone = parsePhoneNumberFromString(digits, country);
    if (phone?.isValid()) return { value: phone.number, rank: 2 };
  }
  // "447700900123": the country code without its plus.
  const bare = digits.length >= 11 && !digits.startsWith('0') ? international(digits, false) : undefined;
  if (bare) return bare;
  const guess = countries[0] && parsePhoneNumberFromString(digits, countries[0]);
  return guess?.isPossible() ? { value: guess.number, rank: 0 } : undefined;
}

function international(digits: string, sure: boolean): Dialled | undefined {
  const phone = parsePhoneNumberFromString(`+${digits}`);
  if (phone?.isValid()) return { value: phone.number, rank: sure ? 3 : 2 };
  return sure && phone?.isPossible() ? { value: phone.number, rank: 1 } : undefined;
}
