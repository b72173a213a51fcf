import type { PageCase } from './blocks.cases';

/** Pages that repeat blocks, or speak of work, and hold no ad: nothing may be read from them. */
const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const prose = (subject: string, times: number): string =>
  Array.from(
    { length: times },
    (_, k) =>
      `<p>${subject} has been discussed at length since the ${k + 3}th meeting, and <a href="/topic/${k}">several observers</a> expect the matter to return before the end of the season, as it did before.</p>`,
  ).join('');
const list = (items: string[], html: (item: string, k: number) => string): string => items.map(html).join('');

const silent = (name: string, url: string, html: string): PageCase => ({ name, url, html, page: 'none', listings: [] });

export const cases: PageCase[] = [
  silent(
    'front page of a newspaper with a link to its job section',
    'https://www.dailymeridian.example/',
    page(
      'The Daily Meridian',
      `<nav><a href="/jobs/">Jobs</a><a href="/sport">Sport</a></nav>${list(['Council votes on harbour bridge', 'Manager resigns after third defeat', 'Teachers agree on new pay deal', 'Nurses strike enters second week', 'Engineer finds lost manuscript', 'Doctors warn of late flu'], (t, k) => `<article><h2><a href="/news/2026/05/${k}-story-of-the-day-${k}441">${t}</a></h2><p class="byline">By <a href="/author/${k}">Ada Quist</a> <time>${k + 1} hours ago</time></p><p>What happened, and what it means for the town, in two short paragraphs and a map.</p></article>`)}`,
      '<meta property="og:type" content="website">',
    ),
  ),
  silent(
    'news article about unemployment',
    'https://www.dailymeridian.example/business/jobs-market-cools-9921',
    page(
      'Jobs market cools as vacancies fall | The Daily Meridian',
      `<article><h1>Jobs market cools as vacancies fall</h1><p class="byline">By Ada Quist</p>${prose('The number of vacancies', 14)}<h2>Related articles</h2>${list(['Wages rise again', 'Retail hiring slows'], (t, k) => `<div class="teaser"><a href="/business/${k}77">${t}</a><p>Read more about it here in our analysis.</p></div>`)}</article>`,
      '<meta property="og:type" content="article"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Jobs market cools"}</script>',
    ),
  ),
  silent(
    'encyclopaedia article on recruitment',
    'https://en.wikipedia.org/wiki/Recruitment',
    page(
      'Recruitment - Wikipedia',
      `<div class="mw-body"><h1>Recruitment</h1><p>From Wikipedia, the free encyclopedia</p>${prose('Recruitment', 20)}<h2>Job description</h2>${prose('A job description', 4)}<h2>Qualifications</h2>${prose('A qualification', 4)}<h2>References</h2><ol><li>Quist, A. Retrieved 2 May 2026.</li><li>Olde, B. Retrieved 3 May 2026.</li></ol></div>`,
    ),
  ),
  silent(
    'another wiki, self-hosted, on careers in a game',
    'https://wiki.starfarers.example/Careers',
    page(
      'Careers - Starfarers Wiki',
      `<h1>Careers</h1>${prose('The pilot career', 8)}<table>${list(['Pilot', 'Engineer', 'Medic', 'Guard'], (t) => `<tr><td><a href="/${t}_(career)">${t}</a></td><td>Unlocks at level 4</td><td>+2 skill</td></tr>`)}</table>`,
      '<meta name="generator" content="MediaWiki 1.41.0">',
    ),
  ),
  silent(
    'shop with products',
    'https://www.bagworks.example/men/backpacks',
    page(
      'Men’s backpacks – Bagworks',
      list(
        ['Canvas pack 20 l', 'Roll-top courier bag', 'Trail pack 30 l', 'Engineer tool bag', 'Doctor bag, leather'],
        (t, k) =>
          `<div class="product-card"><a href="/p/${k}88123"><h3>${t}</h3></a><span class="brand">Bagworks Ltd</span><span class="price">$${k + 3}9.00</span><button>Add to cart</button></div>`,
      ),
    ),
  ),
  silent(
    'shop for work clothes, with work in its words',
    'https://www.arbeitskleidung.example/berufe/koch',
    page(
      'Arbeitskleidung für Koch und Bäcker | Shop',
      list(
        ['Kochjacke weiß', 'Bäckerhose Pepita', 'Pflegekasack', 'Warnweste', 'Latzhose Elektriker'],
        (t, k) =>
          `<li class="item"><a href="/artikel/${k}4411">${t}</a><p>ab ${k + 19},90 €</p><p>Lieferbar</p><button>In den Warenkorb</button></li>`,
      ),
    ),
  ),
  silent(
    'forum about motorcycles',
    'https://forum.twowheels.example/viewforum.php?f=12',
    page(
      'Engine and gearbox - Two Wheels forum',
      `<table>${list(['Valve clearance, which mechanic?', 'Driver chain too loose', 'Clutch job, how long?', 'Oil for full time racing'], (t, k) => `<tr><td><a href="viewtopic.php?t=${k}9912">${t}</a></td><td>by rider${k}</td><td>${k + 4} replies</td><td>${k * 31} views</td><td>Last post yesterday</td></tr>`)}</table>`,
      '<meta name="generator" content="phpBB">',
    ),
  ),
  silent(
    'questions and answers about programming',
    'https://ask.codeforum.example/questions/tagged/python',
    page(
      "Newest 'python' questions",
      list(
        ['How do I sort a dict by value?', 'Engineer says use a generator, why?', 'Remote debugging in a container'],
        (t, k) =>
          `<div class="question-summary"><div>${k} votes</div><div>${k + 1} answers</div><h3><a href="/questions/77${k}123/how-do-i">${t}</a></h3><p>I have tried the obvious and it does not do what the manual says it should do.</p><a href="/questions/tagged/python">python</a><span>asked ${k + 2} hours ago</span></div>`,
      ),
    ),
  ),
  silent(
    'mailbox with job alerts in it',
    'https://webmail.provider.example/mail/u/0/#inbox',
    page(
      'Inbox (12) - Webmail',
      `<div><a href="#inbox">Inbox</a><a href="#sent">Sent</a><a href="#drafts">Drafts</a><a href="#spam">Spam</a><button>Compose</button></div><table>${list(['30 new jobs for Data Analyst in Leeds', 'Your application to Olvera Pumps', 'Interview on Tuesday', 'Warehouse Operative and 12 other jobs'], (t, k) => `<tr><td><input type="checkbox"></td><td>Jobsite Alerts</td><td><a href="#msg${k}">${t}</a> - Apply now to these full-time roles</td><td>${k + 1} May</td></tr>`)}</table>`,
    ),
  ),
  silent(
    'search engine asked for jobs',
    'https://www.google.com/search?q=warehouse+jobs+leeds',
    page(
      'warehouse jobs leeds - Google Search',
      list(
        [
          'Warehouse jobs in Leeds | Jobsite',
          'Warehouse Operative Jobs, Leeds - Totalwork',
          '1,204 Warehouse vacancies',
        ],
        (t, k) =>
          `<div class="g"><a href="https://site${k}.example/jobs/warehouse-leeds"><h3>${t}</h3><cite>https://site${k}.example › jobs</cite></a><span>Full-time and part-time warehouse jobs, £12 an hour. Apply now.</span></div>`,
      ),
    ),
  ),
  silent(
    'another search engine, not known by name',
    'https://find.unknown-engine.example/?q=nurse+jobs',
    page(
      'nurse jobs - Find',
      list(
        ['Nurse jobs | Jobsite', 'Nursing vacancies - Careboard', 'Registered Nurse careers'],
        (t, k) =>
          `<div class="r"><a href="https://site${k}.example/nurse-jobs"><h2>${t}</h2></a><div>https://site${k}.example › nurse-jobs</div><p>Find nurse jobs, full-time, part-time, salary from £31,000 a year.</p></div>`,
      ),
    ),
  ),
  silent(
    'procurement notices',
    'https://www.tenders.example/notices',
    page(
      'Public procurement: open tenders',
      `<h1>Open tenders</h1><table><tr><th>Notice</th><th>Contracting authority</th><th>Location</th><th>Value</th><th>Deadline</th></tr>${list(['Supply of nursing staff uniforms', 'Engineer services for flood wall', 'Cleaning of schools', 'Security guard services'], (t, k) => `<tr><td><a href="/notice/2026-${k}8812">${t}</a></td><td>Borough Council</td><td>Leeds</td><td>£${k + 1}40,000</td><td>1${k}/06/2026</td></tr>`)}</table>`,
    ),
  ),
  silent(
    'Polish procurement',
    'https://bip.gmina.example/przetargi',
    page(
      'Przetargi i zamówienia publiczne - BIP',
      `<ul>${list(['Dostawa pomocy dla opiekuna', 'Remont szkoły podstawowej', 'Usługi kierowca autobusu'], (t, k) => `<li><a href="/przetargi/${k}4417">${t}</a><span>Termin składania ofert: 1${k}.06.2026</span><span>Zamawiający: Gmina Wierzbno</span></li>`)}</ul>`,
    ),
  ),
  silent(
    'cars for sale',
    'https://autos.example/search/used',
    page(
      'Used cars for sale',
      list(
        ['2014 Estate 1.6 diesel', '2018 Driver pack hatchback', '2011 Executive saloon'],
        (t, k) =>
          `<li class="ad"><h3><a href="/ad/99${k}123">${t}</a></h3><span>$${k + 4},900</span><span>${k + 6}0,000 miles mileage</span><span>Leeds</span><span>${k + 1} days ago</span></li>`,
      ),
    ),
  ),
  silent(
    'flats to let',
    'https://homes.example/to-let/riga',
    page(
      'Flats for rent in Riga',
      list(
        ['Two bedroom flat in the centre', 'Studio by the park', 'Loft, full time concierge'],
        (t, k) =>
          `<article><a href="/flat/${k}77123">${t}</a><p>${k + 4}50 EUR per month, ${k + 1} bedrooms, 5${k} sqm, for rent.</p><p>Riga</p></article>`,
      ),
    ),
  ),
  silent(
    'recipes of a cook',
    'https://kitchen.example/recipes/',
    page(
      'Recipes from our cook',
      list(
        ['Lentil soup', 'Barley cake', 'Plum dumplings'],
        (t, k) =>
          `<article class="card"><h2><a href="/recipes/${t.toLowerCase().replace(/ /g, '-')}-44${k}1">${t}</a></h2><p>By our chef, ${k + 2}0 minutes, for four persons.</p></article>`,
      ),
    ),
  ),
  silent(
    'conference programme with speakers of many trades',
    'https://conf.example/2026/speakers',
    page(
      'Speakers 2026',
      list(
        ['Ada Quist', 'Bram Olde', 'Chidi Obi', 'Dora Lang'],
        (t, k) =>
          `<div class="speaker"><h3><a href="/2026/speakers/${k}-speaker">${t}</a></h3><p>${['Senior Engineer', 'Director', 'Data Analyst', 'Teacher'][k]}, Olvera Pumps Ltd</p><p>Leeds</p></div>`,
      ),
    ),
  ),
  silent(
    'advice on how to write an application',
    'https://career-advice.example/blog/how-to-write-a-cv',
    page(
      'How to write a CV that gets read | Career advice',
      `<article><h1>How to write a CV that gets read</h1><p>By Ada Quist, 6 min read</p>${prose('A good CV', 8)}<h2>Skills</h2>${prose('The list of skills', 3)}<h2>Experience</h2>${prose('Experience', 3)}</article>`,
      '<meta property="og:type" content="article">',
    ),
  ),
  silent(
    'an empty page',
    'https://jobs.example/',
    '<!doctype html><html><head><title>Jobs</title></head><body></body></html>',
  ),
  silent(
    'a job board with no results',
    'https://jobs.example/search?q=zzz',
    page(
      'Search jobs',
      '<nav><a href="/">Home</a><a href="/jobs">Jobs</a></nav><h1>0 jobs found</h1><p>Your search matched no vacancies. Try fewer words or another town.</p><footer><a href="/about">About</a></footer>',
    ),
  ),
  silent(
    'social stream about nothing in particular',
    'https://social.example/home',
    page(
      'Home',
      list(
        [
          'Lovely sunset over the harbour tonight',
          'My teacher once said: read the question',
          'Does anybody sell a bike?',
        ],
        (t, k) =>
          `<article><a href="/user${k}">user${k}</a><p>${t}</p><span>${k + 1}h</span><button>Like</button><button>Reply</button><button>Share</button></article>`,
      ),
    ),
  ),
];
