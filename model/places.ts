import { KEY, NAMES_WITHOUT_SPACES, STEMS } from './places-world';

/**
 * Words for countries, regions and peoples that are masked before any n-gram is made, so that no weight can hang on
 * where somebody comes from or where a job is. Folded, single words; multi-word names are covered by their parts.
 */
const PLACES = `
afghanistan africa albania algeria america angola arabia argentina armenia asia australia austria azerbaijan bahrain
bangladesh belarus belgium benin bolivia bosnia botswana brasil brazil britain bulgaria burkina burma burundi cambodia
cameroon canada caribbean chad chile china colombia congo croatia cuba cyprus czechia denmark dubai ecuador egypt
emirates england eritrea estonia eswatini ethiopia eurasia europe fiji finland france gabon gambia georgia germany ghana
greece guatemala guinea guyana haiti holland honduras hungary iceland india indonesia iran iraq ireland israel italy
jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania
luxembourg macau macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco
mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan
palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore
slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tunisia
turkey turkiye turkmenistan uganda ukraine uruguay usa uzbekistan venezuela vietnam wales yemen zambia zimbabwe
`;

const PEOPLES = `
afghan african albanian algerian american angolan arab arabic argentine argentinian armenian asian australian austrian
azerbaijani bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian
cameroonian canadian caucasian chilean chinese colombian congolese croatian cuban czech danish dutch ecuadorian
egyptian emirati english eritrean estonian ethiopian european filipina filipino finnish french georgian german ghanaian
greek guatemalan guyanese haitian hispanic honduran hungarian indian indonesian iranian iraqi irish israeli italian
jamaican japanese jordanian kazakh kenyan khmer korean korea kosovar kurdish kuwaiti kyrgyz laotian latina latino latvian
lebanese liberian libyan lithuanian macedonian malagasy malawian malaysian maltese mexican moldovan mongolian
moroccan mozambican namibian nepalese nepali nicaraguan nigerian norwegian omani pakistani palestinian panamanian
paraguayan persian peruvian polish portuguese punjabi qatari roma romanian russian rwandan saudi scottish senegalese
serbian singaporean slavic slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tajik tanzanian
thai tibetan tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni yoruba
zambian zimbabwean
christian christians muslim muslims hindu hindus jewish buddhist catholic
`;

/** Who somebody is by sex, or that they are people at all: says nothing about an offer. */
const PERSONS = `
women woman men man female females male males ladies lady gentlemen people person persons mujeres mujer hombres
hombre personas persona mulheres mulher homens homem pessoas pessoa femmes femme hommes homme personnes personne
frauen frau manner mann leute donne donna uomini uomo persone femei femeie barbati barbat oameni kobiety kobieta
kobiet mezczyzni mezczyzna mezczyzn osoby женщины женщина женщин мужчины мужчина мужчин люди людей жінки жінка жінок
чоловіки чоловік чоловіків kadinlar kadin erkekler erkek kisiler wanita pria perempuan orang babae lalaki tao
wanawake mwanamke wanaume mwanaume watu romeno romenos alemao alemaes jawa sunda batak madura minang bugis betawi महिला महिलाएं पुरुष महिलाएँ نساء رجال امراه رجل
`;

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Singular and plural of each. */
const EXACT: ReadonlySet<string> = new Set([
  ...[...words(PLACES), ...words(PEOPLES)].flatMap((word) => [word, `${word}s`]),
  ...words(PERSONS),
]);

/** How such a word begins, in other languages, by its first letters. */
const BEGINNINGS = new Map<string, string[]>();
for (const stem of words(STEMS)) {
  const key = stem.slice(0, KEY);
  BEGINNINGS.set(key, [...(BEGINNINGS.get(key) ?? []), stem]);
}

const INSIDE = new RegExp(words(NAMES_WITHOUT_SPACES).join('|'), 'g');

/** Whether a folded word names a place, a people or a sex. */
export function isMasked(word: string): boolean {
  if (EXACT.has(word)) return true;
  return word.length >= KEY && (BEGINNINGS.get(word.slice(0, KEY))?.some((stem) => word.startsWith(stem)) ?? false);
}

/** Vietnamese writes every syllable apart: women, men, people; and countries of one or two syllables behind "person of". */
const PERSONS_IN_SYLLABLES = /\b(?:phu nu|dan ong|moi nguoi)\b/g;
const PLACES_IN_SYLLABLES =
  /\bnguoi (?:nuoc ngoai|trung quoc|dai loan|han quoc|nhat ban|viet nam|lao(?! dong)|duc|anh|phap|my|uc|nga|nhat|han|viet|hoa|khmer)\b/g;

/** Folded text with names of more than one word under one placeholder. */
export const withoutLongNames = (folded: string): string =>
  folded.replace(PERSONS_IN_SYLLABLES, 'qplace').replace(PLACES_IN_SYLLABLES, 'nguoi qplace');

/** A run of a script without spaces, without the names of countries in it. */
export const withoutNames = (run: string): string => run.replace(INSIDE, '');
