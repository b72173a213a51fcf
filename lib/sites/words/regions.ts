/**
 * How little a part of a page is likely to hold ads: 0 not at all against it, 6 certainly a menu. Tags and roles are
 * believed; names are only doubted, since lists of results are also called `menu` and `with-sidebar`.
 */
const TAGS = new Map([
  ['nav', 6],
  ['footer', 6],
  ['select', 6],
  ['datalist', 6],
  ['aside', 3],
]);
const ROLES = new Map([
  ['navigation', 6],
  ['menubar', 6],
  ['contentinfo', 6],
  ['search', 6],
  ['tablist', 6],
  ['banner', 5],
  ['complementary', 3],
]);
const NAMES: [number, RegExp][] = [
  [
    3,
    /(?:^|[\s_-])(?:footer|copyright|colophon|breadcrumbs?|cookies?|consent|gdpr|megamenu|navbar|sitemap)(?:$|[\s_-])/i,
  ],
  [
    2,
    /(?:^|[\s_-])(?:nav|navigation|menu|pagination|pager|facets?|filters?|refine|autocomplete|typeahead|dropdown|tagcloud|sidebar|aside|related|similar|recommend(?:ed|ations)?|popup|newsletter)(?:$|[\s_-])/i,
  ],
];

const known = new Map<string, number>();

export function aversionTo(tag: string, role: string | null, names: string): number {
  const certain = TAGS.get(tag) ?? (role ? ROLES.get(role) : undefined);
  if (certain !== undefined) return certain;
  if (!names) return 0;
  let aversion = known.get(names);
  if (aversion === undefined) {
    aversion = NAMES.find(([, pattern]) => pattern.test(names))?.[0] ?? 0;
    if (known.size > 5000) known.clear();
    known.set(names, aversion);
  }
  return aversion;
}
