/** What authors of pages call the parts of an ad in class names, test hooks and properties, without signs and in small letters. */
export const hintNames = {
  location:
    'location locations city place region address ort lieu ubicacion localidad ciudad cidade local localizacao citta luogo standort geo map marker pin lokalizacja miasto area province country loc joblocation lokasi konum sehir arbeitsort workplace locality where oras locatie miestas vieta asukoht',
  salary:
    'salary salaries salario sueldo wage wages pay compensation gehalt salaire remuneration wynagrodzenie money stipendio lohn gaji maas plat mzda salar price zarplata atlyginimas alga palk payrate pensja faixa salaryrange wallet cash stawka lon luong sal',
  date: 'date posted posting time published ago datum fecha dateposted timestamp created pubdate calendar clock age postdate listed opublikowano since',
  employer:
    'company companies companyname employer employers organization organisation org firma empresa entreprise azienda hiringorganization recruiter advertiser brand business agency unternehmen arbeitgeber societe compagnie corp client companyinfo emp subtitle perusahaan sirket cong firm consultancy pracodawca spolecnost angajator yritys employername vendor building cname',
  title:
    'title jobtitle titulo titel position jobname heading headline vacancy poste cargo puesto titre posisi stellenbezeichnung role tytul jobposition titolo nazev titlu designation subject jname',
  type: 'type contract employment schedule jobtype tag tags badge label labels category categories skill skills benefits perks experience exp industry department',
  text: 'description desc snippet summary teaser excerpt descripcion descricao beschreibung abstract intro requirements message',
  action: 'apply save share button btn favorite favourite bookmark like actions action toolbar logo icon',
} as const;
