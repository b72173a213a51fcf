/** A table cell's heading as other programs name it, folded: what field of an ad it fills. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'ad_id', 'listing_id', 'job_id', 'post_id', 'reference', 'ref'],
  title: ['title', 'headline', 'job_title', 'subject', 'position', 'name'],
  text: [
    'text',
    'description',
    'body',
    'content',
    'job_description',
    'ad_text',
    'message',
    'details',
    'full_text',
    'post',
  ],
  url: ['url', 'link', 'ad_url', 'href', 'address', 'permalink', 'source_url'],
  employer: ['employer', 'company', 'company_name', 'advertiser', 'organisation', 'organization', 'agency'],
  location: ['location', 'place', 'city', 'country', 'region'],
  salary: ['salary', 'pay', 'wage', 'salary_range', 'wages'],
  postedAt: ['posted_at', 'posted', 'date', 'date_posted', 'created_at', 'published', 'published_at'],
  lang: ['lang', 'language'],
};

export const folded = (heading: string): string =>
  heading
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');

/** For each field of an ad the heading that fills it, the likeliest first; a heading fills one field. */
export function fieldsFrom(headings: readonly string[]): Map<string, string> {
  const byFolded = new Map(headings.map((heading) => [folded(heading), heading]));
  const fields = new Map<string, string>();
  for (const [field, names] of Object.entries(NAMES)) {
    const name = names.find((one) => byFolded.has(one));
    if (name !== undefined) fields.set(field, byFolded.get(name) ?? name);
  }
  return fields;
}
