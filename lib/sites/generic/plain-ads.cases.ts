import type { PageCase } from './blocks.cases';

/** Pages with one short ad and no structured data, written for these tests in the shapes small boards use. */
const TOP: Record<string, string[]> = {
  en: ['Home', 'Browse', 'Post an ad', 'Log in'],
  es: ['Inicio', 'Anuncios', 'Publicar', 'Entrar'],
  fr: ['Accueil', 'Annonces', 'Publier', 'Connexion'],
  de: ['Start', 'Anzeigen', 'Inserieren', 'Anmelden'],
};
const site = (title: string, body: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body><header><a href="/">Lantern</a><ul>${(TOP[lang] ?? TOP.en ?? []).map((name, k) => `<li><a href="/s${k}">${name}</a></li>`).join('')}</ul></header>${body}<footer><p>© Lantern 2026</p><a href="/terms">Terms</a> <a href="/privacy">Privacy</a></footer></body></html>`;
const dl = (rows: [string, string][]): string =>
  `<dl>${rows.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>`;
const table = (rows: [string, string][]): string =>
  `<table>${rows.map(([name, value]) => `<tr><th>${name}</th><td>${value}</td></tr>`).join('')}</table>`;
const lines = (rows: [string, string][]): string =>
  rows.map(([name, value]) => `<p><b>${name}:</b> ${value}</p>`).join('');
const one = (name: string, url: string, html: string, listing: PageCase['listings'][number]): PageCase => ({
  name,
  url,
  html,
  page: 'detail',
  listings: [listing],
});

export const cases: PageCase[] = [
  one(
    'dl, description, apply link',
    'https://lantern.example/ad/kitchen-hand/',
    site(
      'Kitchen hand, weekends · Lantern',
      `<main><article><h1>Kitchen hand, weekends</h1>${dl([
        ['Employer', 'The Copper Kettle'],
        ['Location', 'Eastmoor'],
        ['Salary', '£11.80 an hour'],
      ])}<h2>Description</h2><p>Wash up, peel and plate on Saturdays and Sundays. Meals are on us and the last bus stops outside.</p><p>Ring Moira on 01632 960112.</p><a href="/apply/1">Apply now</a></article></main>`,
    ),
    { title: 'Kitchen hand, weekends', employer: 'The Copper Kettle', location: 'Eastmoor', salary: '£11.80' },
  ),
  one(
    'number in the query, table, telephone link only',
    'https://lantern.example/view.php?id=4471',
    site(
      'Fruit pickers needed',
      `<p><a href="/browse">← Back to results</a></p><h1>Fruit pickers needed</h1>${table([
        ['Company', 'Orchard Vale'],
        ['Location', 'Little Marsh'],
        ['Pay', '£95 per day'],
      ])}<p>Apples and pears from August. Caravans on the farm, no charge for them. Bring boots and a hat, we have the rest.</p><p><a href="tel:+441632960113">01632 960113</a></p>`,
    ),
    { title: 'Fruit pickers needed', employer: 'Orchard Vale', location: 'Little Marsh', salary: '£95' },
  ),
  one(
    'lines with labels, mail link only',
    'https://lantern.example/vacancy/2290',
    site(
      'Nanny for twins | Lantern',
      `<div id="content"><h1>Nanny for twins</h1>${lines([
        ['Employer', 'Family Ostrova'],
        ['Location', 'Kingsbay'],
        ['Salary', '$600 a week'],
      ])}<p>We are two parents with shift work and two girls of three. You would have your own room and every Sunday and Monday off.</p><p>Write to <a href="mailto:ostrova@mail.example">ostrova@mail.example</a></p></div>`,
    ),
    { title: 'Nanny for twins', employer: 'Family Ostrova', location: 'Kingsbay', salary: '$600' },
  ),
  one(
    'related jobs under a short ad',
    'https://lantern.example/job/123',
    site(
      'Laundry worker – Lantern',
      `<main><h1>Laundry worker</h1>${dl([
        ['Company', 'Whitefold Linen'],
        ['Location', 'Dunport'],
        ['Salary', '€13.20 per hour'],
      ])}<h2>Job description</h2><p>Sorting and pressing hotel linen on a day shift. Training given, uniform washed here, of course.</p><button>Apply now</button></main><section><h2>Related jobs</h2><ul>${['Laundry driver', 'Hotel cleaner', 'Night porter', 'Kitchen porter', 'Room attendant', 'Maintenance worker'].map((t, k) => `<li><a href="/job/${k + 200}"><h3>${t}</h3></a><p>Harbour Hotels Ltd</p><p>Dunport</p><p>€1${k}.10 per hour</p></li>`).join('')}</ul></section>`,
    ),
    { title: 'Laundry worker', employer: 'Whitefold Linen', location: 'Dunport', salary: '€13.20' },
  ),
  one(
    'no labels: firm, place and pay in one line under the heading',
    'https://lantern.example/job/forklift-driver-889',
    site(
      'Forklift driver - Lantern',
      '<main><h1>Forklift driver</h1><p class="company">Stonegate Depot Ltd</p><p class="location">Harwick</p><p>£13.90 per hour · Full-time · Permanent</p><p>You load lorries in a covered yard. A counterbalance licence is needed, we renew it for you. Shifts rotate every two weeks.</p><a class="btn" href="/go/889">Apply</a></main>',
    ),
    { title: 'Forklift driver', employer: 'Stonegate Depot Ltd', location: 'Harwick', salary: '£13.90' },
  ),
  one(
    'Spanish, dl, inscribirme',
    'https://tablon.example/anuncio/5512',
    site(
      'Limpieza de oficinas - Tablón',
      `<main><h1>Limpieza de oficinas</h1>${dl([
        ['Empresa', 'Brillo Norte'],
        ['Ubicación', 'Villamar'],
        ['Salario', '9,20 € por hora'],
      ])}<h2>Descripción</h2><p>Tres tardes por semana en un edificio pequeño. Material incluido y pago el día cinco de cada mes.</p><a href="/i/5512">Inscribirme</a></main>`,
      'es',
    ),
    { title: 'Limpieza de oficinas', employer: 'Brillo Norte', location: 'Villamar', salary: '9,20 €' },
  ),
  one(
    'French, lines, postuler',
    'https://tableau.example/annonces/aide-cuisine-77',
    site(
      'Aide de cuisine H/F',
      `<div><h1>Aide de cuisine H/F</h1>${lines([
        ['Entreprise', 'Le Bol Vert'],
        ['Lieu', 'Sainte-Orge'],
        ['Salaire', '1 850 € brut par mois'],
      ])}<p>Épluchage, plonge et dressage des entrées. Deux soirs libres par semaine et repas pris avec l’équipe.</p><p><a href="mailto:bolvert@mail.example">Postuler</a></p></div>`,
      'fr',
    ),
    { title: 'Aide de cuisine H/F', employer: 'Le Bol Vert', location: 'Sainte-Orge', salary: '1 850 €' },
  ),
  one(
    'German, table, jetzt bewerben',
    'https://brett.example/anzeige/90871',
    site(
      'Küchenhilfe in Teilzeit',
      `<main><h1>Küchenhilfe in Teilzeit</h1>${table([
        ['Arbeitgeber', 'Gasthof Lindenhof'],
        ['Ort', 'Altweiler'],
        ['Lohn', '14,00 € pro Stunde'],
      ])}<h2>Beschreibung</h2><p>Du hilfst mittags beim Spülen und Vorbereiten. Die Schicht endet um drei, das Essen ist frei.</p><a href="/b/90871">Jetzt bewerben</a></main>`,
      'de',
    ),
    { title: 'Küchenhilfe in Teilzeit', employer: 'Gasthof Lindenhof', location: 'Altweiler', salary: '14,00 €' },
  ),
  one(
    'Portuguese, labels in list items',
    'https://mural.example/vaga/3391',
    site(
      'Ajudante de padaria',
      '<main><h1>Ajudante de padaria</h1><ul><li>Empresa: Pão da Serra</li><li>Local: Monte Claro</li><li>Salário: R$ 1.900 por mês</li></ul><h3>Descrição</h3><p>Ajudar no forno e no balcão, das cinco às onze. Carteira assinada e pão todos os dias.</p><a href="/c/3391">Candidatar-se</a></main>',
      'pt',
    ),
    { title: 'Ajudante de padaria', employer: 'Pão da Serra', location: 'Monte Claro', salary: 'R$ 1.900' },
  ),
  one(
    'Italian, labels and values in separate divs',
    'https://bacheca.example/annuncio/lavapiatti-stagione',
    site(
      'Lavapiatti per la stagione',
      '<main><h1>Lavapiatti per la stagione</h1><div><div>Azienda</div><div>Trattoria del Molo</div></div><div><div>Sede</div><div>Porto Verde</div></div><div><div>Retribuzione</div><div>1.250 € netti al mese</div></div><p>Da giugno a settembre, camera singola sopra il locale e due giorni liberi. Contratto scritto prima di partire.</p><p><a href="https://wa.me/390000000">WhatsApp</a></p></main>',
      'it',
    ),
    { title: 'Lavapiatti per la stagione', employer: 'Trattoria del Molo', location: 'Porto Verde', salary: '1.250 €' },
  ),
  one(
    'Dutch, dl',
    'https://prikbord.example/bericht/8812',
    site(
      'Plukkers voor de kas',
      `<main><h1>Plukkers voor de kas</h1>${dl([
        ['Bedrijf', 'Kwekerij De Horst'],
        ['Plaats', 'Lageveen'],
        ['Loon', '€ 14,10 per uur'],
      ])}<h2>Omschrijving</h2><p>Tomaten plukken in een warme kas, vier dagen per week. Vervoer vanaf het station regelen wij.</p><a href="/s/8812">Solliciteer nu</a></main>`,
      'nl',
    ),
    { title: 'Plukkers voor de kas', employer: 'Kwekerij De Horst', location: 'Lageveen', salary: '€ 14,10' },
  ),
  one(
    'Polish, table',
    'https://tablica.example/ogloszenie/44120',
    site(
      'Praca przy pakowaniu',
      `<main><h1>Praca przy pakowaniu</h1>${table([
        ['Pracodawca', 'Zielony Las'],
        ['Miejsce pracy', 'Borowa'],
        ['Wynagrodzenie', '28 zł za godzinę'],
      ])}<h2>Opis</h2><p>Pakowanie kosmetyków na dwie zmiany. Umowa od pierwszego dnia i dojazd z miasta.</p><a href="/a/44120">Aplikuj</a></main>`,
      'pl',
    ),
    { title: 'Praca przy pakowaniu', employer: 'Zielony Las', location: 'Borowa', salary: '28 zł' },
  ),
  one(
    'Romanian, lines',
    'https://avizier.example/anunt/6620',
    site(
      'Ajutor bucătar',
      `<main><h1>Ajutor bucătar</h1>${lines([
        ['Companie', 'La Fântâna'],
        ['Oraș', 'Valea Albă'],
        ['Salariu', '3.400 lei pe lună'],
      ])}<p>Program de dimineață, cinci zile pe săptămână. Masa este asigurată și contractul se semnează la început.</p><a href="/ap/6620">Aplică acum</a></main>`,
      'ro',
    ),
    { title: 'Ajutor bucătar', employer: 'La Fântâna', location: 'Valea Albă', salary: '3.400 lei' },
  ),
  one(
    'Russian, dl',
    'https://doska.example/ad/77012/',
    site(
      'Упаковка печенья, день',
      `<main><h1>Упаковка печенья, день</h1>${dl([
        ['Компания', 'Сдобный двор'],
        ['Город', 'Нижнеозёрск'],
        ['Зарплата', '52 000 руб. в месяц'],
      ])}<h2>Описание</h2><p>Работа сидя, смена с восьми до пяти. Обеды бесплатные, договор сразу, выходные суббота и воскресенье.</p><a href="/o/77012">Откликнуться</a></main>`,
      'ru',
    ),
    { title: 'Упаковка печенья, день', employer: 'Сдобный двор', location: 'Нижнеозёрск', salary: '52 000 руб.' },
  ),
  one(
    'Ukrainian, lines, telephone',
    'https://doshka.example/oholoshennia/551',
    site(
      'Збір полуниці',
      `<main><h1>Збір полуниці</h1>${lines([
        ['Роботодавець', 'Ягідний хутір'],
        ['Місто', 'Зелена Балка'],
        ['Зарплата', '900 грн за день'],
      ])}<p>Праця з шостої до другої, інструмент даємо. Живемо поруч, дорога від станції десять хвилин.</p><a href="tel:+380000000000">Подзвонити</a></main>`,
      'uk',
    ),
    { title: 'Збір полуниці', employer: 'Ягідний хутір', location: 'Зелена Балка', salary: '900 грн' },
  ),
  one(
    'Turkish, table',
    'https://pano.example/ilan/33018',
    site(
      'Bulaşıkçı aranıyor',
      `<main><h1>Bulaşıkçı aranıyor</h1>${table([
        ['Firma', 'Deniz Lokantası'],
        ['Şehir', 'Körfezköy'],
        ['Maaş', '24.000 TL aylık'],
      ])}<p>Akşam vardiyası, haftada bir gün izin. Yol ve yemek bizden, sigorta ilk gün başlar.</p><a href="/b/33018">Başvur</a></main>`,
      'tr',
    ),
    { title: 'Bulaşıkçı aranıyor', employer: 'Deniz Lokantası', location: 'Körfezköy', salary: '24.000 TL' },
  ),
  one(
    'Arabic, dl',
    'https://lawha.example/ad/9921/',
    site(
      'عاملة تنظيف لمدرسة',
      `<main dir="rtl"><h1>عاملة تنظيف لمدرسة</h1>${dl([
        ['الشركة', 'مدرسة الياسمين'],
        ['المدينة', 'النورية'],
        ['الراتب', '2500 ريال شهريا'],
      ])}<h2>الوصف</h2><p>العمل من السابعة صباحا حتى الثانية ظهرا، خمسة أيام في الأسبوع. عقد مكتوب وإجازة سنوية وتأمين صحي.</p><a href="/q/9921">قدم الآن</a></main>`,
      'ar',
    ),
    { title: 'عاملة تنظيف لمدرسة', employer: 'مدرسة الياسمين', location: 'النورية', salary: '2500' },
  ),
  one(
    'Hindi, lines',
    'https://suchna.example/naukri/1182',
    site(
      'रसोई सहायक चाहिए',
      `<main><h1>रसोई सहायक चाहिए</h1>${lines([
        ['कंपनी', 'गंगा भोजनालय'],
        ['स्थान', 'रामपुर'],
        ['वेतन', '₹14,000 प्रति माह'],
      ])}<p>सुबह आठ से शाम चार तक काम, रविवार की छुट्टी। खाना और रहना मुफ़्त, वेतन हर महीने की पाँच तारीख को।</p><a href="/a/1182">आवेदन करें</a></main>`,
      'hi',
    ),
    { title: 'रसोई सहायक चाहिए', employer: 'गंगा भोजनालय', location: 'रामपुर', salary: '₹14,000' },
  ),
  one(
    'Indonesian, labels in one cell each',
    'https://papan.example/lowongan/penjaga-warung-12',
    site(
      'Penjaga warung',
      '<main><h1>Penjaga warung</h1><table><tr><td>Perusahaan</td><td>Warung Bu Sri</td></tr><tr><td>Lokasi</td><td>Kampung Baru</td></tr><tr><td>Gaji</td><td>Rp 2.600.000 per bulan</td></tr></table><p>Jaga warung pagi sampai sore, libur hari Minggu. Makan siang ada, kos dekat sini murah.</p><a href="/l/12">Lamar sekarang</a></main>',
      'id',
    ),
    { title: 'Penjaga warung', employer: 'Warung Bu Sri', location: 'Kampung Baru', salary: 'Rp 2.600.000' },
  ),
  one(
    'Vietnamese, dl',
    'https://bang.example/tin/7719',
    site(
      'Phụ bếp buổi tối',
      `<main><h1>Phụ bếp buổi tối</h1>${dl([
        ['Công ty', 'Quán Sen Vàng'],
        ['Địa điểm', 'Phố Mới'],
        ['Mức lương', '7 triệu đồng mỗi tháng'],
      ])}<h2>Mô tả công việc</h2><p>Rửa rau, thái thịt và dọn bếp từ năm giờ đến mười giờ. Nghỉ một ngày mỗi tuần, có cơm tối.</p><a href="/n/7719">Ứng tuyển</a></main>`,
      'vi',
    ),
    { title: 'Phụ bếp buổi tối', employer: 'Quán Sen Vàng', location: 'Phố Mới' },
  ),
  one(
    'Chinese, lines',
    'https://gongshi.example/ad/20318',
    site(
      '餐馆洗碗工',
      `<main><h1>餐馆洗碗工</h1>${lines([
        ['公司', '老街小馆'],
        ['工作地点', '青河镇'],
        ['薪资', '4500 元/月'],
      ])}<p>每天工作八小时，每周休息一天。包吃住，宿舍离店步行五分钟，工资每月十号发放，签订书面合同，入职不收任何费用，工作服由店里提供。有意者请在下午三点到五点之间来店面谈，自带身份证复印件即可，原件请自己保管好。</p><a href="/t/20318">立即申请</a></main>`,
      'zh',
    ),
    { title: '餐馆洗碗工', employer: '老街小馆', location: '青河镇' },
  ),
  one(
    'Japanese, table',
    'https://keiji.example/ad/5580',
    site(
      '弁当屋の朝スタッフ',
      `<main><h1>弁当屋の朝スタッフ</h1>${table([
        ['会社名', 'ひまわり弁当'],
        ['勤務地', '緑町'],
        ['給与', '時給1,150円'],
      ])}<p>朝五時から十時まで、おかずの盛り付けと箱詰めをお願いします。週三日から相談できます。未経験の方も先輩がていねいに教えますので安心してください。制服は貸与、まかない付き、交通費は全額支給します。面接の日時は電話で決めましょう。</p><a href="/e/5580">応募する</a></main>`,
      'ja',
    ),
    { title: '弁当屋の朝スタッフ', employer: 'ひまわり弁当', location: '緑町' },
  ),
  one(
    'Swedish, dl',
    'https://anslag.example/annons/3312',
    site(
      'Städning på kvällar',
      `<main><h1>Städning på kvällar</h1>${dl([
        ['Företag', 'Rena Hus'],
        ['Ort', 'Björkvik'],
        ['Lön', '145 kr per timme'],
      ])}<p>Vi städar två skolor efter klockan sex. Du får nycklar, städvagn och en trevlig kollega. Lön betalas den tjugofemte.</p><a href="/k/3312">Ansök nu</a></main>`,
      'sv',
    ),
    { title: 'Städning på kvällar', employer: 'Rena Hus', location: 'Björkvik', salary: '145 kr' },
  ),
  one(
    'Tagalog, English labels',
    'https://pisara.example/job/8801',
    site(
      'Kasambahay, stay-in',
      `<main><h1>Kasambahay, stay-in</h1>${dl([
        ['Employer', 'Pamilya Reyes'],
        ['Location', 'Bayan ng San Lino'],
        ['Salary', '₱7,500 a month'],
      ])}<h2>Description</h2><p>Luto, laba at bantay ng isang bata. May sariling kuwarto, day off tuwing Linggo, at may SSS.</p><a href="/x/8801">Apply now</a></main>`,
      'tl',
    ),
    { title: 'Kasambahay, stay-in', employer: 'Pamilya Reyes', location: 'Bayan ng San Lino', salary: '₱7,500' },
  ),
  one(
    'adult services on a general board, labels of a job ad',
    'https://lantern.example/ad/marta-evenings/',
    site(
      'Marta, evenings only · Lantern',
      `<main><article><h1>Marta, evenings only</h1>${dl([
        ['Employer', 'Marta'],
        ['Location', 'Riverton'],
        ['Salary', '£140 an hour'],
      ])}<h2>Description</h2><p>I work alone and by appointment. Massage and company in my own flat, from six until midnight. No calls from hidden numbers, please.</p><a href="/about/">Apply now</a></article></main>`,
    ),
    { title: 'Marta, evenings only', employer: 'Marta', location: 'Riverton', salary: '£140' },
  ),
  one(
    'adult services, profile with rates and telephone',
    'https://www.velvet-escorts.example/profile/lina-221',
    site(
      'Lina, 29, Riga – Velvet Escorts',
      `<main><h1>Lina, 29, Riga</h1>${table([
        ['Age', '29'],
        ['City', 'Riga'],
        ['Rates', '1 hour 120 €'],
      ])}<h2>About me</h2><p>Independent and discreet, I receive near the old town and visit good hotels. I choose my own hours and my own guests.</p><p><a href="tel:+37100000000">Call</a></p></main>`,
    ),
    { title: 'Lina, 29, Riga', location: 'Riga' },
  ),
  one(
    'adult services in Spanish, contact by messenger',
    'https://anuncios.example/escorts/villamar/noa-3381',
    site(
      'Noa, masajes y compañía en Villamar',
      '<main><h1>Noa, masajes y compañía en Villamar</h1><ul><li>Ciudad: Villamar</li><li>Edad: 31</li><li>Tarifa: 100 € la hora</li></ul><p>Trabajo sola en mi piso, de lunes a viernes. Ambiente tranquilo, trato amable y ducha. Escríbeme antes de venir.</p><a href="https://wa.me/34000000000">WhatsApp</a></main>',
      'es',
    ),
    { title: 'Noa, masajes y compañía en Villamar', location: 'Villamar' },
  ),
  one(
    'divs only, hashed class names, no main element, heading h2',
    'https://lantern.example/job/e1f0-caretaker',
    site(
      'Caretaker for a small school',
      `<div class="x9a"><div class="k2"><h2>Caretaker for a small school</h2><div class="z1"><span>Organisation</span><span>Millbrook Primary</span></div><div class="z1"><span>Place of work</span><span>Millbrook</span></div><div class="z1"><span>Wage</span><span>£12.10 per hour</span></div></div><div class="k3">Open up at seven, mend what breaks and sweep the yard. Term time only. We need two references and a steady hand with ladders.</div><div class="k4"><a href="/job/e1f0-caretaker/form">Apply online</a></div></div>`,
    ),
    { title: 'Caretaker for a small school', employer: 'Millbrook Primary', location: 'Millbrook', salary: '£12.10' },
  ),
  one(
    'more ads of the same firm beside it, share and save buttons',
    'https://lantern.example/vacancy/barber-7',
    site(
      'Barber - Lantern',
      `<div class="cols"><div class="left"><a href="/browse">Back to search results</a><h1>Barber</h1><p>Company: Sharp &amp; Sons</p><p>Location: Oldgate</p><p>Salary: £480 per week</p><p>A chair in a busy shop with two others. Bring your own scissors. Closed on Mondays, paid holidays, tips are yours.</p><a href="/go/7">Apply now</a> <button>Save</button> <button>Share</button></div><div class="right"><h3>More from Sharp &amp; Sons</h3>${['Junior barber', 'Receptionist', 'Stylist'].map((t, k) => `<div class="mini"><a href="/vacancy/m-${k}11">${t}</a><span>Oldgate</span></div>`).join('')}</div></div>`,
    ),
    { title: 'Barber', employer: 'Sharp & Sons', location: 'Oldgate', salary: '£480' },
  ),
  one(
    'classifieds: title in a span, facts in lower case, a reply button',
    'https://riverton.tradeboard.example/d/riverton-line-cook/7719923311.html',
    site(
      'Line cook - general labor - tradeboard',
      '<section><h2><span class="price"></span><span id="headline">Line cook</span></h2><div class="attrs"><p><span>compensation:</span> <b>$19 to $22 an hour</b></p><p><span>employment type:</span> <b>part-time</b></p></div><section id="body">Small kitchen, big windows. Thursday to Sunday, four to eleven. Shift meal and a share of the tips. Come in and ask for Dana.</section><button>reply</button></section>',
    ),
    { title: 'Line cook', salary: '$19' },
  ),
  one(
    'heading, one paragraph and a telephone, nothing else',
    'https://lantern.example/job/123',
    site(
      'Waitress wanted',
      '<main><h1>Waitress wanted</h1><p>We need a waitress for a small beach bar from May to September. £11 an hour and all the tips, room above the bar if you want it.</p><p><a href="tel:+441632960120">Call Sam on 01632 960120</a></p></main>',
    ),
    { title: 'Waitress wanted' },
  ),
  one(
    'Russian, heading says who is needed, telephone in the text',
    'https://doska.example/obyavlenie/44120',
    site(
      'Требуется повар в столовую',
      '<main><h1>Требуется повар в столовую</h1><p>Столовая на 80 мест, график два через два, смена с семи до семи. Оплата 3500 руб. за смену, раз в неделю. Звоните с девяти до шести: +7 900 000-00-00, Ирина.</p></main>',
      'ru',
    ),
    { title: 'Требуется повар в столовую' },
  ),
  one(
    'German, what we look for and what we offer, mail only',
    'https://www.baeckerei-sommer.example/stellen/verkaeufer',
    site(
      'Verkäufer für den Samstag – Bäckerei Sommer',
      '<main><h1>Verkäufer für den Samstag</h1><h3>Wir suchen</h3><p>Jemanden, der gern früh aufsteht und freundlich bleibt, wenn es voll wird.</p><h3>Wir bieten</h3><p>14 € pro Stunde, Brot für zu Hause und eine feste Schicht.</p><p><a href="mailto:laden@baeckerei-sommer.example">laden@baeckerei-sommer.example</a></p></main>',
      'de',
    ),
    { title: 'Verkäufer für den Samstag' },
  ),
  one(
    'name of the site as h1, title as h2, position and firm in a table of four cells a row',
    'https://notices.example/notice.asp?id=881',
    site(
      'Security guard, nights - Notices',
      '<h1>Notices</h1><h2>Security guard, nights</h2><table><tr><td>Company</td><td>Watchful Ltd</td><td>Location</td><td>Pier 9</td></tr><tr><td>Salary</td><td>£13 per hour</td><td>Posted</td><td>3 May</td></tr></table><p>Walk the yard, check the gates, keep the log. Licence required, torch and coat supplied. Four nights on and four off.</p><p><a href="/apply.asp?id=881">Apply here</a></p>',
    ),
    { title: 'Security guard, nights', employer: 'Watchful Ltd', location: 'Pier 9', salary: '£13' },
  ),
  one(
    'latest ads in a column before the ad',
    'https://lantern.example/ad/tiler-88/',
    site(
      'Tiler for two bathrooms · Lantern',
      `<div class="column"><h4>Latest jobs</h4><ul>${['Roofer', 'Bricklayer', 'Painter', 'Plasterer', 'Glazier'].map((t, k) => `<li><a href="/ad/${t.toLowerCase()}-${k}1/">${t}</a></li>`).join('')}</ul></div><div class="content"><h1>Tiler for two bathrooms</h1>${dl(
        [
          ['Company', 'Hearth & Home'],
          ['Location', 'Millbrook'],
          ['Pay', '£180 per day'],
        ],
      )}<h2>Description</h2><p>About nine days of work in an old house. Tiles are on site, bring your own cutter. Paid on the last day by transfer.</p><a href="/apply/88">Apply now</a></div>`,
    ),
    { title: 'Tiler for two bathrooms', employer: 'Hearth & Home', location: 'Millbrook', salary: '£180' },
  ),
  one(
    'similar ads without labels under an ad without labels',
    'https://lantern.example/jobs/cleaner-early-7712',
    site(
      'Cleaner, early | Lantern',
      `<main><h1>Cleaner, early</h1><div>Brightside Services Ltd</div><div>Eastmoor</div><div>£12 an hour</div><p>Two hours before the office opens, five days a week. You have the key and the radio to yourself.</p><button>Apply now</button></main><div><h2>Similar jobs</h2>${['Cleaner, late', 'Window cleaner', 'Caretaker', 'Housekeeper', 'Kitchen porter', 'Laundry worker', 'Gardener', 'Porter'].map((t, k) => `<div class="c"><a href="/jobs/x-${k}-771">${t}</a><div>Firm ${k} Ltd</div><div>Eastmoor</div><div>£1${k} an hour</div></div>`).join('')}</div>`,
    ),
    { title: 'Cleaner, early', salary: '£12' },
  ),
  one(
    'adult services: rates as a list, messenger and telephone, other profiles below',
    'https://city-companions.example/escorts/riverton/kim-771',
    site(
      'Kim in Riverton',
      `<main><h1>Kim in Riverton</h1><ul><li>30 minutes £70</li><li>1 hour £120</li><li>Incall only</li></ul><p>My own flat near the station, discreet and clean. I see few people and take my time. Text first, please.</p><a href="tel:+447700900121">07700 900121</a></main><h3>You may also like</h3><ul>${['Ada', 'Bea', 'Cleo', 'Dee'].map((t, k) => `<li><a href="/escorts/riverton/${t.toLowerCase()}-${k}71">${t} in Riverton</a><span>1 hour £1${k}0</span></li>`).join('')}</ul>`,
    ),
    { title: 'Kim in Riverton' },
  ),
];
