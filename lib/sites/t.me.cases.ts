import type { PageCase } from './generic/blocks.cases';

const message = (id: number, text: string): string =>
  `<div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="chan/${id}"><div class="tgme_widget_message_text">${text}</div><div class="tgme_widget_message_footer"><a class="tgme_widget_message_date" href="https://t.me/chan/${id}"><time datetime="2026-05-01T10:00:00+00:00">10:00</time></a></div></div></div>`;
const channel = (texts: string[]): string =>
  `<html><head><title>Chan – Telegram</title></head><body><main><section class="tgme_channel_history">${texts.map((text, k) => message(40 + k, text)).join('')}</section></main></body></html>`;

export const cases: PageCase[] = [
  {
    name: 'channel of vacancies: each message is an ad',
    url: 'https://t.me/s/chan',
    html: channel([
      'Требуется упаковщик<br>Оплата 300 000 ₽ в месяц, без опыта<br>Писать <a href="https://t.me/manager_x">сюда</a>',
      'Требуется водитель C+E<br>Вахта, проживание',
    ]),
    page: 'results',
    listings: [
      { title: 'Требуется упаковщик', url: 'https://t.me/chan/40' },
      { title: 'Требуется водитель C+E', url: 'https://t.me/chan/41' },
    ],
  },
  {
    name: 'channel about the weather: nothing',
    url: 'https://t.me/s/chan',
    html: channel(['Rain until noon, then clear.', 'Frost on the hills tonight.', 'Wind from the west.']),
    page: 'none',
    listings: [],
  },
];
