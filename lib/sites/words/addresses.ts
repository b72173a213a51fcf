/** Words of addresses that only pages about vacancies have; a word between any two of the signs of an address. */
export const paths =
  'job|jobs|jobad|jobads|jobsearch|joboffer|joboffers|jobdetail|jobdetails|jobview|viewjob|jobposting|job offer|career|careers|vacancy|vacancies|opening|openings|open positions|position|positions|requisition|requisitions|recruitment|recruit|hiring|internship|internships|employment|employment opportunities|work with us|join us|whoishiring|who is hiring|forhire|stellen|stelle|stellenangebot|stellenangebote|stellenanzeige|stellenanzeigen|stellenmarkt|jobangebot|jobangebote|karriere|emploi|emplois|offre emploi|offre d emploi|offres d emploi|offres emploi|recrutement|empleo|empleos|oferta|ofertas|trabajo|trabajos|vacante|vacantes|vaga|vagas|emprego|empregos|lavoro|offerta lavoro|offerte lavoro|annunci lavoro|vacature|vacatures|praca|oferty pracy|oferta pracy|prace|pracovni|nabidky prace|nabidka prace|ponuky|ponuka|allas|allasok|allashirdetesek|munka|locuri de munca|joburi|rabota|vacancie|vakansii|vakansiya|vakansiyalar|robota|darbas|darbo|darbo skelbimai|darbo skelbimas|vakances|darbs|toopakkumised|lediga jobb|jobb|stilling|stillinger|ledige stillinger|jobopslag|stillingsopslag|tyopaikat|avoimet tyopaikat|is ilani|is ilanlari|kariyer|wazaif|wazifa|mishra|naukri|viec lam|tuyen dung|lowongan|loker|karir|karier|jawatan|trabaho|kyujin|tenshoku|saiyo|zhaopin|zhiwei|gongzuo|qiuzhi|posao|poslovi|zaposlitev|ergasia|ajira|kazi|recruits|apply|alljobs|job listings|joblist|jobs in|walkin|walkins';

/** Sites and tracking systems that carry nothing but vacancies and whose names do not say so. */
export const hosts =
  'indeed|linkedin|glassdoor|monster|stepstone|totaljobs|reed|bayt|wuzzuf|naukri|naukrigulf|seek|hh|superjob|catho|infoempleo|computrabajo|bumeran|laboris|51job|zhaopin|liepin|lagou|zhipin|doda|mynavi|rikunabi|saramin|kalibrr|topcv|vietnamworks|ziprecruiter|simplyhired|dice|wellfound|hired|otta|greenhouse|lever|ashbyhq|workday|myworkdayjobs|icims|smartrecruiters|workable|recruitee|personio|teamtailor|breezy|bamboohr|taleo|successfactors|pinpointhq|applytojob|rippling|softgarden|onlyfy|welcometothejungle|apec|hellowork|cadremploi|pracuj|nofluffjobs|profesia|kariyer|eleman|yenibiris|gulftalent|jobberman|cvonline|cvkeskus|cvbankas|cvmarket|cv|duunitori|arbetsformedlingen|workopolis|eures|unjobs|reliefweb|devex|idealist|remoteok|weworkremotely|drushim|jobinja|jobvision|irantalent|104|1111|518|mycareersfuture|vacatures|vacancies|praca|prace|munka|hiring|upwork|jooble|adzuna|talent|neuvoo|trovit|jora|trabajo|vagas|empleo|emploi|work|robota|rabota|internshala|shine|foundit|timesjobs|rozee|bdjobs|unstop|prosple';

/** Parts of the sites of escorts. */
export const escortHosts =
  'escort|escorts|callgirl|callgirls|eros|tryst|skipthegames|backpage|leolist|adultwork|massagerepublic|slixa|bedpage|kaufmich|6annonce|mileroticos|skokka|acompanhantes|acompanantes|erotic|huren|adult';

/** Sites that answer questions about everything, sell everything or carry post: their lists are not ads. */
export const otherHosts =
  'google|bing|duckduckgo|ecosia|startpage|qwant|baidu|sogou|naver|daum|seznam|brave|yandex|ya|swisscows|mojeek|ask|aol|dogpile|kagi|mail|gmail|outlook|amazon|ebay|aliexpress';

/** Reference works: not even an address about recruitment is an ad there. */
export const referenceHosts = 'wikipedia|wikibooks|wiktionary|wikidata|wikivoyage|britannica|fandom|stackoverflow';
