import ar from '../lib/languages/ar.cases';
import bn from '../lib/languages/bn.cases';
import type { LanguageCase } from '../lib/languages/cases';
import de from '../lib/languages/de.cases';
import es from '../lib/languages/es.cases';
import fr from '../lib/languages/fr.cases';
import hi from '../lib/languages/hi.cases';
import id from '../lib/languages/id.cases';
import it from '../lib/languages/it.cases';
import ne from '../lib/languages/ne.cases';
import pl from '../lib/languages/pl.cases';
import pt from '../lib/languages/pt.cases';
import ro from '../lib/languages/ro.cases';
import ru from '../lib/languages/ru.cases';
import sw from '../lib/languages/sw.cases';
import th from '../lib/languages/th.cases';
import tl from '../lib/languages/tl.cases';
import tr from '../lib/languages/tr.cases';
import uk from '../lib/languages/uk.cases';
import vi from '../lib/languages/vi.cases';
import zh from '../lib/languages/zh.cases';
import bondOrExitPenalty from '../lib/signals/bond-or-exit-penalty.cases';
import debtRepaymentFromWages from '../lib/signals/debt-repayment-from-wages.cases';
import documentRetention from '../lib/signals/document-retention.cases';
import type { SignalCases } from '../lib/signals/engine/cases';
import movementOrContactControl from '../lib/signals/movement-or-contact-control.cases';
import scamCompoundLure from '../lib/signals/scam-compound-lure.cases';
import workerPaidFee from '../lib/signals/worker-paid-fee.cases';
import type { CorpusRow } from './corpus';

const PACKS: Readonly<Record<string, readonly LanguageCase[]>> = {
  ar,
  bn,
  de,
  es,
  fr,
  hi,
  id,
  it,
  ne,
  pl,
  pt,
  ro,
  ru,
  sw,
  th,
  tl,
  tr,
  uk,
  vi,
  zh,
};
const SIGNALS: Readonly<Record<string, SignalCases>> = {
  'bond-or-exit-penalty': bondOrExitPenalty,
  'debt-repayment-from-wages': debtRepaymentFromWages,
  'document-retention': documentRetention,
  'movement-or-contact-control': movementOrContactControl,
  'scam-compound-lure': scamCompoundLure,
  'worker-paid-fee': workerPaidFee,
};

/** The examples that rules and packs were written with: to train, never to test. */
export function readCases(): CorpusRow[] {
  const written = { writer: 'cases', origin: 'written' as const };
  const packs = Object.entries(PACKS).flatMap(([lang, cases]) =>
    cases.flatMap(({ text, expect }, at): CorpusRow[] => {
      const heads = expect.signals ?? [];
      if (heads.length === 0 && expect.level !== 'none') return [];
      return [{ ...written, lang, text, heads, family: `cases/${lang}/${at >> 1}` }];
    }),
  );
  const rules = Object.entries(SIGNALS).flatMap(([signal, { flags, passes }]) => {
    const common = { ...written, lang: 'en', family: `cases/${signal}` };
    return [
      ...flags.map((text): CorpusRow => ({ ...common, text, heads: [signal] })),
      ...passes.map((text): CorpusRow => ({ ...common, text, heads: [] })),
    ];
  });
  return [...packs, ...rules];
}
