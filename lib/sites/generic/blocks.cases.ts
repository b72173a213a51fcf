/**
 * Pages of results, written for these tests in the shapes that boards of many countries use.
 * Each says which ads must be read, in order, and the fields that must be right.
 */
export interface PageCase {
  name: string;
  url: string;
  html: string;
  page: 'results' | 'detail' | 'none';
  listings: { title: string; employer?: string; location?: string; salary?: string; url?: string }[];
}

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const NAV = `<nav><ul><li><a href="/">Home</a></li><li><a href="/employers">Employers</a></li><li><a href="/cv">Upload CV</a></li><li><a href="/login">Log in</a></li></ul></nav>`;
const FOOT = `<footer><ul><li><a href="/about">About us</a></li><li><a href="/terms">Terms</a></li><li><a href="/privacy">Privacy</a></li></ul></footer>`;
const facets = (names: string[], base: string): string =>
  `<div class="facet-list"><h3>Filter</h3><ul>${names.map((name, k) => `<li><a href="${base}${k}">${name} <span>(${(k + 3) * 7})</span></a></li>`).join('')}</ul></div>`;

type Ad = [title: string, employer: string, location: string, salary?: string];
const listing = (ad: Ad, url?: string): PageCase['listings'][number] => ({
  title: ad[0],
  employer: ad[1],
  location: ad[2],
  ...(ad[3] ? { salary: ad[3] } : {}),
  ...(url ? { url } : {}),
});

const english: Ad[] = [
  ['Night Warehouse Operative', 'Brackwell Logistics Ltd', 'Leeds', '£12.40 - £13.10 an hour'],
  ['Registered Nurse (Paediatrics)', 'Saint Odile Trust', 'Bristol', '£31,000 a year'],
  ['Pastry Chef', 'Marrow & Rye', 'York', '£27,500 per annum'],
  ['Field Service Technician', 'Olvera Pumps', 'Hull', '£34,000 - £36,000 a year'],
  ['Reception Manager', 'Hotel Larkspur', 'Bath', '£29,000 a year'],
];
const german: Ad[] = [
  ['Elektroniker für Betriebstechnik (m/w/d)', 'Kranzl Maschinenbau GmbH', 'Augsburg'],
  ['Pflegefachkraft (w/m/d) Nachtdienst', 'Seniorenhaus Lindenau', 'Leipzig'],
  ['Sachbearbeiter Einkauf (m/w/d)', 'Nordwerk AG', 'Kiel'],
  ['Lagerhelfer (m/w/d)', 'Tresko Logistik', 'Hagen'],
];
const spanish: Ad[] = [
  ['Camarero de piso', 'Hotel Almendra', 'Málaga'],
  ['Contable con inglés', 'Grupo Ribalta', 'Zaragoza'],
  ['Mozo de almacén', 'Transportes Ocaña', 'Getafe'],
];
const portuguese: Ad[] = [
  ['Auxiliar de Produção', 'Metalúrgica Serrana', 'Joinville - SC', 'R$ 2.100,00'],
  ['Analista Contábil', 'Cálculo & Cia', 'Campinas - SP', 'R$ 4.500,00'],
  ['Motorista Entregador', 'Rota Azul', 'Recife - PE', 'R$ 2.350,00'],
];
const polish: Ad[] = [
  ['Kierowca kat. C+E', 'Trans-Wir Sp. z o.o.', 'Poznań', '7 200 - 9 000 zł brutto / mies.'],
  ['Spawacz MAG', 'Konstal Bielik', 'Gliwice', '6 500 zł brutto / mies.'],
  ['Księgowa', 'Biuro Rachunkowe Lira', 'Lublin', '5 800 zł brutto / mies.'],
];
const ukrainian: Ad[] = [
  ['Продавець-консультант', 'Магазин Веселка', 'Львів', '18 000 грн'],
  ['Бухгалтер', 'ТОВ Агро-Степ', 'Полтава', '22 000 грн'],
  ['Водій категорії B', 'Доставка Плюс', 'Київ', '25 000 грн'],
];
const russian: Ad[] = [
  ['Сварщик на полуавтомат', 'ООО Металлист', 'Самара', 'от 90 000 ₽ за месяц'],
  ['Администратор салона', 'Салон Ива', 'Тверь', 'до 55 000 ₽ за месяц'],
  ['Водитель-экспедитор', 'Хлебозавод Колос', 'Пермь', '70 000 – 85 000 ₽ за месяц'],
];
const vietnamese: Ad[] = [
  ['Nhân viên kinh doanh', 'Công ty TNHH Sao Sáng', 'Hà Nội', '10 - 15 triệu'],
  ['Kế toán tổng hợp', 'Công ty Cổ phần Bình Minh', 'Đà Nẵng', '12 - 18 triệu'],
  ['Kỹ sư xây dựng', 'Công ty Nam Phong', 'Hồ Chí Minh', '15 - 22 triệu'],
];
const indonesian: Ad[] = [
  ['Staf Administrasi', 'PT Karya Lestari', 'Bandung', 'Rp 4.500.000 - Rp 5.500.000'],
  ['Kasir Toko', 'CV Maju Bersama', 'Surabaya', 'Rp 3.200.000 - Rp 3.800.000'],
  ['Operator Produksi', 'PT Sinar Baja', 'Bekasi', 'Rp 4.800.000 - Rp 5.200.000'],
];
const arabic: Ad[] = [
  ['محاسب عام', 'شركة النخيل للتجارة', 'الرياض'],
  ['مهندس مدني', 'مؤسسة الرواد', 'جدة'],
  ['مندوب مبيعات', 'مجموعة البحر الأزرق', 'القاهرة'],
];
const japanese: Ad[] = [
  ['ホールスタッフ', '株式会社みなと食堂', '大阪府大阪市', '時給1,150円〜'],
  ['経理事務', '株式会社青葉商事', '東京都港区', '月給24万円〜30万円'],
  ['倉庫内軽作業スタッフ', '有限会社北陸運輸', '福岡県福岡市', '時給1,080円〜'],
];
const chinese: Ad[] = [
  ['Java开发工程师', '杭州云帆科技有限公司', '杭州', '15-25K'],
  ['销售经理', '上海启明贸易有限公司', '上海', '10-18K'],
  ['仓库管理员', '广州通达物流有限公司', '广州', '6-8K'],
];

