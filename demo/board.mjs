/** The demo board as pages: path → HTML. No file is written; `tools/serve.mjs` and the tests ask for what they need. */
import { ADULT, ALL, JOBS, SEASON } from './ads.mjs';
import { STYLE } from './style.mjs';

const NAME = 'Harbour Board';

const plain = (text) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

const paragraphs = (text) =>
  text
    .split('\n\n')
    .map((part) => `<p>${plain(part)}</p>`)
    .join('\n');

const day = (iso) =>
  new Date(`${iso}T12:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

const SECTIONS = [
  ['/jobs/', 'Jobs'],
  ['/season/', 'Seasonal work'],
  ['/adult/', 'Adult services'],
  ['/about/', 'About'],
];

function frame(path, title, body, head = '') {
  const links = SECTIONS.map(([to, label]) => {
    const here = path.startsWith(to) ? ' aria-current="page"' : '';
    return `<a href="${to}"${here}>${label}</a>`;
  }).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${plain(title)} · ${NAME}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
${head}
</head>
<body>
<p class="notice">Demonstration board. Every ad, firm, person and number on it is invented.</p>
<header class="top">
<a class="name" href="/">${NAME}</a>
<nav aria-label="Sections">${links}</nav>
</header>
<main>
${body}
</main>
<footer><p>${NAME} is a made-up site that ships with Farol. <a href="/about/">About this board</a></p></footer>
</body>
</html>
`;
}

/** Cards in a plain list, as most boards have them: nothing but repeated blocks. */
function card(ad) {
  return `<li class="card">
<h2><a href="/ad/${ad.id}/">${plain(ad.title)}</a></h2>
<p class="facts"><span class="employer">${plain(ad.employer)}</span> <span class="place">${plain(ad.place)}</span> <span class="pay">${plain(ad.pay)}</span></p>
<div class="words" lang="${ad.lang}">
${paragraphs(ad.text)}
</div>
<p class="small"><time datetime="${ad.posted}">${day(ad.posted)}</time></p>
</li>`;
}

function results(path, title, ads, head = '', item = card) {
  const search = `<form class="search" role="search"><label>Search <input type="search" name="q"></label> <button>Find</button></form>`;
  const body = `<h1>${title}</h1>
${search}
<p class="count">${ads.length} ads</p>
<ol class="cards">
${ads.map(item).join('\n')}
</ol>`;
  return frame(path, title, body, head);
}

/** A short teaser only: on this page the whole ad stands in the structured data. */
function teaser(ad) {
  return `<li class="row">
<a href="/ad/${ad.id}/">${plain(ad.title)}</a>
<span class="place">${plain(ad.place)}</span>
<span class="pay">${plain(ad.pay)}</span>
</li>`;
}

function posting(ad, origin) {
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: ad.title,
    description: paragraphs(ad.text),
    datePosted: ad.posted,
    url: `${origin}/ad/${ad.id}/`,
    inLanguage: ad.lang,
    hiringOrganization: { '@type': 'Organization', name: ad.employer },
    jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: ad.place } },
  };
}

function structured(ads, origin) {
  const list = ads.map((ad) => posting(ad, origin));
  // "<" is escaped so that no ad can close the script element.
  return `<script type="application/ld+json">${JSON.stringify(list).replace(/</g, '\\u003c')}</script>`;
}

/** Job boards describe each job to search engines on its own page; adult-services ads have no such form. */
function detail(ad, origin) {
  const facts = [
    ['Employer', plain(ad.employer)],
    ['Location', plain(ad.place)],
    ['Salary', plain(ad.pay)],
    ['Posted', `<time datetime="${ad.posted}">${day(ad.posted)}</time>`],
  ];
  return frame(
    `/ad/${ad.id}/`,
    ad.title,
    `<article class="ad">
<h1>${plain(ad.title)}</h1>
<dl class="facts">${facts.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>
<h2>Description</h2>
<div class="words" lang="${ad.lang}">
${paragraphs(ad.text)}
</div>
<p><a class="apply" href="/about/">Apply now</a></p>
</article>`,
    ADULT.includes(ad) ? '' : structured([ad], origin),
  );
}

const ABOUT = `<article class="prose">
<h1>About this board</h1>
<p>This small site exists so that you can try Farol without opening anybody's real ads. It was written by hand for that purpose.</p>
<p>Some of its ads are honest, some state things that fair-recruitment guidance warns about, and some come close without being so: a hotel that asks you to bring your passport to an interview, a firm that says it never charges applicants. A reader that marks those has a fault.</p>
<p>This page carries no ad at all. Farol should leave it exactly as it is.</p>
</article>`;

const HOME = `<h1>Work and services, near and far</h1>
<p class="lead">Pick a section, then press the Farol button in your browser's toolbar.</p>
<ul class="doors">
<li><a href="/jobs/">Jobs</a> <span>${JOBS.length} ads in ${new Set(JOBS.map((ad) => ad.lang)).size} languages, as plain cards</span></li>
<li><a href="/season/">Seasonal work</a> <span>${SEASON.length} ads that stand in structured data</span></li>
<li><a href="/adult/">Adult services</a> <span>${ADULT.length} ads</span></li>
<li><a href="/about/">About</a> <span>a page without ads</span></li>
</ul>`;

/**
 * @param {string} origin  where the pages will be served, without a slash at the end
 * @returns {Map<string, string>} path → HTML
 */
export function board(origin) {
  return new Map([
    ['/', frame('/', 'Home', HOME)],
    ['/jobs/', results('/jobs/', 'Jobs', JOBS)],
    ['/season/', results('/season/', 'Seasonal work', SEASON, structured(SEASON, origin), teaser)],
    ['/adult/', results('/adult/', 'Adult services', ADULT)],
    ['/about/', frame('/about/', 'About', ABOUT)],
    ...ALL.map((ad) => /** @type {const} */ ([`/ad/${ad.id}/`, detail(ad, origin)])),
  ]);
}
