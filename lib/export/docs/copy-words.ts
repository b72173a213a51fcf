import type { ExportOptions } from '../format';

/** What was done to contacts and names before the data left. */
export function contactWords({ contacts, publicCopy, tokens }: ExportOptions): string {
  if (publicCopy) return 'contacts, addresses, employers and notes left out';
  if (tokens)
    return `tokens under key ${tokens.keyName} in place of contacts, account numbers and the names that were found; other names may stand in the words`;
  return contacts === 'full' ? 'contacts in clear: for a lawful referral only' : 'contacts masked';
}
