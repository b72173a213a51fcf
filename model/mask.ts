/**
 * What must not carry weight is put under a placeholder of its own: addresses, contacts, amounts, numbers. A data set's
 * own masks (`#URL_ab12…#`) and the real thing on a page become the same word.
 */
const URLS = /#URL(?:_[0-9a-f]{1,80})?#|\bhttps?:\/\/[^\s<>"]{1,500}|\bwww\.[^\s<>"]{1,500}/gi;
const EMAILS = /#EMAIL(?:_[0-9a-f]{1,80})?#|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gi;
const PHONES =
  /#PHONE(?:_[0-9a-f]{1,80})?#|(?<![\d.,])(?:\+?\d{9,15}|\+?\(?\d{2,5}\)?(?:[ ./-]{1,2}\(?\d{2,5}\)?){2,5})(?!\d)/gi;
const DATE = /^(?:\d{1,2}([ ./-])\d{1,2}\1\d{2,4}|\d{4}([./-])\d{1,2}\2\d{1,2})$/;
const HANDLES = /#HANDLE#|(?<![\w@])@[a-z]\w{2,31}/gi;
const CURRENCY = /[$£€¥₹₱₦₫฿₽₴₺]/g;
/** 1, 12, 123, … differ by their length only: the size of a sum matters, the sum itself is somebody's. */
const NUMBER = /\d[\d.,]*/g;

const sizeOf = (number: string): string => {
  const whole = number.replace(/[.,]\d{1,2}$/, '').replace(/\D/g, '');
  return ` qn${Math.min(whole.length, 6)} `;
};

/** Without one of these there is nothing to mask. */
const ANYTHING = /[\d@#%!$£€¥₹₱₦₫฿₽₴₺]|www\.|:\/\//;

/** For folded text. Signs that say something become words, numbers keep only how long they are. */
export function mask(folded: string): string {
  if (!ANYTHING.test(folded)) return folded;
  return folded
    .replace(URLS, ' qurl ')
    .replace(EMAILS, ' qemail ')
    .replace(HANDLES, ' qhandle ')
    .replace(PHONES, (found) => (DATE.test(found) ? found : ' qphone '))
    .replace(CURRENCY, ' qcur ')
    .replace(/%/g, ' qpct ')
    .replace(/!/g, ' qbang ')
    .replace(NUMBER, sizeOf);
}
