import { on, type Site } from './adapter';

/** Posts on walls of groups; most groups are about something else. */
export default {
  matches: on('vk.com vk.ru'),
  onlyAds: true,
  results: {
    card: '[data-post-id]:not([data-post-id] [data-post-id]) | ._post, .wall_item | [data-testid="post"]',
    text: '.wall_post_text, .pi_text, [data-testid="post-text"], [class*="PostText"], .wi_body, [class*="vkitShowMoreText"]',
    link: 'a.post_link | a.PostHeaderSubtitle__link | a.wi_date | [data-testid="post_date_block_preview"] | a[href*="wall-"]',
    postedAt: '.rel_date | .PostHeaderSubtitle__item | .wi_date | time',
  },
} satisfies Site;
