/** Money with a number, in any of the usual orders. Bounded everywhere; run only on short texts that hold a digit. */
const SIGN =
  '(?:[$€£¥₹₽₺₩₪₫₱₦₴₸฿₡₲₼៛￥]|(?:US|A|C|S|HK|NT|R|NZ)\\$|(?<!\\p{L})(?:USD|EUR|GBP|CHF|AUD|CAD|NZD|SGD|HKD|INR|PKR|BDT|LKR|NPR|AED|SAR|QAR|KWD|OMR|BHD|EGP|JOD|MAD|TND|NGN|KES|KSh|GHS|ZAR|TZS|UGX|ETB|PHP|IDR|MYR|THB|VND|JPY|CNY|RMB|KRW|TWD|PLN|CZK|HUF|RON|BGN|RSD|HRK|UAH|RUB|KZT|UZS|GEL|AZN|TRY|TL|ILS|NIS|SEK|NOK|DKK|BRL|MXN|ARS|CLP|COP|PEN|RM|Rp|Rs|Php|Ft|lei|kr|zł|Kč|din|ден|лв|грн|руб|р\\.|сум|тг|тенге|euros?|dollars?|pesos|Euro|درهم|ريال|جنيه|تومان|ש"ח|บาท|đồng)(?!\\p{L}))';
const NUMBER = "\\d[\\d.,'’\\s]{0,14}";
const SCALE = '(?:\\s{0,2}(?:k|K|m|mil|tys|тыс|triệu|tr|juta|jt|lakhs?|lacs?|LPA|L|万|萬|만)\\b\\.?)?';
const MONEY = new RegExp(
  `${SIGN}\\.?\\s{0,3}${NUMBER}|${NUMBER}${SCALE}(?:\\s{0,2}(?:[-–—]|to|до|a|bis)\\s{0,2}${NUMBER}${SCALE})?\\s{0,3}${SIGN}`,
  'iu',
);
const SCALED =
  /\d\s{0,2}(?:lpa|lakhs?|lacs?|万元?|萬|만\s?원|천원|千|元|円|원|triệu|juta|만원)|[\d,.]{3,12}\s{0,2}(?:円|元|원|บาท)|\b\d{1,3}\s?k?\s{0,2}[-–—~]\s{0,2}\d{1,3}\s?k\b/iu;
const PERIOD =
  /(?:\/|per |an? |par |por |pro |al |la |za |за |na |на |в |\bp\.?)\s{0,2}(?:h\b|shift|night|schicht|nuit|jour|noche|d[ií]a|dia|turno|notte|giorno|dzień|noc|смен|день|сутки|зміну|hr|hour|day|week|wk|month|mo\b|year|yr|annum|stunde|monat|jahr|heure|mois|an\b|hora|mes|año|mês|ano|ora|mese|anno|uur|maand|jaar|godz|mies|miesi|rok|hod|měs|měsíc|mesiac|hó|oră|lun[aă]|час|мес|месяц|год|mėn|mēn|kuu|månad|måned|kk|ay|giờ|tháng|bulan|jam|oras|buwan)|ng?ày|brut|netto|до вычета|на руки|pm\b|pcm\b|p\.a|lpa\b/iu;

/** Whether a text states an amount of money. */
export function hasMoney(text: string): boolean {
  const part = text.length > 400 ? text.slice(0, 400) : text;
  return MONEY.test(part) || SCALED.test(part);
}

/** Whether an amount is for a period of work, which prices of goods are not. */
export const hasPayPeriod = (text: string): boolean => PERIOD.test(text.length > 400 ? text.slice(0, 400) : text);

const RANGE = new RegExp(
  `(?:${SIGN}\\.?\\s{0,3})?${NUMBER}${SCALE}(?:\\s{0,2}${SIGN})?(?:\\s{0,2}(?:[-–—~]|to|до|a|bis|à|y|e)\\s{0,2}(?:${SIGN}\\.?\\s{0,3})?${NUMBER}${SCALE})?(?:\\s{0,2}${SIGN})?(?:\\s{0,2}(?:\\/|per|an?|par|por|pro)\\s{0,2}\\p{L}{1,10})?`,
  'giu',
);

/** The part of a longer text that states the pay, or the whole of a short one. */
export function moneyIn(text: string): string | undefined {
  if (!hasMoney(text)) return undefined;
  if (text.length <= 70) return text;
  for (const match of text.slice(0, 400).matchAll(RANGE)) if (hasMoney(match[0])) return match[0].trim();
  return undefined;
}

const DATE =
  /\b\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})\b|\b\d{4}[./-]\d{1,2}[./-]\d{1,2}\b|\b\d{1,3}\s?(?:d|h|w|mo|min|hrs?|days?|weeks?|months?)\s?(?:ago\b|$)|\d{1,2}\s?(?:日|月|天前|小时前|시간|일 전)|\b\d{1,2}:\d{2}\b|^\d{1,2}[./]\d{1,2}\.?$/u;

export const hasNumericDate = (text: string): boolean => text.length < 80 && DATE.test(text);
