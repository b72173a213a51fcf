import { casesOf } from './cases';

export const cases = casesOf({
  ads: [
    ['Швачка', 'ТОВ Нитка', 'Львів', '22 000 грн'],
    ['Бухгалтер', 'Агро-Степ', 'Полтава', '20 000 грн'],
    ['Водій навантажувача', 'Склад Захід', 'Луцьк', '25 000 грн'],
  ],
  url: 'https://www.work.ua/jobs-lviv-шваля/',
  name: 'Робота у Львові | Work.ua',
  card: ({ id, title, employer, location, salary }, badge) =>
    `<div class="card card-hover card-visited job-link" tabindex="0"><h2><a href="/jobs/${id}/" title="${title}, вакансія від 3 травня">${title}</a></h2>${salary ? `<div><span class="strong-600">${salary}</span></div>` : ''}<div class="mt-xs"><span class="mr-xs"><span class="strong-600">${employer}</span></span><span class="">${location}</span></div><p>Повна зайнятість.</p><time datetime="2026-05-03">3 дні тому</time><span>${badge}</span></div>`,
  address: (id) => `https://www.work.ua/jobs/${id}/`,
  detail: ({ id, title, employer, location, salary }, similar) => ({
    url: `https://www.work.ua/jobs/${id}/`,
    html: `<main><h1 id="h1-name">${title}</h1><ul><li><span title="Зарплата"></span><span class="strong-500">${salary}</span></li><li><span title="Дані про компанію"></span><a href="/jobs/by-company/1/"><span class="strong-500">${employer}</span></a></li><li><span title="Адреса роботи"></span>${location}</li></ul><div id="job-description"><p>The work is in shifts, full time, with training on the first day. Bring your own boots; the rest is given. Apply by the end of the month.</p></div></main><div>${similar}</div>`,
  }),
});
