import { on, type Site } from './adapter';

/** Monster and what became of it in Asia; test hooks since 2021, class names of its own before. */
export default {
  matches: on(
    'monster.com monster.co.uk monster.ca monster.de monster.fr monster.nl monster.be monster.at monster.ie monster.it monster.es monster.se monster.ch monster.lu monsterindia.com monstergulf.com monster.com.sg monster.com.my foundit.in foundit.sg foundit.my',
  ),
  results: {
    card: '[data-testid="svx-job-card"], [data-testid="JobCard"] | [data-test-id*="svx-job-card"], [class*="job-cardstyle__JobCardComponent"] | .job-search-resultsstyle__LoadMoreContainer article, article[data-job-id] | section.card-content[data-jobid], section.card-content | .cardContainer, .srpResultCardContainer | .card-apply-content',
    title:
      '[data-testid="jobTitle"] | [data-testid="svx-job-title"] | [data-test-id="svx-job-title"] | .card-content h2.title | h2.title a | .jobTitle | .job-tittle h3 | h3 | h2',
    employer:
      '[data-testid="company"] | [data-testid="svx-job-company"] | [data-test-id="svx-job-company-name"] | [data-test-id="svx-job-company"] | .company .name | .company | .companyName p | .company-name',
    location:
      '[data-testid="jobDetailLocation"] | [data-testid="svx-job-location"] | [data-test-id="svx-job-location"] | .location .name | .location | .details.location | .loc',
    salary:
      '[data-testid="jobSalary"] | [data-testid="svx-job-salary"] | [data-test-id*="salary"] | .salary | .package',
    postedAt: '[data-testid="jobDetailDateRecency"] | [data-test-id="svx-job-date"] | time | .postedDate | .posted',
    link: 'a[data-testid="jobTitle"] | a[data-test-id="svx-job-title"] | [data-testid="svx-job-title"] a | h2.title a | h3 a | h2 a | a[href*="job-opening"] | a[href]',
  },
  detail: {
    at: '/job-openings?/|/seeker/job-vacancy/|^/job/|/jobdetail|/offre-d|/stellenangebot/',
    title: '[data-testid="jobTitle"] | [data-test-id="svx-job-title"] | [class*="JobViewTitle"] | h1.title | h1',
    employer:
      '[data-testid="company"] | [data-test-id="svx-job-header-company-name"] | [data-test-id="svx-jobview-company"] | .company-name | .heading .subtitle',
    location:
      '[data-testid="jobDetailLocation"] | [data-test-id="svx-job-header-location"] | [data-test-id="svx-jobview-location"] | .location',
    salary: '[data-testid="svx-job-salary"] | [data-test-id="svx-jobview-salary"] | .salary',
    postedAt: '[data-test-id="svx-jobview-posted"] | [data-testid="jobDetailDateRecency"]',
    text: '[data-testid="svx-job-salary"], [data-testid="svx-description-container-inner"], [data-testid="svx-job-description"], [data-test-id="svx-job-description-text"] | #JobDescription, #TrackingJobBody | .job-description-content | [class*="descriptionstyles__DescriptionBody"]',
  },
} satisfies Site;
