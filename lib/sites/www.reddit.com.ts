import { bySelectors } from './adapter';

/** Boards of posts, new and old pages; posts that are not ads are among them on most. */
export default bySelectors(['*://*.reddit.com/r/*'], {
  card: 'shreddit-post, .thing.link, [data-testid="post-container"]',
  title: '[slot="title"], a.title, h1, h3',
  link: 'shreddit-post, a[slot="full-post-link"], a.title, a[data-click-id="body"]',
  postedAt: 'time, faceplate-timeago',
  onlyAds: true,
});
