/** Phone numbers in disguise, made for each of 21 languages: words typed here, not taken from the tables they test. */

interface Speech {
  /** What the digits 0 to 9 are called, ordinary spelling. */
  words: string;
  /** How numbers of its country look: `#` is any digit, groups as people write them. */
  shapes: readonly string[];
  /** Country code, without the plus. */
  country: string;
  /** Leads to a number; the number stands in place of `@`. */
  around: readonly string[];
  /** Digits of its script. */
  script?: string;
  /** How pairs are said aloud, for languages whose speakers do. */
  pair?: (pair: string) => string | undefined;
}

const FRENCH_TENS = ['', 'dix', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];
const FRENCH_TEENS = 'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ');
const FRENCH = 'zéro un deux trois quatre cinq six sept huit neuf'.split(' ');

function frenchPair(pair: string): string | undefined {
  const [ten, unit] = [Number(pair[0]), Number(pair[1])];
  if (ten === 0) return `zéro ${FRENCH[unit]}`;
  if (ten === 1) return FRENCH_TEENS[unit];
  if (ten === 7) return unit === 1 ? 'soixante et onze' : `soixante-${FRENCH_TEENS[unit]}`;
  if (ten === 8) return unit === 0 ? 'quatre-vingts' : `quatre-vingt-${FRENCH[unit]}`;
  if (ten === 9) return `quatre-vingt-${FRENCH_TEENS[unit]}`;
  return unit === 0
    ? FRENCH_TENS[ten]
    : unit === 1
      ? `${FRENCH_TENS[ten]} et un`
      : `${FRENCH_TENS[ten]}-${FRENCH[unit]}`;
}

const GERMAN_TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
const GERMAN_UNITS = 'null ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const germanPair = (pair: string): string | undefined => {
  const [ten, unit] = [Number(pair[0]), Number(pair[1])];
  if (ten < 2) return undefined;
  return unit === 0 ? GERMAN_TENS[ten] : `${GERMAN_UNITS[unit]}und${GERMAN_TENS[ten]}`;
};

