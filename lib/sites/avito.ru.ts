import { on, type Site } from './adapter';

/** Vacancies of the classifieds; prices of goods are on other paths. */
export default {
  matches: on('avito.ru/*/vakansii avito.ru/vakansii'),
  results: {
    card: '[data-marker="item"] | [itemtype*="Product"][id]',
    title: '[data-marker="item-title"] | [itemprop="name"] | h3',
    employer: '[data-marker="seller-link/link"] | [class*="iva-item-sellerInfo"] p | [class*="iva-item-userInfo"] p',
    location: '[data-marker="item-address"] | [data-marker="item-location"] | [class*="geo-root"]',
    salary: '[data-marker="item-price-value"] | [data-marker="item-price"]',
    postedAt: '[data-marker="item-date"]',
    link: 'a[data-marker="item-title"] | a[itemprop="url"] | h3 a',
  },
  detail: {
    at: '/vakansii/[^/?]+_\\d{6,}',
    title: '[data-marker="item-view/title-info"] | [itemprop="name"] | h1',
    employer: '[data-marker="seller-info/name"] | [data-marker="seller-link/link"]',
    location: '[itemprop="address"] | [class*="style-item-address__string"]',
    salary: '[data-marker="item-view/item-price"] | [itemprop="price"] | [class*="js-item-price"]',
    postedAt: '[data-marker="item-view/item-date"]',
    text: '[data-marker="item-view/item-price"], [data-marker="item-view/item-params"], [data-marker="item-view/item-description"] | [itemprop="description"]',
  },
} satisfies Site;
