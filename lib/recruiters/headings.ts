import { folded } from '../import/columns';

const NAMES = {
  name: [
    'name',
    'agency',
    'agency_name',
    'company',
    'company_name',
    'recruiter',
    'licensee',
    'nombre',
    'nom',
    'nome',
    'nama',
  ],
  licence: [
    'licence_number',
    'license_number',
    'licence_no',
    'license_no',
    'licence',
    'license',
    'number',
    'no',
    'registration',
    'registration_number',
    'licencia',
    'reg_no',
  ],
  country: ['country', 'state', 'pais', 'pays'],
  status: ['status', 'licence_status', 'license_status', 'estado', 'statut'],
  validUntil: [
    'valid_until',
    'validity',
    'valid_to',
    'expires',
    'expiry',
    'expiry_date',
    'expiration',
    'expiration_date',
    'valid_till',
    'until',
  ],
} as const;

type Fields = { -readonly [F in keyof typeof NAMES]?: string };

/** Which heading of a list holds what. */
export function fieldFor(headings: readonly string[]): Fields {
  const byFolded = new Map(headings.map((heading) => [folded(heading), heading]));
  const fields: Fields = {};
  for (const field of Object.keys(NAMES) as (keyof typeof NAMES)[]) {
    const name = NAMES[field].find((one) => byFolded.has(one));
    if (name !== undefined) fields[field] = byFolded.get(name);
  }
  return fields;
}
