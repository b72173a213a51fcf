import type { Site } from './adapter';
import { isWithin } from './index';

const files = import.meta.glob<Site>(['./*.*.ts', '!./*.cases.ts', '!./*.d.ts', '!./news.ycombinator.com.ts'], {
  eager: true,
  import: 'default',
});

/** What is known of each site, by id: a file named after its host, such as `t.me.ts`, is one. */
export const tables: Readonly<Record<string, Site>> = Object.fromEntries(
  Object.entries(files).map(([path, site]) => [path.replace(/^\.\/|\.ts$/g, ''), site]),
);

/** The tables of a page's host, whatever its path, which may change without a new page; none for what is no address. */
export function tablesOf(url: string | undefined): Record<string, Site> {
  const address = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  const covers = (pattern: string): boolean =>
    address !== undefined && isWithin(`${pattern.slice(0, pattern.indexOf('/', 4))}/*`, address);
  return Object.fromEntries(Object.entries(tables).filter(([, { matches }]) => matches.some(covers)));
}