const messages = [
  'Packers wanted in Gdansk. 22 PLN per hour, hostel found for you, full time. Write to the manager.',
  'Housekeeper for a family in Limassol. Live in, 900 EUR per month, English needed.',
  'Welders MIG/MAG for a shipyard in Pula, salary 1,600 EUR net per month, two months trial.',
  'Drivers C+E, Germany, 2,400 EUR per month, own cabin, contract from the first day.',
];

const tailwind = (ad: Ad, k: number): string =>
  `<div class="flex flex-col p-4 ${k % 2 ? 'bg-white' : 'bg-slate-50'} rounded-xl"><a class="text-lg font-semibold" href="/p/${ad[0].toLowerCase().replace(/[^a-z]+/g, '-')}-88${k}01">${ad[0]}</a><div class="flex gap-2"><span class="text-sm">${ad[1]}</span><span class="text-sm text-gray-500">${ad[2]}</span></div><div class="text-sm">${ad[3] ?? ''}</div><span class="text-xs">${k + 2} days ago</span></div>`;

export const cases: PageCase[] = [
  {
    name: 'cards with test hooks and job keys, promoted ones of another class',
    url: 'https://uk.jobsite.example/jobs?q=&l=north',
    page: 'results',
    html: page(
      'Jobs in the North | Jobsite',
      `${NAV}${facets(['Full-time', 'Part-time', 'Contract', 'Temporary', 'Apprenticeship', 'Remote', 'Leeds', 'Hull', 'York', 'Bath'], '/jobs?f=')}<div id="mosaic"><ul>${english
        .map(
          (ad, k) =>
            `<li><div class="${k === 0 ? 'card sponsoredJob tapItem' : 'card tapItem'}"><h2 class="jobTitle"><a data-jk="ab${k}ff12" href="/viewjob?jk=ab${k}ff12"><span title="${ad[0]}">${ad[0]}</span></a></h2><div><span data-testid="company-name">${ad[1]}</span><div data-testid="text-location">${ad[2]}</div></div><div class="salary-snippet-container"><div>${ad[3]}</div></div><ul><li>Rotating shifts, parking on site.</li><li>Training given.</li></ul><span class="date">Posted ${k + 1} days ago</span><button>Save</button></div></li>`,
        )
        .join('<li><div class="nada"></div></li>')}</ul></div>${FOOT}`,
    ),
    listings: english.map((ad, k) => listing(ad, `https://uk.jobsite.example/viewjob?jk=ab${k}ff12`)),
  },
  {
    name: 'utility classes only, no hint in any name',
    url: 'https://workboard.example/jobs',
    page: 'results',
    html: page(
      'Find jobs near you',
      `${NAV}<main><h1>124 jobs</h1><section>${english.map(tailwind).join('')}</section></main>${FOOT}`,
    ),
    listings: english.map((ad) => listing(ad)),
  },
  {
    name: 'German articles with icons beside the facts',
    url: 'https://www.stellenwelt.example/stellenangebote/bayern',
    page: 'results',
    html: page(
      'Stellenangebote in Bayern - Stellenwelt',
      `${NAV}<h1>Stellenangebote in Bayern</h1>${german
        .map(
          (ad, k) =>
            `<article><header><h2><a href="/stelle/${4410 + k}-anzeige.html">${ad[0]}</a></h2></header><p><svg class="icon icon-building"></svg> <span>${ad[1]}</span></p><p><svg class="icon icon-map-marker"></svg> <span>${ad[2]}</span></p><p>Vollzeit</p><time datetime="2026-05-0${k + 1}">0${k + 1}.05.2026</time><a href="/stelle/${4410 + k}-anzeige.html">Mehr erfahren</a></article>`,
        )
        .join('')}${FOOT}`,
    ),
    listings: german.map((ad, k) => listing(ad, `https://www.stellenwelt.example/stelle/${4410 + k}-anzeige.html`)),
  },
  {
    name: 'a table with headings, as small local boards have',
    url: 'https://www.county.example/hr/vacancies.php',
    page: 'results',
    html: page(
      'Current vacancies',
      `<h1>Current vacancies</h1><table border="1"><tr><th>Position</th><th>Department</th><th>Location</th><th>Salary</th><th>Closing date</th></tr>${english
        .map(
          (ad, k) =>
            `<tr><td><a href="vacancy.php?id=${300 + k}">${ad[0]}</a></td><td>Works</td><td>${ad[2]}</td><td>${ad[3]}</td><td>0${k + 1}/06/2026</td></tr>`,
        )
        .join('')}</table>`,
    ),
    listings: english.map((ad, k) => ({
      title: ad[0],
      location: ad[2],
      salary: ad[3] as string,
      url: `https://www.county.example/hr/vacancy.php?id=${300 + k}`,
    })),
  },
  {
    name: 'two rows of a table for each ad',
    url: 'https://old.jobs.example/list.asp?cat=4',
    page: 'results',
    html: page(
      'Job vacancies',
      `<table><tbody>${english
        .map(
          (ad, k) =>
            `<tr class="head"><td colspan="2"><b><a href="show.asp?id=${9000 + k}">${ad[0]}</a></b></td></tr><tr class="body"><td>${ad[1]}, ${ad[2]}</td><td>Duties include the usual ones; full time, ${ad[3]}. Apply by phone.</td></tr>`,
        )
        .join('')}</tbody></table>`,
    ),
    listings: english.map((ad, k) => ({
      title: ad[0],
      salary: ad[3] as string,
      url: `https://old.jobs.example/show.asp?id=${9000 + k}`,
    })),
  },
  {
    name: 'headings and paragraphs as siblings, no block around an ad',
    url: 'https://parish.example/jobs.html',
    page: 'results',
    html: page(
      'Jobs in the parish',
      `<div id="content"><h1>Jobs in the parish</h1>${english
        .slice(0, 4)
        .map(
          (ad) =>
            `<h3>${ad[0]}</h3><p>Employer: ${ad[1]}</p><p>Location: ${ad[2]}</p><p>We need a careful person for ${ad[3]}. Full time. Call 01632 960 123.</p>`,
        )
        .join('')}</div>`,
    ),
    listings: english.slice(0, 4).map((ad) => listing([ad[0], ad[1], ad[2]])),
  },
  {
    name: 'a definition list',
    url: 'https://village.example/stellen',
    page: 'results',
    html: page(
      'Offene Stellen der Gemeinde',
      `<h1>Offene Stellen</h1><dl>${german.map((ad, k) => `<dt><a href="/stellen/${k + 71}">${ad[0]}</a></dt><dd>${ad[1]}, ${ad[2]}. Wir suchen ab sofort in Teilzeit, Bewerbung an das Rathaus.</dd>`).join('')}</dl>`,
    ),
    listings: german.map((ad, k) => ({ title: ad[0], url: `https://village.example/stellen/${k + 71}` })),
  },
  {
    name: 'ads grouped under departments of one firm, as tracking systems print them',
    url: 'https://boards.greenhouse.example/oakline',
    page: 'results',
    html: page(
      'Jobs at Oakline',
      `<div id="main"><h1>Current Job Openings at Oakline</h1>${[
        ['Engineering', ['Firmware Engineer', 'Site Reliability Engineer', 'Test Technician']],
        ['Sales', ['Account Executive', 'Sales Operations Analyst']],
        ['People', ['Recruiter']],
      ]
        .map(
          ([name, titles], s) =>
            `<section class="level-0"><h3>${name}</h3>${(titles as string[]).map((title, k) => `<div class="opening"><a href="/oakline/jobs/40${s}${k}551">${title}</a><br><span class="location">Rotterdam, Netherlands</span></div>`).join('')}</section>`,
        )
        .join('')}</div>`,
    ),
    listings: [
      'Firmware Engineer',
      'Site Reliability Engineer',
      'Test Technician',
      'Account Executive',
      'Sales Operations Analyst',
      'Recruiter',
    ].map((title) => ({ title, location: 'Rotterdam, Netherlands' })),
  },
  {
    name: 'several ads grouped under each employer',
    url: 'https://hospitality-jobs.example/by-employer',
    page: 'results',
    html: page(
      'Hospitality jobs by employer',
      `<h1>Hospitality jobs</h1>${[
        ['Hotel Larkspur', ['Night Porter', 'Breakfast Cook', 'Housekeeper']],
        ['Harbour Inn', ['Bartender', 'Waiter', 'Kitchen Assistant']],
        ['The Old Mill', ['Receptionist', 'Sous Chef']],
      ]
        .map(
          ([name, titles], s) =>
            `<section class="employer"><h2>${name}</h2><ul>${(titles as string[]).map((title, k) => `<li><a href="/job/${s}${k}7781">${title}</a> <span>Full-time</span> <span>£1${k}.50 per hour</span></li>`).join('')}</ul></section>`,
        )
        .join('')}`,
    ),
    listings: [
      { title: 'Night Porter', employer: 'Hotel Larkspur' },
      { title: 'Breakfast Cook', employer: 'Hotel Larkspur' },
      { title: 'Housekeeper', employer: 'Hotel Larkspur' },
      { title: 'Bartender', employer: 'Harbour Inn' },
      { title: 'Waiter', employer: 'Harbour Inn' },
      { title: 'Kitchen Assistant', employer: 'Harbour Inn' },
      { title: 'Receptionist', employer: 'The Old Mill' },
      { title: 'Sous Chef', employer: 'The Old Mill' },
    ],
  },
  {
    name: 'Spanish offers, whole card is a link',
    url: 'https://www.empleoya.example/ofertas-trabajo/madrid',
    page: 'results',
    html: page(
      'Ofertas de empleo en Madrid',
      `${NAV}<h1>Ofertas de empleo en Madrid</h1><ul>${spanish
        .map(
          (ad, k) =>
            `<li><a class="offer" href="/oferta/of-i${k}c4b7d9921"><h2>${ad[0]}</h2><h3>${ad[1]}</h3><p class="place">${ad[2]}</p><p>Jornada completa</p><p>Hace ${k + 1}h</p></a></li>`,
        )
        .join('')}</ul>`,
    ),
    listings: spanish.map((ad, k) => listing(ad, `https://www.empleoya.example/oferta/of-i${k}c4b7d9921`)),
  },
  {
    name: 'Brazilian vacancies with hashed module classes',
    url: 'https://www.vagasdosul.example/vagas/auxiliar',
    page: 'results',
    html: page(
      'Vagas de emprego | Vagas do Sul',
      `${NAV}<ul class="list_x9Kd2">${portuguese
        .map(
          (ad, k) =>
            `<li class="item_pQ2z"><article id="job-${k}"><h2 class="Title_aa81"><a href="https://www.vagasdosul.example/vagas/${k}55812/">${ad[0]}</a></h2><p class="sc-aXz hKj${k}">${ad[1]}</p><div class="Salary_0xk">De ${ad[3]} a ${ad[3]}</div><button><a href="/vagas/cidade-${k}/">${ad[2]} (1)</a></button><time><span>Publicada em 0${k + 1}/02</span></time><p>Atuar no setor com responsabilidade e pontualidade, cumprindo as normas internas da empresa.</p><button>Quero me candidatar</button></article></li>`,
        )
        .join('')}</ul>`,
    ),
    listings: portuguese.map((ad, k) => ({
      title: ad[0],
      employer: ad[1],
      location: `${ad[2]} (1)`,
      url: `https://www.vagasdosul.example/vagas/${k}55812/`,
    })),
  },
  {
    name: 'Polish offers, card for the phone and for the desk both in the page',
    url: 'https://www.pracownia.example/praca/poznan',
    page: 'results',
    html: page(
      'Oferty pracy Poznań',
      `<div data-test="section-offers">${polish
        .map(
          (ad, k) =>
            `<div data-test="default-offer"><h2 data-test="offer-title"><a href="https://www.pracownia.example/oferta,${k}01234567">${ad[0]}</a></h2><div class="only-mobile">${ad[0]}</div><h3 data-test="text-company-name">${ad[1]}</h3><h4 data-test="text-region">${ad[2]}</h4><span data-test="offer-salary">${ad[3]}</span><p>umowa o pracę</p><p data-test="text-added">Opublikowano: ${k + 3} maja 2026</p></div>`,
        )
        .join('')}</div>`,
    ),
    listings: polish.map((ad, k) => listing(ad, `https://www.pracownia.example/oferta,${k}01234567`)),
  },
  {
    name: 'Ukrainian cards without test hooks',
    url: 'https://www.robochi.example/jobs-lviv/',
    page: 'results',
    html: page(
      'Робота у Львові, свіжі вакансії',
      `<div id="pjax-jobs">${ukrainian
        .map(
          (ad, k) =>
            `<div class="card card-hover job-link"><h2 class="my-0"><a href="/jobs/${k}610772/">${ad[0]}</a></h2><div><span class="strong-600">${ad[3]}</span></div><div class="mt-xs"><span class="mr-xs"><span class="strong-600">${ad[1]}</span></span><span class="">${ad[2]}</span></div><p class="ellipsis">Запрошуємо на постійну роботу, графік змінний, досвід не обов'язковий.</p><time>${k + 1} дні тому</time></div>`,
        )
        .join('')}</div>`,
    ),
    listings: ukrainian.map((ad, k) => listing(ad, `https://www.robochi.example/jobs/${k}610772/`)),
  },
  {
    name: 'Russian search with data-qa hooks',
    url: 'https://samara.headwork.example/search/vacancy?text=',
    page: 'results',
    html: page(
      'Работа в Самаре, поиск вакансий',
      `<div data-qa="vacancy-serp__results">${russian
        .map(
          (ad, k) =>
            `<div class="serp-item" data-qa="vacancy-serp__vacancy"><h2 data-qa="bloko-header-2"><a data-qa="serp-item__title" href="https://samara.headwork.example/vacancy/9${k}551200?query="><span>${ad[0]}</span></a></h2><span class="magritte-text">${ad[3]}</span><span data-qa="vacancy-serp__vacancy-work-experience">Опыт 1-3 года</span><a data-qa="vacancy-serp__vacancy-employer" href="/employer/${k}71"><span>${ad[1]}</span></a><span data-qa="vacancy-serp__vacancy-address">${ad[2]}</span><button>Откликнуться</button><a href="#">Контакты</a></div>`,
        )
        .join('')}</div>`,
    ),
    listings: russian.map((ad) => listing(ad)),
  },
  {
    name: 'Vietnamese cards',
    url: 'https://www.timviecnhanh.example/viec-lam-ha-noi',
    page: 'results',
    html: page(
      'Tuyển dụng, tìm việc làm tại Hà Nội',
      `<div class="job-list">${vietnamese
        .map(
          (ad, k) =>
            `<div class="job-item"><h3><a href="/viec-lam/nhan-vien-${k}-j118${k}7.html">${ad[0]}</a></h3><a class="company" href="/cong-ty/c-${k}">${ad[1]}</a><label class="title-salary">${ad[3]}</label><label class="address">${ad[2]}</label><label>Cập nhật ${k + 2} ngày trước</label><button>Ứng tuyển</button></div>`,
        )
        .join('')}</div>`,
    ),
    listings: vietnamese.map((ad) => listing(ad)),
  },
  {
    name: 'Indonesian cards in nested links',
    url: 'https://www.lokerkita.example/lowongan-kerja',
    page: 'results',
    html: page(
      'Lowongan Kerja Terbaru',
      `<main><h1>Lowongan Kerja</h1>${indonesian
        .map(
          (ad, k) =>
            `<article data-automation="jobCard"><div><a data-automation="jobTitle" href="/id/job/7${k}40122">${ad[0]}</a></div><span>di <a data-automation="jobCompany" href="/companies/${k}">${ad[1]}</a></span><span><a data-automation="jobLocation" href="/jobs/in-${k}">${ad[2]}</a></span><span data-automation="jobSalary">${ad[3]} per bulan</span><p>Bersedia bekerja penuh waktu, pengalaman satu tahun.</p></article>`,
        )
        .join('')}</main>`,
    ),
    listings: indonesian.map((ad) => listing(ad)),
  },
  {
    name: 'Arabic list, right to left',
    url: 'https://www.wazaif.example/ar/jobs/',
    page: 'results',
    html: page(
      'وظائف خالية اليوم',
      `<div dir="rtl"><h1>وظائف</h1>${arabic
        .map(
          (ad, k) =>
            `<div class="css-1gatmva"><h2 class="css-m604qf"><a href="/jobs/p/x${k}9ab21-job">${ad[0]}</a></h2><div class="css-d7j1kk"><a href="/careers/c${k}">${ad[1]}</a><span class="css-5wys0k">${ad[2]}</span></div><div>دوام كامل</div><div>منذ ${k + 2} أيام</div></div>`,
        )
        .join('')}</div>`,
    ),
    listings: arabic.map((ad) => listing(ad)),
  },
  {
    name: 'Japanese boxes with labelled rows',
    url: 'https://tenshoku.example/kyujin/list',
    page: 'results',
    html: page(
      '求人一覧｜転職ナビ',
      japanese
        .map(
          (ad, k) =>
            `<section class="box"><h2><a href="/kyujin/detail/77${k}123">${ad[0]}</a></h2><p class="corp">${ad[1]}</p><table><tr><th>勤務地</th><td>${ad[2]}</td></tr><tr><th>給与</th><td>${ad[3]}</td></tr></table><a href="/kyujin/detail/77${k}123">詳細を見る</a></section>`,
        )
        .join(''),
    ),
    listings: japanese.map((ad) => listing(ad)),
  },
  {
    name: 'Chinese rows of spans',
    url: 'https://we.qiuzhi.example/pc/search?keyword=',
    page: 'results',
    html: page(
      '招聘网_人才网_找工作',
      `<div class="j_joblist">${chinese
        .map(
          (ad, k) =>
            `<div class="e sensors_exposure"><a href="https://jobs.qiuzhi.example/${k}/1500${k}1.html"><p class="t"><span class="jname at">${ad[0]}</span><span class="time">05-1${k}发布</span></p><p class="info"><span class="sal">${ad[3]}</span><span class="d at">${ad[2]}</span></p></a><div class="er"><a class="cname at" href="/co${k}.html">${ad[1]}</a><p class="dc at">民营 | 50-150人</p></div></div>`,
        )
        .join('')}</div>`,
    ),
    listings: chinese.map((ad) => listing(ad)),
  },
  {
    name: 'French list whose facets repeat far more often than the offers',
    url: 'https://www.offres-emploi.example/emplois/lyon',
    page: 'results',
    html: page(
      "Offres d'emploi à Lyon",
      `${facets(
        Array.from({ length: 60 }, (_, k) => `Métier numéro ${k}`),
        '/emplois/metier-',
      )}${facets(['Lyon', 'Villeurbanne', 'Bron', 'Oullins'], '/emplois/ville-')}<ul>${[
        ['Infirmier de bloc (H/F)', 'Clinique des Tilleuls', 'Lyon - 69'],
        ['Chauffeur poids lourd (H/F)', 'Transports Gaudin', 'Bron - 69'],
      ]
        .map(
          ([t, e, l], k) =>
            `<li class="result"><h3><a href="/emplois/offre-${k}9921.html">${t}</a></h3><p class="entreprise">${e}</p><p class="lieu">${l}</p><p>CDI - Temps plein. Poste à pourvoir dès que possible, salaire selon expérience.</p></li>`,
        )
        .join('')}</ul>`,
    ),
    listings: [
      { title: 'Infirmier de bloc (H/F)', employer: 'Clinique des Tilleuls', location: 'Lyon - 69' },
      { title: 'Chauffeur poids lourd (H/F)', employer: 'Transports Gaudin', location: 'Bron - 69' },
    ],
  },
  {
    name: 'promoted ad repeated among the others is read once',
    url: 'https://jobs.example/search',
    page: 'results',
    html: page(
      'Search jobs',
      `<div class="top"><div class="job promoted"><h3><a href="/job/1001-cook?ref=top">Cook</a></h3><span class="company">Marrow &amp; Rye</span><span class="location">York</span></div></div><div class="list">${english
        .map(
          (ad, k) =>
            `<div class="job"><h3><a href="/job/${1000 + k}-${k === 1 ? 'cook' : 'x'}">${k === 1 ? 'Cook' : ad[0]}</a></h3><span class="company">${k === 1 ? 'Marrow &amp; Rye' : ad[1]}</span><span class="location">${k === 1 ? 'York' : ad[2]}</span></div>`,
        )
        .join('')}</div>`,
    ),
    listings: [
      { title: 'Cook', employer: 'Marrow & Rye' },
      ...english.filter((_, k) => k !== 1).map((ad) => ({ title: ad[0] })),
    ],
  },
  {
    name: 'list beside an open ad: the list is what is read',
    url: 'https://jobs.example/search?q=chef&open=1',
    page: 'results',
    html: page(
      'chef jobs in England',
      `<div class="two"><ul class="results">${english
        .concat(english.map((ad) => [`Deputy ${ad[0]}`, ad[1], ad[2], ad[3]] as Ad))
        .map(
          (ad, k) =>
            `<li><h3><a href="/jobs/view/${81000 + k}">${ad[0]}</a></h3><p class="company">${ad[1]}</p><p class="location">${ad[2]}</p></li>`,
        )
        .join(
          '',
        )}</ul><div class="pane"><h2>Night Warehouse Operative</h2><p>${'Careful picking and packing of orders by hand scanner, on foot most of the night. '.repeat(6)}</p><h3>Requirements</h3><p>${'Steady on your feet and good at reading labels. '.repeat(4)}</p><button>Apply now</button></div></div>`,
    ),
    listings: english
      .concat(english.map((ad) => [`Deputy ${ad[0]}`, ad[1], ad[2], ad[3]] as Ad))
      .map((ad) => ({ title: ad[0], employer: ad[1] })),
  },
  {
    name: 'messages of a channel, no links and no headings',
    url: 'https://channel.example/jobs-abroad',
    page: 'results',
    html: page(
      'Jobs abroad – channel',
      `<div class="history">${messages
        .map(
          (text, k) => `<div class="message"><div class="text">${text}</div><span class="time">1${k}:02</span></div>`,
        )
        .join('')}</div>`,
    ),
    listings: messages.map((text) => ({ title: text })),
  },
  {
    name: 'escort classifieds, text only',
    url: 'https://classifieds.example/escorts/riverton',
    page: 'results',
    html: page(
      'Escorts in Riverton',
      `<div class="rows">${['Mia, new in town', 'Lena visiting this week', 'Anna downtown'].map((name, k) => `<div class="row"><a href="/escorts/ad-55${k}12">${name}</a><p>Incall and outcall, ${k + 2}00 EUR per hour, discreet place near the station.</p><a href="tel:+37120000${k}00">Call</a></div>`).join('')}</div>`,
    ),
    listings: [{ title: 'Mia, new in town' }, { title: 'Lena visiting this week' }, { title: 'Anna downtown' }],
  },
];
