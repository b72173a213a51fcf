import { on, type Site } from './adapter';

/** India; pay is often hidden behind "Not disclosed", which is kept as the page gives it. */
export default {
  matches: on('naukri.com naukrigulf.com'),
  results: {
    card: '.srp-jobtuple-wrapper, .cust-job-tuple | article.jobTuple, .jobTuple | .srp-tuple, .ng-box.srp-tuple | [type="tuple"] .row, div.row[type="tuple"] | [data-job-id]',
    title: 'a.title | .title a | .desig | a.info-position | .designation-title | a[href*="job-listings"] | h2',
    employer: 'a.comp-name | .comp-name | a.subTitle | .companyInfo a | .org | a.info-org | .info-org',
    location: '.locWdth | .loc-wrap .loc | .location span | .loc | .info-loc',
    salary: '.sal-wrap span[title] | .sal-wrap | .salary span | .salary | .sal',
    postedAt: '.job-post-day | .jobTupleFooter .fleft | .date | .time',
    link: 'a.title | .title a | a.info-position | a[href*="job-listings"] | a.content',
  },
  detail: {
    at: '^/job-listings|^/[^?]*-jid-',
    title: 'h1[class*="jd-header-title"] | .jd-header-title | header h1 | [itemprop="title"] | h1',
    employer:
      '[class*="jd-header-comp-name"] > a | .jd-header-comp-name a | [itemprop="hiringOrganization"] [itemprop="name"] | .info-org',
    location:
      '[class*="jhc__location"] | [class*="jd-header"] .loc | .location-salary-container .loc | [itemprop="jobLocation"] | .info-loc',
    salary: '[class*="jhc__salary"] | .salary span | .salary',
    text: '[class*="jhc__salary"], [class*="JDC__dang-inner-html"], [class*="JDC__job-desc"] | .dang-inner-html, section.job-desc | [itemprop="description"] | .job-description',
  },
} satisfies Site;
