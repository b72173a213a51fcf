import type { PageCase } from './blocks.cases';

/** Pages with one ad, written for these tests in the shapes boards and tracking systems use. */
const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const NAV = '<nav><a href="/">Home</a><a href="/jobs">Jobs</a><a href="/employers">Employers</a></nav>';
const long = (text: string): string => `${text} `.repeat(5).trim();
const similar = (titles: string[]): string =>
  `<h3>Similar jobs</h3><ul>${titles.map((title, k) => `<li><a href="/job/77${k}881">${title}</a><span>Brackwell Logistics Ltd</span><span>Leeds</span><span>£1${k}.40 an hour</span></li>`).join('')}</ul>`;
const one = (name: string, url: string, html: string, listing: PageCase['listings'][number]): PageCase => ({
  name,
  url,
  html,
  page: 'detail',
  listings: [listing],
});

export const cases: PageCase[] = [
  one(
    'structured data on a page with hardly any text',
    'https://jobs.example/job/88123',
    page(
      'Welder – Jobs',
      '<div id="app"></div>',
      `<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Welder (MAG)","description":"&lt;p&gt;Weld frames.&lt;/p&gt;&lt;p&gt;Three shifts, certificate needed.&lt;/p&gt;","hiringOrganization":{"@type":"Organization","name":"Konstal Bielik"},"jobLocation":{"@type":"Place","address":{"@type":"PostalAddress","addressLocality":"Gliwice","addressCountry":"PL"}},"baseSalary":{"@type":"MonetaryAmount","currency":"PLN","value":{"@type":"QuantitativeValue","minValue":6500,"maxValue":7200,"unitText":"MONTH"}}}</script>`,
    ),
    {
      title: 'Welder (MAG)',
      employer: 'Konstal Bielik',
      location: 'Gliwice',
      salary: '6500 - 7200',
      url: 'https://jobs.example/job/88123',
    },
  ),
  one(
    'broken structured data: trailing commas, raw line breaks, a comment around',
    'https://jobs.example/job/88124',
    page(
      'Night Porter',
      '<h1>Night Porter</h1>',
      `<script type="application/ld+json"><!--\n{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Jobs"},{"@type":["JobPosting"],"title":"Night Porter","description":"Sit at the desk.\nCarry bags.","hiringOrganization":"Hotel Larkspur","jobLocation":[{"address":{"addressLocality":"Bath",}},],},],}\n--></script>`,
    ),
    { title: 'Night Porter', employer: 'Hotel Larkspur', location: 'Bath' },
  ),
  one(
    'microdata',
    'https://trades.example/ad.php?id=4127',
    page(
      'Roofer wanted',
      '<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Roofer</h1><span itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><span itemprop="name">Tilewright &amp; Sons</span></span><span itemprop="jobLocation" itemscope itemtype="http://schema.org/Place"><span itemprop="address" itemscope itemtype="http://schema.org/PostalAddress"><span itemprop="addressLocality">Cardiff</span></span></span><div itemprop="description"><p>Pitched roofs, slate and tile, own tools an advantage.</p></div></div>',
    ),
    { title: 'Roofer', employer: 'Tilewright & Sons', location: 'Cardiff' },
  ),
  one(
    'RDFa',
    'https://trades.example/rdfa/9',
    page(
      'Glazier wanted',
      '<div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Glazier</h1><div property="hiringOrganization" typeof="Organization"><span property="name">Pane Brothers</span></div><div property="description">Fit windows in old houses, full time, van provided.</div></div>',
    ),
    { title: 'Glazier', employer: 'Pane Brothers' },
  ),
  one(
    'tracking system: heading, place, sections, form',
    'https://jobs.lever.example/oakline/4f1c2d7e-1f0a-4a83-9b1e-0c5f1f2c9a11',
    page(
      'Oakline - Firmware Engineer',
      `<div class="posting-headline"><h2>Firmware Engineer</h2><div class="posting-categories"><div class="location">Rotterdam, Netherlands</div><div class="department">Engineering</div><div class="commitment">Full-time</div></div></div><div class="section"><div>${long('We build controllers for small greenhouses and test them in real ones.')}</div></div><div class="section"><h3>Requirements</h3><ul><li>${long('Five years of C on small chips')}</li><li>Fluent English</li></ul></div><div class="section"><h3>What we offer</h3><p>${long('A workshop with a window, a bicycle and a pension.')}</p></div><a class="postings-btn" href="/oakline/4f1c2d7e-1f0a-4a83-9b1e-0c5f1f2c9a11/apply">Apply for this job</a><footer><a href="https://oakline.example">Oakline Home Page</a></footer>`,
    ),
    { title: 'Firmware Engineer', location: 'Rotterdam, Netherlands' },
  ),
  one(
    'board: ad with similar ads under it',
    'https://www.jobsite.example/job/night-warehouse-operative/brackwell-job998812',
    page(
      'Night Warehouse Operative - Leeds - Jobsite',
      `${NAV}<main><h1>Night Warehouse Operative</h1><ul><li class="company"><a href="/company/brackwell">Brackwell Logistics Ltd</a></li><li class="location">Leeds</li><li class="salary">£12.40 - £13.10 an hour</li><li>Permanent</li></ul><div class="job-description"><p>${long('Pick and pack orders by scanner through the night, with a break every two hours.')}</p><h2>Responsibilities</h2><p>${long('Keep the aisles clear and the counts right.')}</p><h2>Requirements</h2><p>${long('Steady on your feet, able to read labels.')}</p></div><button>Apply now</button></main>${similar(['Day Warehouse Operative', 'Forklift Driver', 'Stock Controller', 'Yard Supervisor', 'Van Driver', 'Packer', 'Returns Clerk', 'Cleaner', 'Loader', 'Shift Manager'])}`,
    ),
    {
      title: 'Night Warehouse Operative',
      employer: 'Brackwell Logistics Ltd',
      location: 'Leeds',
      salary: '£12.40 - £13.10 an hour',
    },
  ),
  one(
    'German ad with tasks and profile',
    'https://www.stellenwelt.example/stelle/elektroniker-fuer-betriebstechnik-m-w-d-44102.html',
    page(
      'Elektroniker für Betriebstechnik (m/w/d) | Kranzl Maschinenbau GmbH',
      `<header><a href="/">Stellenwelt</a></header><article><h1>Elektroniker für Betriebstechnik (m/w/d)</h1><p>Arbeitgeber: Kranzl Maschinenbau GmbH</p><p>Arbeitsort: Augsburg</p><h3>Ihre Aufgaben</h3><ul><li>${long('Wartung der Anlagen im Schichtbetrieb')}</li></ul><h3>Ihr Profil</h3><ul><li>${long('Abgeschlossene Ausbildung und Freude an sauberer Arbeit')}</li></ul><a href="mailto:personal@kranzl.example">Jetzt bewerben</a></article>`,
    ),
    { title: 'Elektroniker für Betriebstechnik (m/w/d)', employer: 'Kranzl Maschinenbau GmbH', location: 'Augsburg' },
  ),
  one(
    'old table page, heading of the site above the title',
    'http://jobs-oldfirm.icims.example/jobs/4262/job',
    page(
      'Packaging Engineer in Yorkfield - Oldfirm',
      `<div><h1>Careers</h1><table><tr><td class="Header_JobTitle">Packaging Engineer</td></tr><tr><td><table><tr><th>Job ID:</th><td>4262</td><th>Location:</th><td>Yorkfield</td></tr><tr><th>Company:</th><td>Oldfirm Confections</td><td></td></tr></table></td></tr><tr><td>Apply for this job:</td></tr><tr><td><a href="?mode=apply">online</a></td></tr><tr><td><strong>Overview</strong>:</td></tr><tr><td><p>${long('Design wrappers that open without a fight and recycle well.')}</p></td></tr><tr><td><strong>Requirements</strong>:</td></tr><tr><td><ul><li>${long('A degree or ten years at the bench')}</li></ul></td></tr></table></div>`,
    ),
    { title: 'Packaging Engineer', employer: 'Oldfirm Confections', location: 'Yorkfield' },
  ),
  one(
    'Russian vacancy',
    'https://samara.headwork.example/vacancy/95512001',
    page(
      'Вакансия Сварщик на полуавтомат в Самаре, работа в компании Металлист',
      `<div><h1 data-qa="vacancy-title">Сварщик на полуавтомат</h1><span data-qa="vacancy-salary">от 90 000 ₽ за месяц на руки</span><a data-qa="vacancy-company-name" href="/employer/71">ООО Металлист</a><p data-qa="vacancy-view-location">Самара</p><div data-qa="vacancy-description"><p><strong>Обязанности:</strong></p><ul><li>${long('Сварка каркасов по чертежам в цехе')}</li></ul><p><strong>Требования:</strong></p><ul><li>${long('Опыт от года, удостоверение')}</li></ul><p><strong>Условия:</strong></p><ul><li>${long('Сменный график, спецодежда, обеды')}</li></ul></div><a href="/applicant">Откликнуться</a></div>`,
    ),
    { title: 'Сварщик на полуавтомат', employer: 'ООО Металлист', location: 'Самара', salary: 'от 90 000 ₽' },
  ),
  one(
    'Spanish offer with a table of facts',
    'https://www.empleoya.example/oferta/mozo-de-almacen/of-77123',
    page(
      'Mozo de almacén en Getafe | EmpleoYa',
      `${NAV}<h1>Mozo de almacén</h1><table><tr><th>Empresa</th><td>Transportes Ocaña</td></tr><tr><th>Ubicación</th><td>Getafe</td></tr><tr><th>Salario</th><td>1.350 € brutos al mes</td></tr></table><h2>Funciones</h2><p>${long('Carga y descarga de camiones y orden del almacén.')}</p><h2>Requisitos</h2><p>${long('Carnet de carretillero y ganas.')}</p><a href="/inscribirme/77123">Inscribirme</a>`,
    ),
    { title: 'Mozo de almacén', employer: 'Transportes Ocaña', location: 'Getafe', salary: '1.350 €' },
  ),
  one(
    'Lithuanian ad, the firm named only by a logo and a line',
    'https://www.darbasport.example/skelbimas/virejas-vilniuje-225617',
    page(
      'Virėjas (-a) Vilniuje - Darbasport',
      `<div><h1>Virėjas (-a)</h1><div><span class="company">UAB „Skonis“</span> <span class="location">Vilnius</span></div><h3>Darbo pobūdis</h3><p>${long('Karštų patiekalų gaminimas nedidelėje virtuvėje.')}</p><h3>Reikalavimai</h3><p>${long('Patirtis ir tvarka.')}</p><p>Atlyginimas: 1400 - 1700 €/mėn. į rankas</p><button>Siųsti CV</button></div>`,
    ),
    { title: 'Virėjas (-a)', employer: 'UAB „Skonis“', location: 'Vilnius', salary: '1400 - 1700 €' },
  ),
  one(
    'one posting on a page that does not repeat its title, with the parts of a form under it',
    'https://board.example/showAd?ref=9',
    page(
      'Board of vacancies',
      `<div><p>Refer to the picture for the whole of the advertisement.</p><img src="/ad.png"></div><center><p>Your CV is sent to the firm and the firm writes to you about full time posts.</p><p>Your name, your mail, a cook or a waiter may also attach a message and the CV.</p><a href="#">Apply</a></center>`,
      '<script type="application/ld+json">{"@type":"JobPosting","title":"Stores clerk","description":"See the picture of the advertisement.","hiringOrganization":{"name":"Palmyra Traders"},"jobLocation":{"address":{"addressLocality":"Galle Road"}}}</script>',
    ),
    { title: 'Stores clerk', employer: 'Palmyra Traders', location: 'Galle Road' },
  ),
];
