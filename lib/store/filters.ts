import type { Log, MetaRow } from './db';
import { named } from './errors';
import type { Query } from './page';

/** A set of filters under a name; kept with the log, because sites and cases say what somebody works on. */
export interface SavedFilter {
  name: string;
  query: Query;
}

interface FiltersRow extends MetaRow {
  filters: SavedFilter[];
}

const ID = 'filters';
const MOST = 50;
const LONGEST = 60;

export function savedFilters(log: Log): Promise<SavedFilter[]> {
  return named(async () => ((await log.meta.get(ID)) as FiltersRow | undefined)?.filters ?? []);
}

/** Keeps filters under a name, in place of what it stood for before; 50 at most, the oldest give way. */
export function saveFilter(log: Log, name: string, query: Query): Promise<SavedFilter[]> {
  const saved = { name: name.trim().slice(0, LONGEST), query };
  return changed(log, (filters) => [...filters.filter((one) => one.name !== saved.name), saved].slice(-MOST));
}

export function dropFilter(log: Log, name: string): Promise<SavedFilter[]> {
  return changed(log, (filters) => filters.filter((one) => one.name !== name));
}

function changed(log: Log, change: (filters: SavedFilter[]) => SavedFilter[]): Promise<SavedFilter[]> {
  return named(() =>
    log.transaction('rw', log.meta, async () => {
      const filters = change(((await log.meta.get(ID)) as FiltersRow | undefined)?.filters ?? []);
      const row: FiltersRow = { id: ID, at: new Date().toISOString(), filters };
      await log.meta.put(row);
      return filters;
    }),
  );
}
