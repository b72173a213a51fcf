import { on, type Site } from './adapter';

/** Boards of posts, new and old pages; posts that are not ads are among them on most. */
export default {
  matches: on('reddit.com/r'),
  onlyAds: true,
  results: {
    card: 'shreddit-post | .thing.link | [data-testid="post-container"] | .search-result-link',
    title: '[slot="title"] | a.title | h1 | h3 | a.search-title',
    link: 'shreddit-post@permalink | a[slot="full-post-link"] | .thing.link@data-permalink | a.title | a[data-click-id="body"] | a.search-title',
    postedAt: 'time | faceplate-timeago',
  },
} satisfies Site;
