import type { Folded } from '../numerals/fold';
import { gate } from '../numerals/gate';
import { PAY_PHRASES } from '../numerals/openings';
import { foldedPattern } from '../numerals/pattern';

/** "One month's salary" in the 21 languages: what may follow the number, and fixed phrases that hold it. */
const FOLLOWS = foldedPattern(
  [
    "months?'?s?'? (?:of )?(?:your |the |full |basic |gross |net )?(?:salary|salaries|pay|wages?|earnings)",
    'monthly (?:salary|salaries|wages?|pay)',
    'mes(?:es)? de (?:tu |su )?(?:sueldo|salario|paga)',
    'mes(?:es)? (?:de |do )(?:seu )?(?:salario|ordenado|vencimento)',
    'mois de (?:votre )?(?:salaire|paie|paye)',
    'mes[ei] di (?:stipendio|paga|salario)',
    'mensilita',
    'monats(?:gehalter?n?|lohne?|lohn|gehalt|verdienste?)',
    'lun[aei]? (?:de )?salari[ui]?|salarii? lunare?',
    'miesi(?:eczn[aey]|acy?|ace) (?:wynagrodzeni[ae]|pensj[aei]|pensji|wyplaty)|pensj[ei]|miesieczne(?:go)? wynagrodzeni[ae]',
    '(?:месячн(?:ая|ые|ых|ой) )?(?:зарплат[аыу]?|оклад[аов]{0,2})|месяц[аев]{0,2} (?:зарплат[ыа]|работы)',
    '(?:місячн[аиіх]{1,2} )?(?:зарплат[аиу]?|оклад[иів]{0,2})|місяц[іяв]{0,2} зарплати',
    'aylik (?:maas|ucret)[a-z]{0,3}|maas[a-z]{0,2}',
    '(?:شهر|اشهر|شهور) (?:من )?(?:ال)?(?:راتب|رواتب|اجر)|رواتب|راتب شهر',
    '(?:महीने|महीनों|माह|महिना|महिनाको|महिने) (?:का |की |के |को )?(?:वेतन|तनख्वाह|सैलरी|तलब|पगार)|महिनाको तलब',
    '(?:মাসের|মাস) (?:বেতন|মাইনে|মজুরি)',
    'buwan(?:g)? (?:na )?(?:sahod|sweldo|suweldo)',
    '(?:bulan|kali|x) gaji',
    'thang (?:tien )?luong',
    'เดือนของเงินเดือน|เดือน ?(?:ของ)?(?:เงินเดือน|ค่าจ้าง)',
    '个月(?:的)?(?:工资|薪水|薪资|薪金)',
  ].map((words) => `[ ]?(?:${words})`),
  'uy',
  '(?![\\p{L}])',
);

/** Phrases without a number that stand for one or two months. */
const FIXED = foldedPattern(
  [
    "@(?:first|last|1st) month'?s? (?:salary|pay|wages?)",
    "@(?:a|full) month'?s? (?:salary|pay|wages?)",
    '@(?:tu |su |el |o )?prime(?:r|iro) (?:mes de )?(?:sueldo|salario)',
    '@premier(?: mois de)? salaire',
    '@prim[oa] (?:mese di )?(?:stipendio|mensilita)',
    '@(?:erste[sn]?|ein(?:e[ns]?)?) monats(?:gehalt|lohn)',
    '@pierwsz[aąe](?:j|go)? (?:pensja|pensje|wyplata|wyplate|wynagrodzenie|wynagrodzenia)',
    '@перв(?:ая|ую|ой|а|у) (?:зарплат[аыуи])',
    '@перш(?:а|у|ої) зарплат[аиу]',
    '@ilk (?:ay )?maas[a-z]{0,3}',
    '@راتب (?:اول )?شهر(?:ين)?',
    '@(?:पहले|पहिलो) (?:महीने|महिना)(?:को|की)? ?(?:का |की |को )?(?:वेतन|तलब|सैलरी|तनख्वाह)',
    '@প্রথম মাসের (?:পুরো )?বেতন',
    '@unang (?:buwan(?:g)? )?(?:na )?(?:sahod|sweldo)',
    '@gaji (?:bulan )?pertama',
    '@luong thang dau(?: tien)?',
    'เงินเดือนเดือนแรก',
    '(?:第一|首)个?月(?:的)?(?:工资|薪水|薪资)',
    '@mshahara wa mwezi (?:mmoja|wa kwanza)',
  ],
  'gu',
);

/** What each of FIXED cannot do without. */
const mayBeFixed = gate(
  [
    ...['first', 'last', '1st', 'a month', 'full month', 'prim', 'premier', 'monats', 'pierwsz', 'перв', 'перш', 'ilk'],
    ...['راتب', 'पहले', 'पहिलो', 'প্রথম', 'unang', 'gaji', 'luong', 'เงินเดือน', '第一', '首', 'mshahara'],
  ],
  PAY_PHRASES,
);

/** Languages that name the pay first: "gaji 2 bulan", "lương 2 tháng". */
const PAY_FIRST = foldedPattern(
  [
    '@gaji',
    '@lương',
    'เงินเดือน',
    'ค่าจ้าง',
    '@mshahara wa miezi',
    '@зарплат[ауы] за',
    '@зарплат[ауы] за',
    '@sahod ng',
    '@sweldo ng',
    '@salario de',
    '@sueldo de',
    '@راتب',
  ],
  'u',
  '[ ]{0,2}$',
);
const MONTHS = foldedPattern(
  ['bulan', 'tháng', 'เดือน', 'месяц[аев]{0,2}', 'місяц[іяв]{0,2}', 'buwan', 'meses', 'mes', 'شهور', 'اشهر', 'شهر'].map(
    (word) => `[ ]?${word}`,
  ),
  'uy',
  '(?![\\p{L}])',
);

/** Where "month's salary" around the number from `from` to `end` ends; undefined when it is none. */
export function salaryMonthsEnd(text: string, from: number, end: number): number | undefined {
  FOLLOWS.lastIndex = end;
  if (FOLLOWS.test(text)) return FOLLOWS.lastIndex;
  MONTHS.lastIndex = end;
  if (MONTHS.test(text) && PAY_FIRST.test(text.slice(Math.max(0, from - 20), from))) return MONTHS.lastIndex;
  return undefined;
}

const HALF = /(?:half|halb|medio|mezzo|demi|pol|meia)[ a-z]{0,8}$/;
const MOST = 50;

/** Phrases that state one month of pay (two in the Arabic dual) without a number. */
export function fixedSalaryMonths(folded: Folded): Array<{ start: number; end: number; value: number }> {
  const { text } = folded;
  const found: Array<{ start: number; end: number; value: number }> = [];
  if (!mayBeFixed(folded)) return found;
  for (const match of text.matchAll(FIXED)) {
    const start = match.index;
    if (HALF.test(text.slice(Math.max(0, start - 14), start))) continue;
    found.push({ start, end: start + match[0].length, value: match[0].endsWith('شهرين') ? 2 : 1 });
    if (found.length >= MOST) break;
  }
  return found;
}
