import { bySelectors } from './adapter';

/** Vacancies of the classifieds; prices of goods are on other paths. */
export default bySelectors(['*://*.avito.ru/*/vakansii*', '*://*.avito.ru/vakansii*'], {
  card: '[data-marker="item"]',
  title: '[data-marker="item-title"], h3',
  employer: '[data-marker="seller-link/link"], [class*="iva-item-sellerInfo"] p',
  location: '[data-marker="item-address"], [class*="geo-root"]',
  salary: '[data-marker="item-price"]',
  postedAt: '[data-marker="item-date"]',
  link: 'a[data-marker="item-title"]',
});
