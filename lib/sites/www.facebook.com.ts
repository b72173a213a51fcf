import { on, type Site } from './adapter';

/** Posts of groups; class names there are made by tools and change, roles stay. */
export default {
  matches: on('facebook.com/groups'),
  onlyAds: true,
  results: {
    card: '[role="feed"] [role="article"]:not([role="article"] [role="article"]), [role="feed"] > div:has([data-ad-comet-preview="message"]):not(:has([role="article"])) | .userContentWrapper | article[data-ft]',
    text: '[data-ad-rendering-role="story_message"] | [data-ad-comet-preview="message"] | [data-ad-preview="message"] | .userContent | [dir="auto"]',
    link: 'a[href*="/posts/"] | a[href*="/permalink/"]',
  },
} satisfies Site;
