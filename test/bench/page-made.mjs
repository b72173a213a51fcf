/** Pages whose cost is measured: a board of many ads, and an article about something else. All invented. */

const TRADES = ['Housekeeper', 'Welder', 'Waiter', 'Driver', 'Nurse', 'Cook', 'Carpenter', 'Cashier'];
const TOWNS = ['Ashcombe', 'Brindle', 'Coldwater', 'Dunmere', 'Eastley'];

/** @param {number} k */
export const card = (k) => {
  const trade = TRADES[k % TRADES.length];
  const town = TOWNS[k % TOWNS.length];
  return `<li class="card" data-testid="job-card"><div class="top"><span class="badge">New</span><button class="save" aria-label="Save"><svg viewBox="0 0 9 9"><path d="M1 1h7"/></svg></button></div>
<h2 class="title"><a href="/jobs/${k * 7919 + 1000}/${trade?.toLowerCase()}-in-${town?.toLowerCase()}">${trade} in ${town}, place ${k}</a></h2>
<div class="firm"><span class="name">House ${k % 97} Ltd</span><span class="dot">·</span><span class="place">${town}</span></div>
<ul class="facts"><li>Full time</li><li>£${11 + (k % 9)}.50 per hour</li><li>${1 + (k % 27)} days ago</li></ul>
<p class="words">We look for a ${trade?.toLowerCase()} for our house in ${town}. Written contract, paid holidays, two days off in a row every week. Reference ${k * 104_729}.</p>
<div class="foot"><a class="more" href="/jobs/${k * 7919 + 1000}#more">Read more</a><time datetime="2026-05-${String(1 + (k % 28)).padStart(2, '0')}">${1 + (k % 28)} May</time></div></li>`;
};

/** @param {string} title @param {string} body */
const frame = (title, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

/** @param {number} ads */
export const board = (ads) =>
  frame(
    'Jobs in the county',
    `<nav class="menu"><ul>${Array.from({ length: 60 }, (_, k) => `<li><a href="/c/${k}">Category ${k}</a></li>`).join('')}</ul></nav><main><h1>${ads} jobs</h1><ul id="list" class="results">${Array.from({ length: ads }, (_, k) => card(k)).join('\n')}</ul></main>`,
  );

/** @param {number} paragraphs */
export const article = (paragraphs) =>
  frame(
    'How the river changed its bed',
    `<nav><ul>${Array.from({ length: 40 }, (_, k) => `<li><a href="/s/${k}">Section ${k}</a></li>`).join('')}</ul></nav><article><h1>How the river changed its bed</h1>${Array.from({ length: paragraphs }, (_, k) => `<p class="par">The water rose by ${k} hands that spring, and the <em>old mill</em> stood in it to the window. Nobody had seen <a href="/w/${k}">the like</a> before, and what followed in the year after was stranger still.</p>`).join('\n')}</article>`,
  );
