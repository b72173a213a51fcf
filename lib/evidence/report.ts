import { maskField } from '../export/redact/mask';
import type { Capture } from './capture';
import { REPORT } from './report-words';

/** What a printable report is made of. Times as ISO 8601 UTC. */
export interface CaseReport {
  name: string;
  by: string;
  at: string;
  captures: readonly Pick<CaptureInCase, 'capture' | 'sha256'>[];
  remarks: readonly { at: string; by: string; text: string; of: string }[];
  /** The log's head, and what is known of its time. */
  head?: { seq: number; hash: string; times: readonly string[] };
  /** Contacts as they stand in the ads; only when a person has chosen so. */
  contacts?: boolean;
}

export interface CaptureInCase {
  capture: Capture;
  sha256: string;
}

/** One file of HTML that runs nothing and loads nothing, made to be printed. Every text of a page is escaped. */
export function reportOf(report: CaseReport): string {
  const { name, by, at, captures, remarks, head } = report;
  const parts = [
    `<h1>${REPORT.title(text(name))}</h1>`,
    `<p>${REPORT.made(text(by), text(at))}</p>`,
    section(REPORT.timeline, list(timeline(report))),
    section(REPORT.captures, captures.map((one, index) => captured(one, index + 1, report)).join('')),
    section(
      REPORT.remarks,
      remarks.length === 0
        ? `<p>${REPORT.none}</p>`
        : list(remarks.map(({ at, by, text: said }) => `${text(at)} · ${text(by)}: ${text(said)}`)),
    ),
    section(REPORT.shown, list(REPORT.shows)),
    section(REPORT.notShown, list(REPORT.showsNot)),
    head
      ? section(
          REPORT.log,
          `<p>${REPORT.head(head.seq, text(head.hash))}</p>${list(head.times.length > 0 ? head.times.map(text) : [REPORT.noTime])}`,
        )
      : '',
  ];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${text(name)}</title><style>${STYLE}</style></head><body>${parts.join('\n')}</body></html>`;
}

const text = (raw: string): string =>
  raw.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\u202a-\u202e\u2066-\u2069]/g, '');

const section = (title: string, body: string): string => `<section><h2>${title}</h2>${body}</section>`;
const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

function timeline({ captures, remarks }: CaseReport): string[] {
  return [
    ...captures.map(({ capture }) => ({
      at: capture.at,
      says: REPORT.kept(text(capture.by), text(capture.address.final)),
    })),
    ...remarks.map(({ at, by }) => ({ at, says: REPORT.noted(text(by)) })),
  ]
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ at, says }) => `<time>${text(at)}</time> ${says}`);
}

function captured({ capture, sha256 }: CaptureInCase, number: number, { contacts }: CaseReport): string {
  const { address, compared, remarks, files, listing, verdict } = capture;
  const facts: [string, string][] = [
    [REPORT.address, text(address.final)],
    [REPORT.when, `${text(capture.at)} (${text(capture.zone)})`],
    [REPORT.who, text(capture.by)],
    [REPORT.compared, REPORT.outcomes[compared.outcome]],
    ...compared.onlyRendered
      .slice(0, 5)
      .map((passage): [string, string] => [REPORT.onlyShown, text(masked(passage, capture, contacts))]),
    ...remarks.map((remark): [string, string] => [REPORT.remark, text(remark)]),
    [REPORT.record, text(sha256)],
    ...files.map(({ role, sha256: hash }): [string, string] => [text(role), text(hash)]),
  ];
  const indicators = (verdict?.evidence ?? []).map(
    ({ signal, state, quote }) => `${text(signal)} (${text(state)}): ${text(masked(quote, capture, contacts))}`,
  );
  const ad = listing && verdict ? `<blockquote>${text(adText(capture, contacts))}</blockquote>${list(indicators)}` : '';
  return `<article><h3>${number}. ${text(capture.title ?? address.final)}</h3><dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>${ad}</article>`;
}

function adText({ listing, verdict }: Capture, contacts = false): string {
  const words = listing?.text ?? '';
  return contacts ? words : maskField(words, verdict?.contacts.filter(({ field }) => field === 'text') ?? []);
}

/** A part of the ad's text: what the ad's contacts say is masked in it too. */
function masked(part: string, { listing, verdict }: Capture, contacts = false): string {
  if (contacts || !listing) return part;
  return (verdict?.contacts ?? []).reduce((now, { field, start, end }) => {
    const surface = listing[field]?.slice(start, end);
    return surface ? now.replaceAll(surface, '***') : now;
  }, part);
}

const STYLE = `body{font:11pt/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1{font-size:20pt}h2{font-size:14pt;border-bottom:1px solid;margin-top:2em}dl{display:grid;grid-template-columns:10rem 1fr;gap:.25rem 1rem}
dd{margin:0}blockquote{white-space:pre-wrap;border-inline-start:3px solid;margin:1em 0;padding-inline-start:1em}article{break-inside:avoid-page}`;
