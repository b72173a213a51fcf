import type { PageCase } from './generic/blocks.cases';

export const cases: PageCase[] = [
  {
    name: 'vacancies among the classifieds',
    url: 'https://www.avito.ru/perm/vakansii',
    html: `<html><head><title>Вакансии в Перми</title></head><body>${['Грузчик', 'Кладовщик'].map((title, k) => `<div data-marker="item"><a data-marker="item-title" href="/perm/vakansii/x_77${k}"><h3>${title}</h3></a><p data-marker="item-price">60 000 ₽ за месяц</p><div data-marker="item-address">Ленинский район</div><p data-marker="item-date">2 дня назад</p></div>`).join('')}</body></html>`,
    page: 'results',
    listings: [
      {
        title: 'Грузчик',
        location: 'Ленинский район',
        salary: '60 000 ₽ за месяц',
        url: 'https://www.avito.ru/perm/vakansii/x_770',
      },
      { title: 'Кладовщик' },
    ],
  },
];
