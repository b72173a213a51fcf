import { casesOf } from './cases';

export const cases = casesOf({
  ads: [
    ['Упаковщик на склад', 'ООО Северный Склад', 'Пермь', '70 000 ₽ за месяц'],
    ['Горничная', 'Гостиница Берёзка', 'Казань', '45 000 ₽ за месяц'],
    ['Водитель категории C', 'ТК Быстрый Путь', 'Самара', '95 000 ₽ за месяц'],
  ],
  url: 'https://perm.hh.ru/search/vacancy?text=склад',
  name: 'Работа на складе, вакансии',
  card: ({ id, title, employer, location, salary }, badge) =>
    `<div data-qa="vacancy-serp__vacancy vacancy-serp__vacancy_standard"><h2><a data-qa="serp-item__title" href="https://perm.hh.ru/vacancy/${id}?from=search"><span data-qa="serp-item__title-text">${title}</span></a></h2>${salary ? `<span data-qa="vacancy-serp__compensation">${salary}</span>` : ''}<div>Опыт 1–3 года</div><a data-qa="vacancy-serp__vacancy-employer" href="/employer/${id}"><span data-qa="vacancy-serp__vacancy-employer-text">${employer}</span></a><span data-qa="vacancy-serp__vacancy-address">${location}</span><span>${badge}</span></div>`,
  address: (id) => `https://perm.hh.ru/vacancy/${id}?from=search`,
  detail: ({ id, title, employer, location, salary }, similar) => ({
    url: `https://perm.hh.ru/vacancy/${id}`,
    html: `<main><h1 data-qa="vacancy-title">${title}</h1><div data-qa="vacancy-salary"><span data-qa="vacancy-salary-compensation-type-net">${salary}</span></div><a data-qa="vacancy-company-name" href="/employer/1">${employer}</a><p data-qa="vacancy-view-location">${location}</p><div data-qa="vacancy-description"><p>The work is in shifts, full time, with training on the first day. Bring your own boots; the rest is given. Apply by the end of the month.</p></div></main><div>${similar}</div>`,
  }),
});
