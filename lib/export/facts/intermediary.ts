import type { Listing, Verdict } from '../../types';
import { headOf } from './head';
import { NONE_STATED, reader } from './lexicon';

/** Further than the trade: who offers the work is often said last. */
const READ = 2000;

const read = reader([
  [
    'marriage',
    'marriage_agen marriage_bur matrimonial agencia_matrimonial agência_matrimonial agence_matrimoniale heiratsagentur агентств.{0,3}знакомств брачн шлюбн',
  ],
  [
    'travel',
    'travel_agen tour_operator agencia_de_viaj agência_de_viage agence_de_voyage reisebüro agenzia_di_viagg agenți[ae]_de_turism biuro_podróży турагент турфирм agen_perjalanan',
  ],
  [
    'model',
    'model+ing_agen model_agen casting_agen agencia_de_model agência_de_model agence_de_mannequin modelagentur agenzia_di_mod agenți[ae]_de_model agencja_model модельн',
  ],
  [
    'union',
    'trade_union labou?r_union workers_union union_member sindicat syndicat gewerkschaft sindacat związ[e]?k_zawod профсоюз профспілк serikat_pekerja unyon',
  ],
  [
    'ngo',
    'foundations?\\b charity ngo\\b non-profit fundación fundação ong fondation association_humanit stiftung fondazione fundați fundacj благотворит благодійн yayasan',
  ],
  [
    'agency',
    'agenc recruitment_agen recruitment_compan recruiters? staffing manpower placement_ consultanc agência agencia agence intérim agentur personalvermittl zeitarbeit agenzia agenți agencj rekrutac агентств кадров рекрут penyalur ahensya',
  ],
]);

const alone = reader([
  ['individual', 'independent_ i_am_ i.m_ soy_ sou_ je_suis_ ich_bin_ sono_ sunt_ jestem_ я_ saya_'],
]);

/** Who stands between offer and worker, in the ad's own words; never guessed, never scored. */
export function intermediaryOf(listing: Listing, { kind }: Pick<Verdict, 'kind'>): string {
  const words = headOf(listing, READ);
  const found = read(words);
  if (kind === 'escort')
    return found === 'agency' || found === 'model' ? 'escort-agency' : (alone(words) ?? NONE_STATED);
  return found ?? NONE_STATED;
}
