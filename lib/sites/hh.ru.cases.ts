import type { PageCase } from './generic/blocks.cases';

export const cases: PageCase[] = [
  {
    name: 'search by its hooks',
    url: 'https://perm.hh.ru/search/vacancy?text=',
    html: `<html><head><title>Работа в Перми</title></head><body>${['Повар', 'Пекарь'].map((title, k) => `<div data-qa="vacancy-serp__vacancy vacancy-serp__vacancy_premium"><h2><a data-qa="serp-item__title" href="https://perm.hh.ru/vacancy/9${k}1"><span data-qa="serp-item__title-text">${title}</span></a></h2><a data-qa="vacancy-serp__vacancy-employer"><span data-qa="vacancy-serp__vacancy-employer-text">Хлебозавод Колос</span></a><span data-qa="vacancy-serp__vacancy-address">Пермь</span></div>`).join('')}</body></html>`,
    page: 'results',
    listings: [
      { title: 'Повар', employer: 'Хлебозавод Колос', location: 'Пермь', url: 'https://perm.hh.ru/vacancy/901' },
      { title: 'Пекарь' },
    ],
  },
];
