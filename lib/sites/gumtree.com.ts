import { on, type Site } from './adapter';

/** Jobs of the classifieds; flats, cars and pets have the same cards on other paths. */
export default {
  matches: on(
    'gumtree.com/jobs gumtree.com/all-jobs gumtree.com/p gumtree.com/search gumtree.com.au/s-jobs gumtree.com.au/s-ad gumtree.com.au/jobs gumtree.com.au/web/listing gumtree.co.za/s-jobs gumtree.co.za/a-jobs gumtree.pl/s-oferty-pracy gumtree.pl/s-praca gumtree.sg/s-jobs',
  ),
  onlyAds: true,
  results: {
    card: '[data-q="search-result"] | article[data-q^="listing"], article.listing-maxi | li.natural .listing-link, article .listing-link | a.user-ad-row-new-design, .user-ad-row | .related-item, .tileV1, .result.pictures | li[data-criteoadid]',
    title:
      '[data-q="tile-title"] | .listing-title | .user-ad-row-new-design__title-span | .user-ad-row__title | a.related-ad-title | .title a | h2 | h3',
    employer: '[data-q="tile-seller"] | [data-q="job-card-employer"] | .user-ad-row-new-design__company',
    location:
      '[data-q="tile-location"] | .listing-location | .user-ad-row-new-design__location | .user-ad-row__location | .location-date span | .category-location',
    salary:
      '[data-q="tile-price"] | .listing-price | .user-ad-price-new-design__price | .user-ad-price__price | .ad-price | [itemprop="price"]',
    postedAt: '[data-q="tile-datePosted"] | .listing-posted-date | .user-ad-row-new-design__age | .creation-date',
    link: '[data-q="search-result-anchor"] | a.listing-link | a.user-ad-row-new-design | a.related-ad-title | .title a | a[href*="/p/"] | a[href*="/a-"] | a[href]',
  },
  detail: {
    at: '^/p/|^/s-ad/|^/a-|^/web/listing/',
    title: '[data-q="vip-title"] | h1.vip-ad-title__header | .vip-title h1 | #ad-title | h1',
    employer: '[data-q="seller-name"] | .seller-rating-name | .vip-seller-name | .seller-profile__name',
    location: '[data-q="ad-location"] | [itemprop="address"] | .vip-ad-title__location-address | .location',
    salary: '[data-q="ad-price"] | .vip-ad-price | .ad-price | [itemprop="price"]',
    text: '[data-q="ad-price"], [data-q="attribute-list"], [data-q="vip-description-text"] | [itemprop="description"] | .vip-ad-description__content | .vip-details .description | #ad-description-details',
  },
} satisfies Site;
