import { lookUp, senseOf, wordsOf } from './lexicon';
import { Sense } from './senses';

/** Path and query of an address with percent-escapes read, at most 500 characters. */
export function pathOf(address: URL): string {
  const raw = (address.pathname + address.search).slice(0, 500);
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

const OWN_NAME =
  /^(?:job|career|karriere|stellen|rabota|robota|lowongan|loker|recruit|trabajo|emprego|empleo)|(?:jobs?|careers?|vagas|empleos?|emplois?|lavoro|stellen|vacatures?)$/;

function maskOfHost(host: string): number {
  let mask = 0;
  const labels = host.split('.');
  for (const part of labels.slice(0, -1).flatMap((label) => [label, ...label.split('-')])) {
    mask |= lookUp('hosts', part) | (OWN_NAME.test(part) ? 1 : 0);
  }
  if (labels.includes('yahoo') && labels.includes('search')) mask |= 4;
  return mask;
}

export const isRecruitmentHost = (host: string): boolean => (maskOfHost(host) & 1) !== 0;

/** Whether a path has a word that only pages about vacancies have. */
export function isRecruitmentPath(path: string): boolean {
  const words = wordsOf(path.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/\d+/g, ' '));
  for (let at = 0; at < words.length; at += 1) {
    let phrase = '';
    for (let more = 0; more < 3 && at + more < words.length; more += 1) {
      phrase += (more ? ' ' : '') + words[at + more];
      if (lookUp('paths', phrase)) return true;
    }
  }
  return /[^\p{ASCII}]/u.test(path) && (senseOf(path) & Sense.recruitment) !== 0;
}

export function isEscortAddress(address: URL): boolean {
  return (maskOfHost(address.hostname) & 2) !== 0 || wordsOf(pathOf(address)).some((word) => lookUp('hosts', word) & 2);
}

/** Search engines, shops, post and reference works by name; vacancies of their own are on addresses that say so. */
export function isKnownOther(address: URL): boolean {
  const mask = maskOfHost(address.hostname);
  if (mask & 1) return false;
  return (mask & 8) !== 0 || ((mask & 4) !== 0 && !isRecruitmentPath(address.pathname));
}

/** A path that leads to one thing: a long number, a hash, or a slug of several words. */
export const isDetailPath = (path: string): boolean =>
  /\d{4,}|[0-9a-f]{8}-[0-9a-f]{4}|[?&](?:id|jk|jobid|job_id|vacancyid|jid|oid|pid|jl)=|(?:[\p{L}\d]+[-_]){2,}[\p{L}\d]+|\/(?:job|jobs|view|vacancy|vaga|oferta|stelle|careers?|positions?|o|p|r|j)\/[^/?]{2,}|\/\d{2,}(?:$|[/?])/iu.test(
    path.slice(0, 300),
  );
