import { bySelectors } from './adapter';

/** Posts of groups; class names there are made by tools and change, roles stay. */
export default bySelectors(['*://*.facebook.com/groups/*'], {
  card: '[role="feed"] [role="article"]:not([role="article"] [role="article"])',
  text: '[data-ad-comet-preview="message"], [data-ad-preview="message"], [dir="auto"]',
  link: 'a[href*="/posts/"], a[href*="/permalink/"]',
  onlyAds: true,
});
