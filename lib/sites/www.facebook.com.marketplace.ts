import { on, type Site } from './adapter';

/** Offers of work among goods: the link is the card, and its picture has the title. */
export default {
  matches: on('facebook.com/marketplace'),
  onlyAds: true,
  results: {
    card: 'a[href*="/marketplace/item/"]',
    title: 'img@alt | span[style*="line-clamp"]',
    link: 'a[href*="/marketplace/item/"]',
  },
  detail: {
    at: '^/marketplace/item/',
    card: '[role="main"]',
    title: 'h1',
    location: 'a[href^="/marketplace/"][href*="/location/"] | [aria-label^="Location"]',
    text: '[role="main"]',
  },
} satisfies Site;
