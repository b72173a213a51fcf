import { casesOf } from './cases';

export const cases = casesOf({
  ads: [
    ['Staff Gudang', 'PT Cahaya Lestari', 'Jakarta Barat', 'Rp 5.000.000 – Rp 6.000.000 per month'],
    ['Admin Toko Online', 'CV Sumber Jaya', 'Bandung', 'Rp 4.500.000 per month'],
    ['Sopir Pengiriman', 'PT Roda Cepat', 'Bekasi', 'Rp 4.900.000 per month'],
  ],
  url: 'https://id.jobstreet.com/id/gudang-jobs',
  name: 'Lowongan Kerja Gudang | Jobstreet',
  card: ({ id, title, employer, location, salary }, badge) =>
    `<article data-automation="normalJob" data-job-id="${id}" aria-label="${title}"><a data-automation="job-list-item-link-overlay" href="/job/${id}?type=standard"></a><h3><a data-automation="jobTitle" href="/job/${id}?type=standard">${title}</a></h3><span>at <a data-automation="jobCompany" href="/c-jobs">${employer}</a></span><span data-automation="jobCardLocation"><a data-automation="jobLocation">${location}</a></span>${salary ? `<span data-automation="jobSalary">${salary}</span>` : ''}<span data-automation="jobShortDescription">Shifts, full time.</span><span>${badge}</span><span data-automation="jobListingDate">3d ago</span></article>`,
  address: (id) => `https://id.jobstreet.com/job/${id}?type=standard`,
  detail: ({ id, title, employer, location, salary }, similar) => ({
    url: `https://id.jobstreet.com/id/job/${id}`,
    html: `<main><h1 data-automation="job-detail-title">${title}</h1><span data-automation="advertiser-name">${employer}</span><span data-automation="job-detail-location">${location}</span><span data-automation="job-detail-work-type">Full time</span><span data-automation="job-detail-salary">${salary}</span><div data-automation="jobAdDetails"><p>The work is in shifts, full time, with training on the first day. Bring your own boots; the rest is given. Apply by the end of the month.</p></div></main><aside>${similar}</aside>`,
  }),
});