export const SPEECH: Readonly<Record<string, Speech>> = {
  en: {
    words: 'zero one two three four five six seven eight nine',
    shapes: ['07### ### ###', '074## ######'],
    country: '44',
    around: ['Kitchen help wanted, call @ after six.', 'WhatsApp me: @', 'Rooms and work in Leeds. @'],
  },
  es: {
    words: 'cero uno dos tres cuatro cinco seis siete ocho nueve',
    shapes: ['6## ### ###', '6## ## ## ##'],
    country: '34',
    around: ['Se necesita ayudante de cocina, llamar al @ por la tarde.', 'Mi WhatsApp: @', 'Trabajo en Sevilla. @'],
  },
  pt: {
    words: 'zero um dois três quatro cinco seis sete oito nove',
    shapes: ['91# ### ###', '96# ### ###'],
    country: '351',
    around: ['Precisa-se de ajudante de cozinha, ligar para @ à tarde.', 'Meu WhatsApp: @', 'Trabalho em Lisboa. @'],
  },
  fr: {
    words: FRENCH.join(' '),
    shapes: ['06 ## ## ## ##', '07 5# ## ## ##'],
    country: '33',
    around: ['Cherche aide de cuisine, appelez le @ le soir.', 'Mon WhatsApp : @', 'Travail à Lyon. @'],
    pair: frenchPair,
  },
  it: {
    words: 'zero uno due tre quattro cinque sei sette otto nove',
    shapes: ['34# ### ####', '32# ### ####'],
    country: '39',
    around: ['Cercasi aiuto cuoco, chiamare il @ di sera.', 'Il mio WhatsApp: @', 'Lavoro a Torino. @'],
  },
  de: {
    words: 'null eins zwei drei vier fünf sechs sieben acht neun',
    shapes: ['0151 #######', '0176 ########'],
    country: '49',
    around: ['Küchenhilfe gesucht, bitte @ anrufen.', 'Mein WhatsApp: @', 'Arbeit in Kassel. @'],
    pair: germanPair,
  },
  ro: {
    words: 'zero unu doi trei patru cinci șase șapte opt nouă',
    shapes: ['072# ### ###', '074# ### ###'],
    country: '40',
    around: ['Caut ajutor de bucătar, sunați la @ după-amiaza.', 'WhatsApp: @', 'Muncă în Cluj. @'],
  },
  pl: {
    words: 'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć',
    shapes: ['60# ### ###', '51# ### ###'],
    country: '48',
    around: ['Szukamy pomocy kuchennej, dzwoń @ po południu.', 'Mój WhatsApp: @', 'Praca w Łodzi. @'],
  },
  ru: {
    words: 'ноль один два три четыре пять шесть семь восемь девять',
    shapes: ['8 91# ### ## ##', '8 92# ### ## ##'],
    country: '7',
    around: ['Нужна помощница на кухню, звоните @ вечером.', 'Мой WhatsApp: @', 'Работа в Самаре. @'],
  },
  uk: {
    words: 'нуль один два три чотири п’ять шість сім вісім дев’ять',
    shapes: ['067 ### ## ##', '050 ### ## ##'],
    country: '380',
    around: ['Потрібна помічниця на кухню, телефонуйте @ увечері.', 'Мій Viber: @', 'Робота у Львові. @'],
  },
  tr: {
    words: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz',
    shapes: ['053# ### ## ##', '054# ### ## ##'],
    country: '90',
    around: ['Mutfak elemanı aranıyor, @ arayın.', 'WhatsApp: @', 'İzmir’de iş. @'],
  },
  ar: {
    words: 'صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة',
    shapes: ['079 ### ####', '077 ### ####'],
    country: '962',
    around: ['مطلوب مساعد مطبخ، اتصل على @ مساء', 'واتساب: @', 'عمل في عمان. @'],
    script: '٠١٢٣٤٥٦٧٨٩',
  },
  hi: {
    words: 'शून्य एक दो तीन चार पाँच छह सात आठ नौ',
    shapes: ['98### #####', '97### #####'],
    country: '91',
    around: ['रसोई में सहायक चाहिए, शाम को @ पर फोन करें।', 'व्हाट्सऐप: @', 'लखनऊ में काम। @'],
    script: '०१२३४५६७८९',
  },
  ne: {
    words: 'शून्य एक दुई तीन चार पाँच छ सात आठ नौ',
    shapes: ['984# ### ###', '981# ### ###'],
    country: '977',
    around: ['भान्सामा सहयोगी चाहियो, @ मा फोन गर्नुहोस्।', 'ह्वाट्सएप: @', 'पोखरामा काम। @'],
    script: '०१२३४५६७८९',
  },
  bn: {
    words: 'শূন্য এক দুই তিন চার পাঁচ ছয় সাত আট নয়',
    shapes: ['017## ######', '018## ######'],
    country: '880',
    around: ['রান্নাঘরে সহকারী দরকার, সন্ধ্যায় @ নম্বরে ফোন করুন।', 'হোয়াটসঅ্যাপ: @', 'ঢাকায় কাজ। @'],
    script: '০১২৩৪৫৬৭৮৯',
  },
  tl: {
    words: 'sero isa dalawa tatlo apat lima anim pito walo siyam',
    shapes: ['0917 ### ####', '0918 ### ####'],
    country: '63',
    around: ['Kailangan ng katulong sa kusina, tumawag sa @ sa hapon.', 'Viber ko: @', 'Trabaho sa Cebu. @'],
  },
  id: {
    words: 'nol satu dua tiga empat lima enam tujuh delapan sembilan',
    shapes: ['0812 #### ####', '0857 #### ####'],
    country: '62',
    around: ['Dicari pembantu dapur, hubungi @ sore hari.', 'WA saya: @', 'Kerja di Solo. @'],
  },
  vi: {
    words: 'không một hai ba bốn năm sáu bảy tám chín',
    shapes: ['090# ### ###', '098# ### ###'],
    country: '84',
    around: ['Cần người phụ bếp, gọi @ buổi chiều.', 'Zalo: @', 'Việc làm ở Huế. @'],
  },
  th: {
    words: 'ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า',
    shapes: ['081 ### ####', '089 ### ####'],
    country: '66',
    around: ['รับสมัครผู้ช่วยครัว โทร @ ตอนเย็น', 'ไลน์หรือโทร: @', 'งานที่เชียงใหม่ @'],
    script: '๐๑๒๓๔๕๖๗๘๙',
  },
  zh: {
    words: '零 一 二 三 四 五 六 七 八 九',
    shapes: ['138 #### ####', '159 #### ####'],
    country: '86',
    around: ['招厨房帮工，晚上打电话 @ 。', '电话：@', '在长沙工作。@'],
    script: '０１２３４５６７８９',
  },
  sw: {
    words: 'sifuri moja mbili tatu nne tano sita saba nane tisa',
    shapes: ['0712 ### ###', '0722 ### ###'],
    country: '254',
    around: ['Anatafutwa msaidizi wa jikoni, piga @ jioni.', 'WhatsApp: @', 'Kazi Nairobi. @'],
  },
};

const ENGLISH = SPEECH.en?.words.split(' ') ?? [];

/** One way to write a number so that a plain search misses it. `undefined` where the language has no such way. */
type Disguise = (grouped: string, speech: Speech, next: (below: number) => number) => string | undefined;

const said = (digits: string, { words }: Speech, joint: string): string => {
  const names = words.split(' ');
  return [...digits].map((digit) => names[Number(digit)]).join(joint);
};
const bare = (grouped: string): string => grouped.replaceAll(' ', '');

