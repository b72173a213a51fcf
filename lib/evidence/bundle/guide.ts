import type { Capture } from '../capture';
import type { Seal } from '../seal';

/** Plain words for whoever is handed a bundle: what it holds, how to check it, what it does and does not show. */
export function guideOf(capture: Capture, seal: Seal | undefined): string {
  return `HOW TO CHECK THIS BUNDLE

It holds a web page as a browser showed it, and a record of what was done with it.
Page: ${capture.address.final}
Device clock: ${capture.at} (${capture.zone}, ${capture.offset} minutes east of UTC)
Collected by: ${capture.by}
Rendered beside received: ${capture.compared.outcome}
${capture.remarks.map((remark) => `Remark: ${remark}\n`).join('')}
1. Look at it. Open the file in a web-archive player that reads WACZ. Nothing is fetched from the site.
2. Check it. Run "farol verify FILE", or the one-file checker that comes with Farol and needs nothing but Node.js:
   "node verify-bundle.mjs FILE". Both compare every byte with the hashes in datapackage.json, that file with the
   signature in datapackage-digest.json, the pages with the hashes in evidence/capture.json, and follow
   evidence/custody.jsonl from its first entry to its last.
3. Ask whoever handed it over for the fingerprint of their keys by another way, and compare it with what the check prints.
${seal ? `4. evidence/seal.json says which rules (${seal.engine.rules}) and which model (${seal.engine.model}) gave the\n   score, and where in the text. The same version of Farol gives the same score again.\n` : ''}
WHAT IT SHOWS
- That the files are the ones that were signed, and that the log's entries were not changed, moved or cut from inside
  since the last signature.

WHAT IT DOES NOT SHOW
- That the site sent this page. A page can be changed in the browser before it is captured; "rendered beside received"
  says how far the two agree, and "not-available" says that nothing is known.
- When it was. The time is the device's own, unless a trusted timestamp for the log's head is enclosed and confirmed.
- Who collected it. The signature is anonymous: it says that one key signed, not whose key it is.
- That anyone committed an offence, or is a victim. Indicators are reasons to look closer.
- That the holder of the keys did not make all of it anew. Only a timestamp or a copy held by somebody else shows that.

KNOWN CHALLENGES, AND WHAT ANSWERS THEM
- "The page was edited in the developer tools": see "rendered beside received" and the passages listed in capture.json.
- "The clock was wrong": see clock remarks of the check, and enclosed timestamps.
- "Something was left out": the log's entries are numbered without a gap; its head stands in datapackage.json.
- "The score was made up": run the same version of Farol on the text in capture.json.
`;
}
