import { type CountryCode, isSupportedCountry } from 'libphonenumber-js/min';
import type { Folded } from '../numerals/fold';
import { DIGIT, isEdge, kindAt, LETTER } from '../numerals/letters';
import { Lexicon, type Match } from '../numerals/lexicon';
import { type Glance, glanceAt, LANGUAGE_WORDS, PLACE_NAMES } from '../numerals/openings';
import { foldedPattern } from '../numerals/pattern';
import { NUMBER_LEXICON } from '../numerals/read-number';

/** Names, cities, currencies and public bodies that suggest where a national number belongs; § ends a word, _ is a space. */
const NAMES = `
GB uk§ united_kingdom england london manchester birmingham leeds glasgow gbp £
US usa§ u.s. united_states new_york texas houston los_angeles california florida miami chicago atlanta las_vegas dallas
CA canada toronto vancouver montreal calgary
IE ireland dublin
AU australia sydney melbourne brisbane perth
ES españa spain madrid barcelona valencia sevilla málaga
MX méxico mexico cdmx tijuana monterrey guadalajara cancún
CO colombia bogotá medellín cali§
PE perú peru§ lima§
AR argentina buenos_aires
CL chile§ santiago_de_chile
VE venezuela caracas
EC ecuador quito guayaquil
BR brasil brazil são_paulo rio_de_janeiro curitiba fortaleza recife r$
PT portugal lisboa porto§
FR france paris lyon marseille toulouse bordeaux
BE belgique belgium bruxelles brussels anvers
CH suisse switzerland schweiz zürich genève svizzera
IT italia italy roma§ milano napoli torino
DE deutschland germany berlin münchen hamburg köln frankfurt
AT österreich austria wien§
NL nederland netherlands amsterdam rotterdam
RO românia romania bucurești bucuresti cluj iași timișoara lei§
MD moldova chișinău chisinau
PL polska polsce poland warszaw kraków wrocław poznań gdańsk łódź zł§
CZ czech česk praha praze prague
RU росси москв санкт спб§ екатеринбург новосибирск russia moscow руб
UA україн украин київ києв киев львів одес харків ukraine kyiv грн
KZ казахстан алматы астана
TR türkiye turkey istanbul ankara izmir antalya tl§ ₺
EG مصر القاهره egypt cairo
SA السعوديه الرياض جده saudi riyadh jeddah
AE الامارات دبي ابوظبي uae§ dubai abu_dhabi sharjah
JO الاردن jordan§ amman
IQ العراق بغداد iraq baghdad erbil
LB لبنان بيروت lebanon beirut
MA المغرب الدار_البيضاء maroc morocco casablanca rabat
KW الكويت kuwait
QA قطر الدوحه qatar doha
OM مسقط oman§ muscat
BH البحرين bahrain
IN भारत दिल्ली मुंबई ₹ india delhi mumbai bangalore bengaluru hyderabad chennai kolkata kerala punjab
NP नेपाल काठमाडौं nepal kathmandu pokhara
BD বাংলাদেশ ঢাকা চট্টগ্রাম ৳ bangladesh dhaka chittagong sylhet
PK pakistan lahore karachi islamabad
LK sri_lanka colombo
PH ₱ philippines pilipinas manila makati cebu davao quezon gcash poea dmw§
ID indonesia jakarta surabaya bandung medan batam rp§ rp. loker
MY malaysia kuala_lumpur johor penang rm§
SG singapore singapura
VN việt_nam vietnam hà_nội sài_gòn tphcm tp_hcm tp.hcm đà_nẵng hải_phòng zalo
TH ประเทศไทย กรุงเทพ บาท เชียงใหม่ พัทยา thailand bangkok pattaya
KH cambodia phnom_penh sihanoukville poipet bavet
MM myanmar yangon myawaddy
LA laos vientiane
CN 中国 北京 上海 广州 深圳 广东 福建 china§ beijing shanghai shenzhen
TW 台湾 台灣 台北 taiwan taipei
HK 香港 hong_kong
KE kenya nairobi mombasa kisumu ksh m-pesa mpesa
TZ tanzania dar_es_salaam arusha dodoma mwanza zanzibar tsh
UG uganda kampala
NG ₦ nigeria lagos abuja
GH ghana accra
ZA south_africa johannesburg cape_town durban`;

interface Place {
  country: CountryCode;
  /** The word must end here; others may go on ("poland", "polandia"). */
  whole: boolean;
}

function* places(): Generator<readonly [string, Place]> {
  for (const line of NAMES.trim().split('\n')) {
    const [country, ...words] = line.split(' ');
    for (const word of words) {
      const whole = word.endsWith('§');
      yield [word.replace('§', '').replaceAll('_', ' '), { country: country as CountryCode, whole }];
    }
  }
}
const PLACES = new Lexicon<Place>(places(), undefined, PLACE_NAMES);

