import type { Site } from './adapter';

const files = import.meta.glob<Site>(['./*.*.ts', '!./*.cases.ts', '!./*.d.ts', '!./news.ycombinator.com.ts'], {
  eager: true,
  import: 'default',
});

/** What is known of each site, by id: a file named after its host, such as `t.me.ts`, is one. */
export const tables: Readonly<Record<string, Site>> = Object.fromEntries(
  Object.entries(files).map(([path, site]) => [path.replace(/^\.\/|\.ts$/g, ''), site]),
);
