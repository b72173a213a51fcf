import { askTab } from '../shared/messaging';
import { siteOf } from '../shared/pattern';
import { dropReport, reports } from './reports';

/** Has our script leave every page of the sites that `which` picks, with its marks and its report. */
export async function stopIn(which: (site: string) => boolean): Promise<void> {
  const picked = (await reports()).filter(({ url }) => which(siteOf(url) ?? ''));
  await Promise.all(
    picked.map(async ({ tabId }) => {
      await askTab(tabId, 'stop', {});
      await dropReport(tabId);
    }),
  );
}