/** Languages with one likely country, told by letters, or by a few small words; the first that fits counts. */
const LETTERS: ReadonlyArray<readonly [CountryCode, RegExp]> = [
  ['TH', /[\u0e00-\u0e7f]{3}/],
  ['BD', /[\u0980-\u09ff]{3}/],
  ['CN', /[\u4e00-\u9fff]{2}/],
  ['NP', foldedPattern(['गर्नुहोस|हुन्छ|पर्छ|भएको|छन्|को लागि|नम्बर|सम्पर्क'], 'u')],
  ['IN', /[\u0900-\u097f]{3}/],
  ['UA', /[іїєґ]/],
  ['RU', /[а-я]{3}/],
];
const WORDS: ReadonlyArray<readonly [CountryCode, words: string]> = [
  ['VN', 'lien he|tuyen dung|viec lam|khong|nguoi|luong|cong ty'],
  ['TR', 've|icin|bir|maas|araniyor|bayan|iletisim|arayin|numara'],
  ['PL', 'praca|szukam|zadzwon|dzwon|oraz|jest|numer|dla|pisz'],
  ['RO', 'si|pentru|sunati|suna|munca|angajam|numarul'],
  ['IT', 'lavoro|chiama|cerchiamo|ragazze|scrivi|numero di|sono|per info'],
  ['DE', 'und|wir|suchen|arbeit|nicht|ruf|nummer|fur'],
  ['FR', 'vous|nous|appelez|travail|recherche|pour|avec|numero'],
  ['ID', 'hubungi|lowongan|kerja|yang|gaji|segera|nomor'],
  ['PH', 'po|mga|tawag|tumawag|trabaho|sahod|ang|ako'],
  ['KE', 'kazi|piga|simu|namba|mshahara|wasiliana'],
  ['BR', 'voce|trabalho|ligue|vaga|vagas|nao|chama|zap'],
  ['ES', 'trabajo|llama|llamar|busca|buscamos|para|telefono|mi numero'],
];
const WORD_PATTERNS = WORDS.map(([, words]) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u'));
/** Which of WORDS a text may have, a bit each. */
const WORD_LEXICON = new Lexicon<number>(
  WORDS.flatMap(([, words], i) => words.split('|').map((word) => [word, 1 << i] as const)),
  (old, fresh) => old | fresh,
  LANGUAGE_WORDS,
);

function spokenIn(head: string, { openings }: Glance): CountryCode | undefined {
  const byLetters = LETTERS.find(([, pattern]) => pattern.test(head));
  if (byLetters) return byLetters[0];
  let bits = 0;
  for (let at = 0; at < head.length; at++) {
    if ((openings[at]! & LANGUAGE_WORDS) === 0) continue;
    WORD_LEXICON.matchAt(head, at, true, (found) => {
      bits |= found;
      return false;
    });
  }
  return WORDS.find((_, i) => (bits & (1 << i)) !== 0 && WORD_PATTERNS[i]!.test(head))?.[0];
}

const MOST = 4;
const LOOKED_AT = 6000;

export interface Likely {
  /** Likeliest first, at most four. */
  countries: readonly CountryCode[];
  /** The one that was given, or that the text names most. */
  named?: CountryCode;
}

/** Countries that a national number of this text may belong to: the given one, those it names, that of its language. */
export function likelyCountries(folded: Folded, given?: string): Likely {
  const head = folded.text.slice(0, LOOKED_AT);
  const found = new Set<CountryCode>();
  const code = given?.toUpperCase();
  if (code && isSupportedCountry(code)) found.add(code);
  for (const country of namedCountries(head, glanceAt(folded))) if (found.size < MOST) found.add(country);
  const [named] = found;
  const spoken = spokenIn(head, glanceAt(folded));
  if (spoken && found.size < MOST) found.add(spoken);
  return { countries: [...found], ...(named && { named }) };
}

/** Signs between two words of a spelt-out number. */
const WIDEST = 3;

/** "Tatlo walo lima": in a row of number words the capital of Peru is a five. */
function isCounted(head: string, { start, end }: Match<Place>): boolean {
  if (!NUMBER_LEXICON.matchAt(head, start)) return false;
  let [before, after] = [start, end];
  while (start - before < WIDEST && kindAt(head, before - 1) !== LETTER && kindAt(head, before - 1) !== DIGIT) before--;
  while (after - end < WIDEST && kindAt(head, after) !== LETTER && kindAt(head, after) !== DIGIT) after++;
  const digits = kindAt(head, before - 1) === DIGIT || kindAt(head, after) === DIGIT;
  return digits || (NUMBER_LEXICON.matchAt(head, after) ?? NUMBER_LEXICON.matchBefore(head, before)) !== undefined;
}

/** Countries by how often the text names them. */
function namedCountries(head: string, { openings }: Glance): CountryCode[] {
  const counts = new Map<CountryCode, number>();
  for (let i = 0; i < head.length; i++) {
    if ((openings[i]! & PLACE_NAMES) === 0 || !isEdge(head, i)) continue;
    const place = PLACES.matchAt(head, i, true);
    if (!place || (place.value.whole && !isEdge(head, place.end)) || isCounted(head, place)) continue;
    counts.set(place.value.country, (counts.get(place.value.country) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country);
}
