import { Sense, senseOf } from './lexicon';

/** Hosts that carry nothing but vacancies: boards and applicant tracking systems. */
const HOSTS =
  /(?:^|[.-])(?:indeed|linkedin|glassdoor|monster|stepstone|totaljobs|reed|bayt|wuzzuf|naukri|naukrigulf|seek|hh|superjob|rabota|robota|catho|infojobs|infoempleo|computrabajo|bumeran|laboris|51job|zhaopin|liepin|lagou|zhipin|doda|mynavi|rikunabi|jobkorea|saramin|jobstreet|jobsdb|kalibrr|topcv|vietnamworks|careerbuilder|ziprecruiter|simplyhired|dice|snagajob|wellfound|hired|otta|greenhouse|lever|ashbyhq|workday|myworkdayjobs|icims|smartrecruiters|workable|recruitee|personio|teamtailor|breezy|bamboohr|jobvite|taleo|successfactors|pinpointhq|applytojob|rippling|jazzhr|softgarden|onlyfy|welcometothejungle|apec|hellowork|cadremploi|pracuj|nofluffjobs|justjoin|profesia|kariyer|eleman|yenibiris|dubizzle|gulftalent|brightermonday|jobberman|myjobmag|ethiojobs|ejobs|bestjobs|hipo|cvonline|cvkeskus|cvbankas|cv|finn|jobindex|duunitori|jobly|arbetsformedlingen|blocket|xing|karriere|jobware|jobscout24|jobup|usajobs|workopolis|jobbank|eures|unjobs|reliefweb|devex|idealist|remoteok|weworkremotely|work|drushim|alljobs|jobinja|jobvision|irantalent|104|1111|518|mycareersfuture|onlinejobs|job[a-z]{0,14}|[a-z]{0,12}jobs?|[a-z]{0,10}careers?|[a-z]{0,8}karriere|[a-z]{0,8}vagas|[a-z]{0,8}empleos?|[a-z]{0,8}emplois?|[a-z]{0,8}lavoro|[a-z]{0,10}stellen|stellen[a-z]{0,12}|vacatures?|vacancies|rabota[a-z]{0,6}|praca|prace|munka|trabajo[a-z]{0,8}|emprego[a-z]{0,6}|lowongan[a-z]{0,6}|loker[a-z]{0,8}|recruit[a-z]{0,8}|hiring)(?:[.-]|$)/i;
const ESCORT_HOSTS =
  /escort|callgirl|eros\.|tryst|skipthegames|backpage|leolist|adultwork|massage-?republic|slixa|bedpage|hookup|sexjob|kaufmich|6annonce|mileroticos|skokka|photoacompan/i;

/** Whole words of addresses that only pages about vacancies have. */
const PATH =
  /(?:^|[/_.?=&-])(?:jobs?|jobads?|jobsearch|job-?offers?|jobdetails?|jobview|viewjob|jobposting|careers?|vacanc(?:y|ies)|openings?|open-?positions?|positions?|requisitions?|recruitment|recruit|hiring|internships?|stellen(?:angebote?|anzeigen?|markt|boerse)?|stelle|stellenangebot|jobangebote?|karriere|emplois?|offres?-?d?-?emplois?|offre-emploi|recrutement|empleos?|ofertas?-(?:de-)?(?:trabajo|empleo)|trabajos?|vacantes?|vagas?|empregos?|lavoro|offert[ae]-(?:di-)?lavoro|annunci-lavoro|vacatures?|praca|oferty-?pracy|oferta-pracy|prace|pracovni|nabidk[ay]-prace|ponuky|ponuka|allas(?:ok)?|allashirdetesek|munka|locuri-de-munca|joburi|rabota|vacanc[a-z]{0,4}|vakansii|vakansiya|vakans[a-z]{0,6}|robota|darbo?|darbo-skelbim[a-z]{0,4}|vakances|darbs|toopakkumised|too|lediga-jobb|jobb|stilling(?:er)?|ledige-stillinger|jobopslag|stillingsopslag|tyopaikat|avoimet-tyopaikat|is-ilan(?:i|lari)|kariyer|wazaif|wazifa|mishra|naukri|sarkari-?naukri|viec-lam|tuyen-dung|viec|lowongan(?:-kerja|-pekerjaan)?|loker|karir|karier|kerja|jawatan|trabaho|kyujin|tenshoku|saiyo|zhaopin|zhiwei|gongzuo|qiuzhi|position_detail|posao|poslovi|zaposlitev|oglasi-za-posao|ergasia|theseis-ergasias|ajira|kazi|employment|employment-opportunities|workwithus|work-with-us|join-us|whoishiring|who-is-hiring|forhire)(?:$|[/_.?=&\d-])/i;
const ESCORT_PATH =
  /(?:^|[/_.?=&-])(?:escorts?|call-?girls?|acompanhantes?|acompanantes?|adult|erotic|escort-?girls?|huren|incontri|anonse|indywidualne)(?:$|[/_.?=&-])/i;

/** Path of an address with its percent-escapes read, at most 500 characters. */
export function pathOf(address: URL): string {
  const raw = (address.pathname + address.search).slice(0, 500);
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

export const isRecruitmentHost = (host: string): boolean => HOSTS.test(host);
export const isRecruitmentPath = (path: string): boolean =>
  PATH.test(path) || (/[^\p{ASCII}]/u.test(path) && (senseOf(path) & Sense.recruitment) !== 0);
export const isEscortAddress = (address: URL): boolean =>
  ESCORT_HOSTS.test(address.hostname) || ESCORT_PATH.test(pathOf(address));

/** A path that leads to one thing: a long number, a hash, or a slug of several words. */
export const isDetailPath = (path: string): boolean =>
  /\d{4,}|[0-9a-f]{8}-[0-9a-f]{4}|[?&](?:id|jk|jobid|job_id|vacancyid|jid|oid|pid|jl)=|(?:[\p{L}\d]+[-_]){2,}[\p{L}\d]+|\/(?:job|jobs|view|vacancy|vaga|oferta|stelle|careers?|positions?|o|p|r|j)\/[^/?]{2,}|\/\d{2,}(?:$|[/?])/iu.test(
    path.slice(0, 300),
  );

/** Sites that answer questions about everything: their lists are not ads. */
const SEARCH_ENGINES =
  /(?:^|\.)(?:google|bing|duckduckgo|ecosia|startpage|qwant|baidu|sogou|so|naver|daum|seznam|brave|yandex|ya|swisscows|mojeek|ask|aol|dogpile|kagi|perplexity)\.(?:[a-z]{2,3})(?:\.[a-z]{2})?$/i;
export function isSearchEngine(address: URL): boolean {
  if (/^(?:search|hk\.search|[a-z]{2}\.search)\.yahoo\./i.test(address.hostname)) return true;
  return (
    SEARCH_ENGINES.test(address.hostname) &&
    !/^(?:careers|jobs)\./i.test(address.hostname) &&
    !isRecruitmentPath(address.pathname)
  );
}
/** Mail and encyclopaedias, by name. */
export const isKnownOther = (host: string): boolean =>
  /(?:^|\.)(?:mail\.[a-z.]{2,20}|gmail\.com|outlook\.(?:com|live\.com|office\.com)|wiki(?:pedia|books|quote|news|data|voyage|source|versity)\.org|wiktionary\.org|britannica\.com|fandom\.com|amazon\.[a-z.]{2,6}|ebay\.[a-z.]{2,6}|aliexpress\.com|stackoverflow\.com)$/i.test(
    host,
  ) && !/^(?:jobs|careers)\./i.test(host);
