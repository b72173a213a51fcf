/**
 * Number words of the 21 languages: `value word word …;`, an underscore standing for a space. 10, 100 and up are
 * multipliers where MULTIPLIERS says so. Common round numbers, not whole grammars: irregular forms (Hindi 41) are left out.
 */
export const NUMBER_WORDS: Readonly<Record<string, string>> = {
  en: `0 zero nil nought naught null; 1 one; 2 two; 3 three; 4 four; 5 five; 6 six; 7 seven; 8 eight; 9 nine niner; 10 ten;
    11 eleven; 12 twelve; 13 thirteen; 14 fourteen; 15 fifteen; 16 sixteen; 17 seventeen; 18 eighteen; 19 nineteen;
    20 twenty; 30 thirty; 40 forty fourty; 50 fifty; 60 sixty; 70 seventy; 80 eighty; 90 ninety;
    100 hundred a_hundred; 1000 thousand thousands a_thousand; 100000 lakh lac lakhs; 1000000 million; 10000000 crore crores;
    & and`,
  es: `0 cero; 1 uno una un; 2 dos; 3 tres; 4 cuatro; 5 cinco; 6 seis; 7 siete; 8 ocho; 9 nueve; 10 diez; 11 once; 12 doce;
    13 trece; 14 catorce; 15 quince; 16 dieciseis; 17 diecisiete; 18 dieciocho; 19 diecinueve; 20 veinte; 21 veintiuno;
    22 veintidos; 23 veintitres; 24 veinticuatro; 25 veinticinco; 26 veintiseis; 27 veintisiete; 28 veintiocho; 29 veintinueve;
    30 treinta; 40 cuarenta; 50 cincuenta; 60 sesenta; 70 setenta; 80 ochenta; 90 noventa; 101 cien ciento; 200 doscientos
    doscientas; 300 trescientos trescientas; 400 cuatrocientos cuatrocientas; 500 quinientos quinientas; 600 seiscientos
    seiscientas; 700 setecientos setecientas; 800 ochocientos ochocientas; 900 novecientos novecientas; 1000 mil;
    1000000 millon millones; & y`,
  pt: `0 zero; 1 um uma; 2 dois duas; 3 tres; 4 quatro; 5 cinco; 6 seis meia; 7 sete; 8 oito; 9 nove; 10 dez; 11 onze; 12 doze;
    13 treze; 14 catorze quatorze; 15 quinze; 16 dezesseis dezasseis; 17 dezessete dezassete; 18 dezoito; 19 dezenove dezanove;
    20 vinte; 30 trinta; 40 quarenta; 50 cinquenta; 60 sessenta; 70 setenta; 80 oitenta; 90 noventa; 101 cem cento;
    200 duzentos duzentas; 300 trezentos; 400 quatrocentos; 500 quinhentos; 600 seiscentos; 700 setecentos; 800 oitocentos;
    900 novecentos; 1000 mil; 1000000 milhao milhoes; & e`,
  fr: `0 zero; 1 un une; 2 deux; 3 trois; 4 quatre; 5 cinq; 6 six; 7 sept; 8 huit; 9 neuf; 10 dix; 11 onze; 12 douze; 13 treize;
    14 quatorze; 15 quinze; 16 seize; 17 dix-sept; 18 dix-huit; 19 dix-neuf; 20 vingt; 30 trente; 40 quarante; 50 cinquante;
    60 soixante; 70 soixante-dix soixante_dix septante; 80 quatre-vingt quatre-vingts quatre_vingt quatre_vingts huitante;
    71 soixante_et_onze soixante-et-onze; 72 soixante-douze soixante_douze; 73 soixante-treize soixante_treize;
    74 soixante-quatorze soixante_quatorze; 75 soixante-quinze soixante_quinze; 76 soixante-seize soixante_seize;
    77 soixante-dix-sept; 78 soixante-dix-huit; 79 soixante-dix-neuf; 91 quatre-vingt-onze quatre_vingt_onze;
    92 quatre-vingt-douze quatre_vingt_douze; 93 quatre-vingt-treize; 94 quatre-vingt-quatorze; 95 quatre-vingt-quinze
    quatre_vingt_quinze; 96 quatre-vingt-seize; 97 quatre-vingt-dix-sept; 98 quatre-vingt-dix-huit; 99 quatre-vingt-dix-neuf;
    90 quatre-vingt-dix quatre_vingt_dix nonante; 100 cent cents; 1000 mille; 1000000 million millions; & et`,
  it: `0 zero; 1 uno una un; 2 due; 3 tre; 4 quattro; 5 cinque; 6 sei; 7 sette; 8 otto; 9 nove; 10 dieci; 11 undici; 12 dodici;
    13 tredici; 14 quattordici; 15 quindici; 16 sedici; 17 diciassette; 18 diciotto; 19 diciannove; 20 venti; 21 ventuno;
    28 ventotto; 30 trenta; 31 trentuno; 38 trentotto; 40 quaranta; 50 cinquanta; 60 sessanta; 70 settanta; 80 ottanta;
    90 novanta; 100 cento; 1000 mille mila; 1000000 milione milioni; & e`,
  de: `0 null; 1 eins ein eine; 2 zwei zwo; 3 drei; 4 vier; 5 fünf fuenf; 6 sechs; 7 sieben; 8 acht; 9 neun; 10 zehn; 11 elf;
    12 zwölf zwoelf; 13 dreizehn; 14 vierzehn; 15 fünfzehn; 16 sechzehn; 17 siebzehn; 18 achtzehn; 19 neunzehn; 20 zwanzig;
    30 dreißig dreissig; 40 vierzig; 50 fünfzig fuenfzig; 60 sechzig; 70 siebzig; 80 achtzig; 90 neunzig; 100 hundert;
    1000 tausend; 1000000 million millionen; & und`,
  ro: `0 zero; 1 unu una un; 2 doi doua; 3 trei; 4 patru; 5 cinci; 6 sase; 7 sapte; 8 opt; 9 noua; 10 zece; 11 unsprezece;
    12 doisprezece; 13 treisprezece; 14 paisprezece; 15 cincisprezece; 16 saisprezece; 17 saptesprezece; 18 optsprezece;
    19 nouasprezece; 20 douazeci; 30 treizeci; 40 patruzeci; 50 cincizeci; 60 saizeci; 70 saptezeci; 80 optzeci; 90 nouazeci;
    100 suta sute; 1000 mie mii; 1000000 milion milioane; & si de`,
  pl: `0 zero; 1 jeden jedna; 2 dwa dwie; 3 trzy; 4 cztery; 5 pięć; 6 sześć; 7 siedem; 8 osiem; 9 dziewięć; 10 dziesięć;
    11 jedenaście; 12 dwanaście; 13 trzynaście; 14 czternaście; 15 piętnaście piętnastu; 16 szesnaście szesnastu; 17 siedemnaście siedemnastu;
    18 osiemnaście osiemnastu; 19 dziewiętnaście; 20 dwadzieścia; 30 trzydzieści; 40 czterdzieści; 50 pięćdziesiąt; 60 sześćdziesiąt;
    70 siedemdziesiąt; 80 osiemdziesiąt; 90 dziewięćdziesiąt; 101 sto; 200 dwieście; 300 trzysta; 400 czterysta;
    500 pięćset; 600 sześćset; 700 siedemset; 800 osiemset; 900 dziewięćset; 1000 tysiąc tysiące tysięcy;
    1000000 milion miliony milionów`,
  ru: `0 ноль нуль; 1 один одна раз; 2 два две двух; 3 три трех; 4 четыре четырех; 5 пять; 6 шесть; 7 семь; 8 восемь; 9 девять; 10 десять;
    11 одиннадцать; 12 двенадцать; 13 тринадцать; 14 четырнадцать четырнадцати; 15 пятнадцать пятнадцати; 16 шестнадцать шестнадцати; 17 семнадцать семнадцати;
    18 восемнадцать восемнадцати; 19 девятнадцать; 20 двадцать двадцати; 30 тридцать тридцати; 40 сорок; 50 пятьдесят; 60 шестьдесят; 70 семьдесят;
    80 восемьдесят; 90 девяносто; 101 сто; 200 двести; 300 триста; 400 четыреста; 500 пятьсот; 600 шестьсот; 700 семьсот;
    800 восемьсот; 900 девятьсот; 1000 тысяча тысячи тысяч тыщ; 1000000 миллион миллиона миллионов`,
  uk: `0 нуль; 1 один одна; 2 два дві; 3 три; 4 чотири; 5 п'ять пять; 6 шість; 7 сім; 8 вісім; 9 дев'ять девять; 10 десять;
    11 одинадцять; 12 дванадцять; 13 тринадцять; 14 чотирнадцять; 15 п'ятнадцять; 16 шістнадцять шістнадцяти; 17 сімнадцять сімнадцяти;
    18 вісімнадцять вісімнадцяти; 19 дев'ятнадцять; 20 двадцять; 30 тридцять; 40 сорок; 50 п'ятдесят; 60 шістдесят; 70 сімдесят;
    80 вісімдесят; 90 дев'яносто; 101 сто; 200 двісті; 300 триста; 400 чотириста; 500 п'ятсот; 600 шістсот; 700 сімсот;
    800 вісімсот; 900 дев'ятсот; 1000 тисяча тисячі тисяч; 1000000 мільйон мільйони мільйонів`,
  tr: `0 sıfır; 1 bir; 2 iki; 3 üç; 4 dört; 5 beş; 6 altı; 7 yedi; 8 sekiz; 9 dokuz; 10 on; 20 yirmi; 30 otuz; 40 kırk; 50 elli;
    60 altmış; 70 yetmiş; 80 seksen; 90 doksan; 100 yüz; 1000 bin; 1000000 milyon`,
  ar: `0 صفر زيرو; 1 واحد واحدة; 2 اثنان اثنين اتنين إثنين; 3 ثلاثة ثلاث تلاتة; 4 أربعة أربع اربعه; 5 خمسة خمس; 6 ستة ست; 7 سبعة سبع;
    8 ثمانية ثماني تمانية ثمان; 9 تسعة تسع; 10 عشرة عشر; 20 عشرون عشرين; 30 ثلاثون ثلاثين; 40 أربعون أربعين; 50 خمسون خمسين;
    60 ستون ستين; 70 سبعون سبعين; 80 ثمانون ثمانين; 90 تسعون تسعين; 100 مائة مئة ميه مية; 200 مئتين مائتين ميتين مئتان مائتان;
    300 ثلاثمائة ثلاثمئة; 400 أربعمائة أربعمئة; 500 خمسمائة خمسمئة; 600 ستمائة ستمئة; 700 سبعمائة سبعمئة; 800 ثمانمائة ثمانمئة;
    900 تسعمائة تسعمئة; 1000 ألف آلاف الاف ألفا; 2000 ألفين ألفان; 1000000 مليون ملايين; & و`,
  hi: `0 शून्य ज़ीरो जीरो; 1 एक; 2 दो; 3 तीन; 4 चार; 5 पांच पाँच; 6 छह छः छे छ;
    7 सात; 8 आठ; 9 नौ; 10 दस; 11 ग्यारह; 12 बारह; 13 तेरह; 14 चौदह; 15 पंद्रह पन्द्रह; 16 सोलह; 17 सत्रह; 18 अठारह;
    19 उन्नीस; 20 बीस; 25 पच्चीस; 30 तीस; 35 पैंतीस; 40 चालीस; 45 पैंतालीस; 50 पचास; 60 साठ; 70 सत्तर;
    75 पचहत्तर; 80 अस्सी; 90 नब्बे; 100 सौ; 1000 हज़ार हजार hazar hazaar hajar; 100000 लाख lakh; 10000000 करोड़ करोड crore`,
  ne: `0 शून्य सुन्ना; 1 एक; 2 दुई; 3 तीन; 4 चार; 5 पाँच पांच; 6 छ; 7 सात; 8 आठ; 9 नौ; 10 दश दस; 11 एघार; 12 बाह्र; 15 पन्ध्र; 20 बीस;
    25 पच्चीस; 30 तीस; 35 पैंतीस; 40 चालीस; 45 पैंतालीस; 50 पचास; 60 साठी; 70 सत्तरी; 80 असी; 90 नब्बे; 100 सय; 1000 हजार हज़ार;
    100000 लाख; 10000000 करोड`,
  bn: `0 শূন্য জিরো; 1 এক; 2 দুই দু; 3 তিন; 4 চার; 5 পাঁচ; 6 ছয়; 7 সাত; 8 আট; 9 নয়;
    10 দশ; 11 এগারো; 12 বারো; 15 পনেরো পনের; 20 বিশ কুড়ি; 25 পঁচিশ; 30 ত্রিশ তিরিশ; 35 পঁয়ত্রিশ; 40 চল্লিশ; 45 পঁয়তাল্লিশ; 50 পঞ্চাশ;
    60 ষাট; 70 সত্তর; 80 আশি; 90 নব্বই; 100 শ শত শো; 1000 হাজার; 100000 লাখ লক্ষ; 10000000 কোটি`,
  tl: `0 sero wala zero; 1 isa isang; 2 dalawa dalawang; 3 tatlo tatlong; 4 apat; 5 lima limang; 6 anim; 7 pito pitong; 8 walo walong;
    9 siyam; 10 sampu sampung; 11 labing-isa; 12 labindalawa labindalawang; 15 labinlima labinlimang; 20 dalawampu dalawampung;
    25 dalawampu't_lima; 30 tatlumpu tatlumpung; 40 apatnapu apatnapung; 50 limampu limampung; 60 animnapu animnapung;
    70 pitumpu pitumpung; 80 walumpu walumpung; 90 siyamnapu siyamnapung; 100 daan daang raan; 1000 libo libong;
    1000000 milyon milyong; & na at`,
  id: `0 nol kosong; 1 satu; 2 dua; 3 tiga; 4 empat; 5 lima; 6 enam; 7 tujuh; 8 delapan lapan; 9 sembilan; 10 sepuluh; 11 sebelas;
    12 dua_belas; 13 tiga_belas; 14 empat_belas; 15 lima_belas; 16 enam_belas; 17 tujuh_belas; 18 delapan_belas;
    19 sembilan_belas; 10.5 puluh; 100 ratus; 101 seratus; 1000 ribu; 1001 seribu; 1000000 juta; 1000001 sejuta;
    1000000000 miliar milyar`,
  vi: `0 không khong; 1 một mot mốt; 2 hai; 3 ba; 4 bốn bon tư; 5 năm nam lăm; 6 sáu; 7 bảy bay bẩy; 8 tám tam; 9 chín chin;
    10 mười; 10.5 mươi muoi chục; 100 trăm tram; 1000 nghìn nghin ngàn ngan; 1000000 triệu trieu; 1000000000 tỷ tỉ`,
  th: `0 ศูนย์; 1 หนึ่ง เอ็ด; 2 สอง ยี่ โท; 3 สาม; 4 สี่; 5 ห้า; 6 หก; 7 เจ็ด; 8 แปด; 9 เก้า; 10.5 สิบ; 100 ร้อย; 1000 พัน; 10000 หมื่น;
    100000 แสน; 1000000 ล้าน`,
  zh: `0 零 〇 洞; 1 一 壹 幺; 2 二 两 兩 贰 貳; 3 三 叁 參; 4 四 肆; 5 五 伍; 6 六 陆 陸; 7 七 柒 拐; 8 八 捌; 9 九 玖; 10.5 十 拾; 100 百 佰;
    1000 千 仟; 10000 万 萬; 100000000 亿 億`,
  sw: `0 sifuri; 1 moja; 2 mbili; 3 tatu; 4 nne; 5 tano; 6 sita; 7 saba; 8 nane; 9 tisa; 10 kumi; 20 ishirini; 30 thelathini;
    40 arobaini; 50 hamsini; 60 sitini; 70 sabini; 80 themanini; 90 tisini; 100 mia; 1000 elfu; 100000 laki; 1000000 milioni; & na`,
};

export interface NumberWord {
  lang: string;
  value: number;
  /** unit: 0 to 9; part: a number that only adds; times: multiplies what stands before it; and: joins two. */
  kind: 'unit' | 'part' | 'times' | 'and';
}

const TIMES = new Set([10.5, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000]);

function entry(lang: string, label: string): NumberWord {
  if (label === '&') return { lang, value: 0, kind: 'and' };
  const value = Number(label);
  if (TIMES.has(value)) return { lang, value: Math.floor(value), kind: 'times' };
  // 101, 1001, 1000001: a hundred, a thousand, a million that stand alone ("ciento", "seribu").
  const alone = value === 101 || value === 1001 || value === 1_000_001;
  return { lang, value: alone ? value - 1 : value, kind: value < 10 ? 'unit' : 'part' };
}

/** Every word of the tables with what it stands for. */
export function numberWords(): Array<[word: string, entry: NumberWord]> {
  const all: Array<[string, NumberWord]> = [];
  for (const [lang, table] of Object.entries(NUMBER_WORDS)) {
    for (const line of table.split(';')) {
      const [label, ...words] = line.trim().split(/\s+/);
      if (label) for (const word of words) all.push([word.replaceAll('_', ' '), entry(lang, label)]);
    }
  }
  return all;
}