export const DISGUISES: Readonly<Record<string, Disguise>> = {
  'digits in words': (grouped, speech) => said(bare(grouped), speech, ' '),
  'digits in words, commas': (grouped, speech) => said(bare(grouped), speech, ', '),
  'digits in words, hyphens': (grouped, speech) => said(bare(grouped), speech, '-'),
  'digits in words, dots': (grouped, speech) => said(bare(grouped), speech, ' . '),
  'digits in words, capitals': (grouped, speech) => said(bare(grouped), speech, ' ').toUpperCase(),
  'groups in words and digits': (grouped, speech) =>
    grouped
      .split(' ')
      .map((group, i) => (i % 2 === 1 ? said(group, speech, ' ') : group))
      .join(' '),
  'every third digit in words': (grouped, speech) =>
    [...bare(grouped)].map((digit, i) => (i % 3 === 2 ? said(digit, speech, ' ') : digit)).join(' '),
  'words glued to digits': (grouped, speech) =>
    [...bare(grouped)].map((digit, i) => (i % 4 === 3 ? ` ${said(digit, speech, ' ')} ` : digit)).join(''),
  'pairs as they are said': (grouped, { pair, words }) => {
    if (!pair) return undefined;
    const digits = bare(grouped);
    const names = words.split(' ');
    const single = (text: string): string => [...text].map((digit) => names[Number(digit)]).join(' ');
    const head = digits.length % 2 === 1 ? digits.slice(0, 1) : '';
    const pairs = digits.slice(head.length).match(/../g) ?? [];
    return [...(head ? [single(head)] : []), ...pairs.map((two) => pair(two) ?? single(two))].join(' ');
  },
  'country code in words': (grouped, speech) =>
    `+${said(speech.country, speech, ' ')} ${said(bare(grouped).replace(/^[08](?=\d{9})/, ''), speech, ' ')}`,
  'English words': (grouped) => [...bare(grouped)].map((digit) => ENGLISH[Number(digit)]).join(' '),
  'keycap emoji': (grouped) => [...bare(grouped)].map((digit) => `${digit}\ufe0f\u20e3`).join(''),
  'keycap emoji, spaced': (grouped) => [...bare(grouped)].map((digit) => `${digit}\ufe0f\u20e3`).join(' '),
  'emoji between groups': (grouped) => grouped.split(' ').join(' 🌸 '),
  'single digits': (grouped) => [...bare(grouped)].join(' '),
  'single digits, dots': (grouped) => [...bare(grouped)].join('.'),
  'single digits, stars': (grouped) => [...bare(grouped)].join('*'),
  'groups, odd joints': (grouped) => grouped.split(' ').join(' ~ '),
  'groups in lines': (grouped) => grouped.split(' ').join('\n'),
  'brackets around digits': (grouped) => [...bare(grouped)].map((digit) => `(${digit})`).join(''),
  'zero-width marks': (grouped) => [...bare(grouped)].join('\u200b'),
  'styled digits': (grouped) => [...bare(grouped)].map((d) => String.fromCodePoint(0x1d7ce + Number(d))).join(''),
  'circled digits': (grouped) =>
    [...bare(grouped)].map((d) => (d === '0' ? '\u24ea' : String.fromCodePoint(0x245f + Number(d)))).join(''),
  'letters for digits': (grouped) => grouped.replaceAll('0', 'O').replaceAll('1', 'l'),
  'mixed scripts': (grouped, { script }) =>
    script && [...bare(grouped)].map((digit, i) => (i % 2 === 1 ? [...script][Number(digit)] : digit)).join(''),
};

export interface MadePhone {
  lang: string;
  disguise: string;
  text: string;
  /** Where in `text` the number stands, end exclusive. */
  start: number;
  end: number;
  /** The national number without a trunk prefix: what any right reading ends with. */
  digits: string;
}

/** Numerical Recipes' linear congruential generator, its upper bits. */
function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
}

/** Every disguise in every language, `each` times; the same for the same seed. */
export function madePhones(each: number, seed = 1): MadePhone[] {
  const next = chance(seed);
  const made: MadePhone[] = [];
  for (const [lang, speech] of Object.entries(SPEECH)) {
    for (const [disguise, hide] of Object.entries(DISGUISES)) {
      for (let i = 0; i < each; i++) {
        const shape = speech.shapes[next(speech.shapes.length)] ?? '';
        const grouped = shape.replace(/#/g, () => String(next(10)));
        const hidden = hide(grouped, speech, next);
        const around = speech.around[next(speech.around.length)] ?? '@';
        if (hidden === undefined) continue;
        const start = around.indexOf('@');
        const digits = bare(grouped).replace(/^0|^8(?=9\d{9}$)/, '');
        made.push({ lang, disguise, text: around.replace('@', hidden), start, end: start + hidden.length, digits });
      }
    }
  }
  return made;
}
