import { askTab } from '../shared/messaging';
import { isQuiet } from '../shared/settings';
import { marksOf, reportOf, reports } from './reports';

/** Has a page draw what its report says now: nothing, in quiet mode. */
export async function redraw(tabId: number): Promise<void> {
  const [report, quiet] = await Promise.all([reportOf(tabId), isQuiet()]);
  if (report) await askTab(tabId, 'draw', { marks: quiet ? [] : marksOf(report.entries) });
}

/** After quiet mode was switched: every page that has been read. */
export async function redrawAll(): Promise<void> {
  await Promise.all((await reports()).map(({ tabId }) => redraw(tabId)));
}
