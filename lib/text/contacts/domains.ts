/** Top-level domains that ads use, for addresses without a scheme; words of common languages only with a path. */
const PLAIN = new Set(
  (
    'com net org info biz io co xyz top site online club shop live vip app link click icu cc tk ml ga cf gq pro work jobs agency careers space store website life world today email edu gov ' +
    'ru ua by kz pl de fr es pt it ro md tr nl be ch at cz sk hu bg rs gr uk ie se dk fi lt lv ee br mx ar cl pe ve ec uy eu ae sa eg jo lb iq ir qa kw om bh ma dz tn ' +
    'np bd pk lk ph id my sg vn th kh mm la cn tw hk jp kr ke tz ug ng gh za et rw рф укр'
  ).split(' '),
);
/** Two-letter ones that are words: only after "www." or before a path. */
const WORDY = new Set(
  'in is me it so to at be am my no us as do de la co es id pro work live today life work space link app jobs email'.split(
    ' ',
  ),
);
/** Names of software and the like, not sites. */
const NOT_SITES =
  /^(?:asp|vb|ado|node|socket|d3|vue|next|three|express|nest|react|u\.s|e\.g|i\.e|b\.sc|m\.sc|ph\.d|s\.a|co\.ltd)\./;

export function isTopLevel(label: string): boolean {
  return PLAIN.has(label) || WORDY.has(label);
}

/** Whether a bare `host`, with or without a path, reads as a site and not as a sentence without its space. */
export function readsAsSite(host: string, hasPath: boolean): boolean {
  const labels = host.split('.');
  const last = labels[labels.length - 1] ?? '';
  if (NOT_SITES.test(host) || !isTopLevel(last)) return false;
  if (labels.some((label) => label === '' || label.length > 63 || label.startsWith('-'))) return false;
  return hasPath || labels[0] === 'www' || !WORDY.has(last) || labels.length > 2;
}

/** Providers whose name alone says that an address is e-mail. */
export const MAIL_HOSTS =
  'gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|proton|protonmail|aol|gmx|web|mail|yandex|rambler|bk|inbox|list|ukr|wp|onet|interia|o2|libero|orange|laposte|sapo|uol|bol|terra|qq|163|126|sina|rediffmail|tutanota|zoho';
