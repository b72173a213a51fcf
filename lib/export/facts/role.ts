import type { Evidence } from '../../types';
import { NONE_STATED, reader } from './lexicon';

export const ROLES = ['visa', 'border', 'police', 'labour', 'municipal', 'other'] as const;

/** Signals that speak of officials and authority. */
export const CORRUPTION_SIGNALS = new Set<string>(['illicit-facilitation', 'sham-authority']);

const read = reader([
  [
    'visa',
    'visa visto embassy embass consul embajada embaixada ambassade botschaft ambasciat ambasad визов виза посольст консул kedutaan',
  ],
  [
    'border',
    'border customs immigration airport counter_ aduana frontera fronteira alfândega inmigración imigração douan frontière grenz zoll dogana frontier vamă graniczn celnik погранич тамож прикордон митн imigrasi',
  ],
  ['police', 'police raid policía polícia polizei polizia poliți policj полиц поліц polisi pulis'],
  [
    'labour',
    'labou?r_ inspector ministry_of_labou?r ministerio_de_trabajo ministério_do_trabalho inspec inspek інспект инспект ministère_du_travail arbeitsamt',
  ],
  [
    'municipal',
    'municipal town_hall mayor city_hall ayuntamiento câmara_municipal prefeitura mairie rathaus comune primări gmin муницип мэри мерія',
  ],
]);

const BY_SUB: Readonly<Record<string, (typeof ROLES)[number]>> = {
  'police-protection': 'police',
  'border-escort': 'border',
  'fixed-visa': 'visa',
  'coached-answers': 'border',
  bribe: 'other',
  'sexual-extortion': 'other',
};

/** Which office the ad says it has influence over, from the words of its corruption signals alone. */
export function officialRoleOf(evidence: readonly Evidence[]): string {
  const said = evidence.filter(({ signal, state }) => state === 'stated' && CORRUPTION_SIGNALS.has(signal));
  const named = said.map(({ quote }) => read(quote)).find((role) => role !== undefined);
  const meant = said.map(({ sub }) => (sub === undefined ? undefined : BY_SUB[sub])).find((role) => role !== undefined);
  return named ?? meant ?? NONE_STATED;
}
