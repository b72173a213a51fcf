import { bySelectors } from './adapter';

/** Previews of public channels: one message may be one ad, with no heading and no link but its time. */
export default bySelectors(['*://t.me/s/*', '*://telegram.me/s/*'], {
  card: '.tgme_widget_message',
  text: '.tgme_widget_message_text',
  link: 'a.tgme_widget_message_date',
  postedAt: 'a.tgme_widget_message_date time',
  onlyAds: true,
});
