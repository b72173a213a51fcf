import { casesOf } from './cases';

export const cases = casesOf({
  ads: [
    ['Упаковщик на склад', 'ООО Северный Склад', 'Пермь', '70 000 ₽ за месяц'],
    ['Горничная', 'Гостиница Берёзка', 'Казань', '45 000 ₽ за месяц'],
    ['Водитель категории C', 'ТК Быстрый Путь', 'Самара', '95 000 ₽ за месяц'],
  ],
  url: 'https://vk.com/rabota_perm',
  name: 'Работа в Перми',
  card: ({ id, title, employer, location, salary }, badge) =>
    `<div class="post _post" id="post-77_${id}" data-post-id="-77_${id}"><div class="PostHeader"><a class="PostHeaderSubtitle__link" href="/wall-77_${id}">три дня назад</a></div><div class="wall_post_text">${title}<br>${employer}, ${location}. Зарплата ${salary ?? 'по договору'}, без опыта, вахта.<br>Писать <a href="https://t.me/otdel_${id}">сюда</a></div><span>${badge}</span></div>`,
  address: (id) => `https://vk.com/wall-77_${id}`,
  without: ['employer', 'location', 'salary'],
});
