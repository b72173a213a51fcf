import type { Site } from './adapter';

/** Previews of public channels: one message may be one ad, with no heading and no link but its time. */
export default {
  matches: ['*://t.me/s/*', '*://telegram.me/s/*'],
  onlyAds: true,
  results: {
    card: '.tgme_widget_message',
    text: '.tgme_widget_message_text:not(.tgme_widget_message_reply *)',
    link: 'a.tgme_widget_message_date',
    postedAt: 'a.tgme_widget_message_date time@datetime | a.tgme_widget_message_date time',
  },
} satisfies Site;
