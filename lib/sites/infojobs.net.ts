import { on, type Site } from './adapter';

/** Spain, Italy and Brazil: one name, three makers of pages. */
export default {
  matches: on('infojobs.net infojobs.it infojobs.com.br'),
  results: {
    card: 'li.ij-OfferList-offerCardItem | .ij-OfferCardContent | li.ij-List-item, li.ij-OfferList-item | [data-id].js_vacancyLoad, .js_rowCard | li.list-default-item, .offer-item-box, .gtm-offer-item | li.vaga, .element-vaga',
    title:
      '[class*="OfferCardContent-description-title-link"] | [class*="OfferCardContent-description-title"] | [id^="job-title"] | .js_vacancyLoadLink h2 | .job-list-title | .vagaTitle | h2',
    employer:
      '[class*="OfferCardContent-description-subtitle-link"] | [class*="OfferCardContent-description-subtitle"] | .job-list-subtitle | a[href*="/empresa-"] | .vaga-company | h3 | a.text-body',
    location:
      '[class*="OfferCardContent-description-list-item-truncate"] | li[class*="OfferCardContent-description-list-item"] | .details span | .location2 | .small.text-medium .mr-24 | .mb-8',
    salary: '[data-testid="salary-info"] | [class*="OfferCardContent-description-salary-info"] | .salary',
    postedAt: '[data-testid="sincedate-tag"] | [class*="OfferCardContent-description-published"] | .js_date | time',
    link: '[class*="OfferCardContent-description-title-link"] | a[class*="OfferCardContent-description-link"] | h2 a | a.js_vacancyLoadLink | a[href*="/of-"] | a[href*="/vaga-de"] | a[href]',
  },
  detail: {
    at: '/of-i?[0-9a-f]|/vaga-de-|\\.aspx\\?|/offerta',
    title:
      '[class*="OfferDetailHeader"] h1 | h1#prefijoPuesto | #prefijoPuesto | [itemprop="title"] | h1 | h2.js_vacancyHeaderTitle | h2',
    employer:
      '[class*="OfferDetailHeader"] a[href*="/em-"] | a.link[data-e2e="company"] | [itemprop="hiringOrganization"] [itemprop="name"] | .js_vacancyHeader a[href*="empresa"] | .h4 a',
    location: '#prefijoPoblacion | [class*="OfferDetailHeader"] [class*="location"] | [itemprop="addressLocality"]',
    salary: '[class*="OfferDetailHeader"] [class*="salary"] | #prefijoSalario | [itemprop="baseSalary"]',
    text: '#prefijoDescripcion1, [class*="OfferDetailDescription"], [class*="OfferDetailAbout"] | [itemprop="description"] | .js_vacancyDataPanels | #vacancylistDetail',
  },
} satisfies Site;
