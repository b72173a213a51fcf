/** What the author of a page calls an element, read from class, id, data-* and itemprop tokens. */
export type Hint = 'title' | 'employer' | 'location' | 'salary' | 'date' | 'type' | 'text' | 'action' | '';

const TOKENS: Record<Exclude<Hint, ''>, string> = {
  location:
    'location locations city place region address ort lieu ubicacion localidad ciudad cidade local localizacao citta luogo standort geo map marker pin lokalizacja miasto area province country loc joblocation lokasi konum sehir arbeitsort workplace locality where oras locatie miestas vieta asukoht',
  salary:
    'salary salaries salario sueldo wage wages pay compensation gehalt salaire remuneration wynagrodzenie money stipendio lohn gaji maas plat mzda salar price zarplata atlyginimas alga palk payrate pensja faixa salaryrange wallet cash stawka lon luong',
  date: 'date posted posting time published ago datum fecha dateposted timestamp created pubdate calendar clock age postdate listed opublikowano since',
  employer:
    'company companies companyname employer employers organization organisation org firma empresa entreprise azienda hiringorganization recruiter advertiser brand business agency unternehmen arbeitgeber societe compagnie corp client companyinfo emp subtitle perusahaan sirket cong firm consultancy pracodawca spolecnost angajator company_name yritys employername vendor building',
  title:
    'title jobtitle titulo titel position jobname heading headline vacancy poste cargo puesto titre posisi stellenbezeichnung role tytul job_title jobposition titolo nazev titlu caption designation subject name',
  type: 'type contract employment schedule jobtype tag tags badge label labels category categories skills skill benefits perks experience exp industry department',
  text: 'description desc snippet summary teaser excerpt descripcion descricao beschreibung abstract intro requirements message',
  action: 'apply save share button btn favorite favourite bookmark like actions action toolbar logo icon',
};
const BY_TOKEN = new Map<string, Hint>();
for (const hint of Object.keys(TOKENS) as Exclude<Hint, ''>[]) {
  for (const token of TOKENS[hint].split(' ')) BY_TOKEN.set(token, hint);
}
const ORDER: readonly Hint[] = ['location', 'salary', 'date', 'employer', 'title', 'text', 'action', 'type'];

const known = new Map<string, Hint>();

/** The strongest hint in a class list or the like: the more telling field wins (`company-location` is a location). */
export function hintIn(names: string): Hint {
  const before = known.get(names);
  if (before !== undefined) return before;
  const found = new Set<Hint>();
  for (const token of names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)) {
    const hint = BY_TOKEN.get(token);
    if (hint) found.add(hint);
  }
  const joined = names.toLowerCase().replace(/[^a-z ]+/g, '');
  for (const token of joined.split(' ')) {
    const hint = BY_TOKEN.get(token);
    if (hint) found.add(hint);
  }
  const best = ORDER.find((hint) => found.has(hint)) ?? '';
  if (known.size > 5000) known.clear();
  known.set(names, best);
  return best;
}
