import type { Listing, Verdict } from '../../types';
import { headOf } from './head';
import { NONE_STATED, reader } from './lexicon';

const read = reader([
  [
    'domestic-work',
    'housemaid maid nann housekeep domestic_work domestic_help live-in au_pair empleada_doméstica niñera empregada_doméstica babá doméstica employée_de_maison femme_de_ménage haushaltshilfe kindermädchen colf babysitter menaj bonă niania pomoc_domow домработниц домогосподар няня pembantu asisten_rumah kasambahay yaya',
  ],
  [
    'care-and-health',
    'caregiv carer nurs elderly_care cuidador enfermer soignant infirmi auxiliaire_de_vie pfleg altenpfleg badante infermier îngrijit asistent_medical opiekun pielęgniar сиделк медсестр доглядальн perawat tagapag-alaga',
  ],
  [
    'cleaning',
    'cleaner cleaning janitor limpiador limpieza limpeza faxineir nettoyage agent_d.entretien reinigung putzkraft pulizie curățen sprzątan уборщи уборк прибиральн petugas_kebersihan taga-linis',
  ],
  [
    'agriculture-and-fishing',
    'farm harvest fruit_pick picker fisher fishing greenhouse agríc cosecha recolec vendimia colheita pesca vindima agricole récolte cueillette pêche ernte landwirt raccolta agricol cules recolt zbior rolnic урожа ферм теплиц рыбол сбор врожа збір perkebunan nelayan magsasaka mangingisda',
  ],
  [
    'construction',
    'construction builder mason scaffold welder carpenter albañil construcción obra pedreiro construção soldador maçon chantier soudeur bauarbeit maurer schweiß muratore saldatore edili constructor zidar sudor budow murarz spawacz стройк строител сварщик будівел зварник konstruksi tukang karpintero',
  ],
  [
    'manufacturing-and-warehouse',
    'factory warehouse production_line packer packing assembly fábrica almacén operari armazém usine entrepôt fabrik lager produktion fabbrica magazzin fabric depozit fabry magazyn produkc фабрик завод склад упаковщ виробництв pabrik gudang pabrika bodega',
  ],
  [
    'transport-and-delivery',
    'driver courier delivery truck chófer chofer conductor repartidor motorista entregador chauffeur livreur fahrer kurier autista corriere șofer curier kierowc водител курьер водій sopir pengemudi drayber',
  ],
  [
    'beauty-and-massage',
    'massage spa_ therapist hairdress nail_ beauty masaj masajist massagista estetic coiffeu esthétic friseur kosmetik parrucch massaggi coafor fryzjer masaż массаж салон_крас масаж pijat terapis masahista',
  ],
  [
    'entertainment-and-modelling',
    'model dancer hostess entertain singer barmaid modelo bailarin azafata dançarin danseu hôtesse tänzer ballerin dansatoare tancerk модел танцовщ хостес танцівниц penari penyanyi mananayaw',
  ],
  [
    'hospitality',
    'hotel restaurant waiter waitress cook chef kitchen barista bartender camarer cociner cozinheir garçom empregado_de_mesa serveu cuisini kellner koch küche cameriere cuoco ospătar bucătar kelner kucharz повар официант кухар офіціант гостини koki pelayan kusinero',
  ],
  [
    'retail-and-sales',
    'sales_ shop cashier store_ vendedor cajer tienda caixa loja vendeu caissi verkäufer kassier commess cassier vânzăt sprzedaw kasjer продавец продавець кассир касир penjual kasir tindera',
  ],
  [
    'online-and-office',
    'online chat_operator customer_serv call_cent data_entry typing office secretar oficina escritório atendimento bureau standardist büro ufficio operator_calculator biur оператор офис офіс admin_ kantor opisina',
  ],
  [
    'security',
    'security_guard guard_ vigilante segurança vigile wachschutz guardia paznic ochroniarz охранник охорон satpam',
  ],
]);

/** The trade the ad names in its title or first lines; never guessed from anything else, and never scored. */
export function sectorOf(listing: Listing, { kind }: Pick<Verdict, 'kind'>): string {
  return kind === 'escort' ? 'adult-services' : (read(headOf(listing)) ?? NONE_STATED);
}
