import { on, type Site } from './adapter';

/** Jobs of the classifieds of many countries; goods have the same cards on other paths. */
export default {
  matches: on(
    'olx.pl/praca olx.pl/oferta/praca olx.ua/rabota olx.ua/uk/rabota olx.ua/d/rabota olx.ua/d/uk/rabota olx.ua/d/obyavlenie olx.ua/d/uk/obyavlenie olx.kz/rabota olx.kz/d/rabota olx.uz/rabota olx.uz/d/rabota olx.bg/rabota olx.bg/d/rabota olx.ro/locuri-de-munca olx.ro/d/locuri-de-munca olx.pt/emprego olx.pt/d/emprego olx.ba/kategorija olx.com.br/vagas-de-emprego olx.in/jobs olx.com.pk/jobs olx.com.eg/jobs olx.co.za/jobs olx.pl/d/oferta olx.pl/d/praca olx.ro/d/oferta olx.ro/oferta olx.pt/d/anuncio olx.bg/d/ad',
  ),
  onlyAds: true,
  results: {
    card: '[data-cy="l-card"], [data-testid="l-card"] | .jobs-ad-card | tr.wrap .offer-wrapper, .offer-wrapper | [data-aut-id="itemBox"] | [data-ds-component="DS-AdCard"], [data-lurker-detail="list_id"] | [aria-label="Listing"]',
    title:
      '[data-cy="ad-card-title"] h4 | [data-cy="ad-card-title"] h6 | [data-testid="ad-card-title"] | [data-aut-id="itemTitle"] | [data-cy="listing-ad-title"] | h4 | h6 | h3 | h2',
    employer: '[data-testid="company-name"] | [data-cy="job-card-employer"] | .job-ad-employer',
    location:
      '[data-testid="job-location"] | [data-testid="location-date"] | [data-aut-id="item-location"] | .breadcrumb span | [aria-label="Location"]',
    salary:
      '[data-testid="salary-label"] | [data-testid="ad-price"] | [data-aut-id="itemPrice"] | .price-label | [aria-label="Price"] | .list-item__price',
    postedAt: '[data-testid="date-label"] | [data-aut-id="item-creation-date"]',
    link: 'a[data-cy="listing-ad-title"] | [data-cy="ad-card-title"] a | a[href*="/oferta/"] | a[href*="/obyavlenie/"] | a[href*="/anuncio/"] | a[href]',
  },
  detail: {
    at: '^/(?:d/)?(?:uk/)?(?:oferta|obyavlenie|anuncio|ad)/|/item/',
    title:
      '[data-cy="ad_title"] | [data-testid="ad_title"] | [data-cy="offer_title"] | [data-testid="offer_title"] | [data-aut-id="itemTitle"] | h1',
    employer:
      '[data-testid="company-name"] | [data-cy="seller_card"] h4 | [data-testid="user-profile-user-name"] | [data-testid="user-profile-link"] h4',
    location:
      '[data-testid="map-aside-section"] p | [data-testid="job-location"] | [data-testid="map-link-breadcrumbs"]',
    salary:
      '[data-testid="salary-label"] | [data-testid="ad-price-container"] h3 | [data-testid="prices-wrapper"] | [data-aut-id="itemPrice"]',
    postedAt: '[data-cy="ad-posted-at"] | [data-testid="ad-posted-at"]',
    text: '[data-testid="salary-label"], [data-testid="ad-price-container"], [data-testid="ad-parameters-container"], [data-cy="ad_description"] | [data-testid="ad_description"] | [data-aut-id="itemDescriptionContent"] | #textContent',
  },
} satisfies Site;
