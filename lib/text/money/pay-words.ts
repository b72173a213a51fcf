import { foldedPattern } from '../numerals/pattern';

/** Words beside a sum, in reading form, that say what the sum is, in the 21 languages. */

/** Stems: Latin and Cyrillic ones open a word, the others may stand after a prefix. */
const word = (open: string, anywhere: string): RegExp => foldedPattern([`@(?:${open})`, anywhere], 'u');

export const PAY_WORDS = word(
  'salar|pay\\b|pays\\b|paid\\b|paying|payment of|wage|earn|income|remunerat|stipend|compensation|make up to|takehome|take-home|ctc\\b|package|sueldo|gana[rns]?\\b|paga\\b|pagamos|ingreso|jornal|cobra|' +
    'ordenado|vencimento|ganh|remunera|recebe|pagamos|salaire|remuner|gagne|paye\\b|paie|stipendi|retribuzion|guadagn|paghiamo|gehalt|lohn|verdien|vergut|entgelt|bezahl|' +
    'salari|castig|leafa|venit|wynagrodzen|zarob|pensj|placa\\b|stawk|place\\b|maas|ucret|kazanc|gelir|yevmiye|vetan|tankhwah|sahod|sweldo|suweldo|kita\\b|kikita|gaji|upah|penghasilan|honor|' +
    'luong|thu nhap|mshahara|ujira|malipo|зарплат|оклад|ставк|доход|заработ|зп\\b|з/п|оплат[аы] труда|платим|плат[аяи] |получа|зарабат|заробіт|заробит|дохід|дохид|отриму|оплата',
  'راتب|رواتب|اجر شهري|دخل|مرتب|معاش|वेतन|तनख्वाह|सैलरी|पगार|कमा|तलब|আয়|বেতন|মাইনে|কামা|เงินเดือน|รายได้|ค่าจ้าง|ค่าแรง|工资|薪|收入|月入|待遇|底薪|日结',
);

export const FEE_WORDS = word(
  'fee\\b|fees\\b|deposit|charge|cost\\b|costs\\b|loan|advance|penalt|fine\\b|deduct|refund|you pay|pay us|to pay|must pay|pay first|before you|fianza|cuota|tasa\\b|tarifa|costo|coste|deposito|prestamo|multa|descuent|adelant|inscripcion|' +
    'taxa|caucao|custo|emprestimo|desconta|frais|caution|acompte|pret\\b|amende|retenu|cauzion|spes[ae]\\b|costi\\b|quota|prestito|trattenut|multa|gebuhr|kaution|vermittlung|anzahl|kosten|strafe|abzug|darlehen|' +
    'taxe|comision|garanti|amenda|imprumut|oplat[ay]|kaucj|koszt|kar[aey]\\b|pozyczk|potrac|ucreti? yatir|depozito|kapora|masraf|komisyon|ceza|bayad|bayaran|piyansa|utang|multa|placement|processing|biaya|deposit|jaminan|denda|hutang|potong|' +
    'phi\\b|dat coc|tien coc|coc\\b|boi thuong|phat\\b|ada\\b|amana|faini|mkopo|взнос|залог|депозит|комисси|сбор\\b|штраф|долг|предоплат|удерж|аванс|внес|застав|комісі|внесок|борг|передоплат|утрим|price|worth|bonus|insurance|allowance|ticket',
  'رسوم|تامين|عموله|غرامه|دين |قرض|خصم|مقدم|फीस|शुल्क|जमा|डिपॉजिट|जुर्माना|कर्ज|कमीशन|धरौटी|ऋण|ফি|জমা|জামানত|জরিমানা|ঋণ|কমিশন|ค่าธรรมเนียม|มัดจำ|ค่าปรับ|ค่าใช้จ่าย|ประกัน|หนี้|费|押金|保证金|罚|定金|贷',
);

export const NET_WORDS = word(
  'net\\b|nett\\b|netto|neto|netos|netti|nets?\\b|liquido|take.?home|in hand|limpi[oa]s?|clean|bersih|na reke|на руки|чист|нетто|на руку|wavu',
  'صافي|हाथ में|शुद्ध|নিট|হাতে|สุทธิ|净|到手|实发|税后',
);
export const GROSS_WORDS = word(
  'gross|brut|brutto|bruto|lordi|lordo|kotor|брутто|до вычета|kabla ya kodi',
  'اجمالي|सकल|মোট বেতন|税前|ก่อนหักภาษี',
);
