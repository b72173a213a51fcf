/**
 * How people write money: `code words`, an underscore standing for a space. A code in lower case letters (`peso`)
 * is a name that several countries share; SHARED settles it from the text.
 */
const WORDS = `
EUR € eur euro euros euró evro евро євро يورو يورُو यूरो ইউরো ยูโร 欧元 歐元 euroa avro eiro eura eurów
USD us$ usd u$s u.s.$ dollar_us us_dollar us_dollars u.s._dollars dolar_amerika 美元 美金 usd$
dollar $ dollar dollars dolar dolares dólares dólar dolari dolarów dolary dollari dollaro доллар доллара долларов долл баксов бакс долар долари доларів
dollar دولار دولارات دولارا डॉलर डालर ডলার ดอลลาร์ ดอลล่าร์ đô đô_la do_la đô_la_mỹ đô_mỹ dola bucks dolyar
GBP £ british_pound british_pounds gbp quid sterling 英镑 фунтов_стерлингов
pound pounds pound libras sterline livres
CAD canadian_dollar canadian_dollars ca$ c$ cad
AUD australian_dollar australian_dollars au$ a$ aud
NZD new_zealand_dollar new_zealand_dollars nz$ nzd
SGD singapore_dollar singapore_dollars s$ sgd sg$
HKD hong_kong_dollar hong_kong_dollars hk$ hkd 港币 港元 港幣
TWD nt$ twd ntd 台币 新台币 新臺幣 台幣
BRL r$ brl reais
MXN mx$ mexican_pesos mxn mex$ pesos_mexicanos
ARS ars pesos_argentinos ar$
COP cop pesos_colombianos col$
CLP clp pesos_chilenos
UYU uyu
PEN s/ s/. pen soles
BOB bob bolivianos bs
DOP dop rd$ pesos_dominicanos
GTQ gtq quetzales quetzal
HNL hnl lempiras
CRC ₡ crc colones
PYG ₲ pyg guaranies guaraníes gs
VES ves bolívares bolivares
PHP ₱ p php php. piso_ng_pilipinas philippine_pesos philippine_peso pesos_filipinos
peso peso pesos piso pisos песо 比索
INR ₹ indian_rupee indian_rupees inr भारतीय_रुपये
rupee rs rs. re. rupee rupees rupaye rupay rupya rupaya रु रु. रू रू. रुपये रुपए रुपया रुपयों रुपैयाँ रुपियाँ रुपैया টাকা_ভারতীয় روپے روپیہ rupia_za_india rupias 卢比 rupiya /- ர
PKR pkr pakistani_rupees
NPR npr nepali_rupees nepalese_rupees nrs nrs. ने.रु. ने_रु
LKR lkr sri_lankan_rupees slrs
BDT ৳ bdt tk tk. taka টাকা টাকার টাকায় টাকাই টাকাতে
VND ₫ vnd vnđ đ đồng dong đ/tháng донгов
THB ฿ thb baht บาท bath бат батов 泰铢 泰銖
IDR rp rp. idr rupiah рупий
MYR rm myr ringgit 令吉 马币 馬幣
KHR ៛ khr riel riels រៀល
LAK ₭ lak kip กีบ
MMK mmk kyat kyats ကျပ် จ๊าด
CNY cny rmb yuan 元 块 塊 人民币 人民幣 块钱 元人民币 юаней юань หยวน tệ
JPY jpy yen yenes 日元 円 日圆 иен йен
yen ¥ ￥
KRW ₩ krw won 韩元 원 вон
RUB ₽ rub rur руб руб. рубль рубля рублей рублях р. р rubles roubles rublos rubli rubel rubli рублів
UAH ₴ uah грн грн. гривен гривень гривня гривні гривны hrn hryvnia hryvnias
BYN byn byr бел_руб
KZT ₸ kzt тенге теңге tenge
UZS uzs сум сўм so'm som_uz sum
KGS kgs сом сомов
TJS tjs сомони
GEL ₾ gel лари lari
AMD amd драм
AZN ₼ azn манат manat
MDL mdl lei_moldovenești
PLN zł zl pln zloty zlotych złotych złote złoty zlote zlotys злотых злотих злотый
RON ron lei leu
CZK kč kc czk корун
HUF huf forint
BGN bgn лв лева leva
RSD rsd din дин
TRY ₺ try tl türk_lirası turk_lirasi
lira lira lirası lirasi liraya liras лир лиры ليرة
CHF chf swiss_francs sfr franken
krone kr kr. kroner kronor
SEK sek
NOK nok
DKK dkk
ILS ₪ ils nis shekel shekels שקל שקלים ש"ח шекелей شيكل
AED aed درهم_إماراتي درهم_اماراتي emirati_dirham emirati_dirhams uae_dirham uae_dirhams
dirham dh dhs dhs. dirham dirhams درهم دراهم درهما दिरहम দিরহাম дирхам дирхамов дирхам_оаэ
SAR sar saudi_riyal saudi_riyals saudi_rial ريال_سعودي
riyal ريال ريالا riyal riyals rial rials रियाल রিয়াল sr
QAR qar qatari_riyal qatari_riyals ريال_قطري qr
OMR omr omani_rial omani_rials omani_riyal omani_riyals ريال_عماني
KWD kwd kuwaiti_dinar kuwaiti_dinars kd دينار_كويتي د.ك د.ك.
BHD bhd bahraini_dinar bahraini_dinars bd دينار_بحريني
JOD jod jordanian_dinar jordanian_dinars jd دينار_أردني دينار_اردني
IQD iqd iraqi_dinar iraqi_dinars دينار_عراقي
LBP lbp ليرة_لبنانية
SYP syp ليرة_سورية
DZD dzd دينار_جزائري دج
TND tnd دينار_تونسي
MAD mad moroccan_dirham moroccan_dirhams درهم_مغربي
LYD lyd
dinar dinar dinars دينار دنانير दिनार দিনার
EGP egp egyptian_pound egyptian_pounds e£ l.e. جنيه جنيها جنيه_مصري
SDG sdg
IRR irr تومان_ایران
toman تومان toman
KES kes ksh ksh. kshs kshs. shilingi_za_kenya
TZS tzs tsh tsh. tshs shilingi_za_tanzania
UGX ugx ush ushs
shilling shilling shillings shilingi
NGN ₦ ngn naira
GHS ₵ ghs gh₵ cedi cedis
ZAR r zar rand rands
ETB etb birr
RWF rwf
XOF xof
XAF xaf
cfa cfa fcfa f_cfa francs_cfa
franc franc francs
USDT usdt tether u_s_d_t юсдт usdt-trc20 泰达币 تيثر
USDC usdc
`;

/** Codes that are everyday words in lower case ("try", "mad", "pen"): only capitals count. */
const CAPITALS = new Set(
  'try mad lak cop pen gel din kd bd jd qr sr bs gs p r ves amd bob nis sum ars nok dop'.split(' '),
);
/** Single capitals that count only when they touch the number ("P20,000", "R500"). */
const TIGHT = new Set(['p', 'r']);
const ONLY_BEFORE = new Set(['p', 'r', 's/', 's/.', 're.']);
const ONLY_AFTER = new Set('/- р р. 元 块 塊 kr. won quid đ đô tệ bucks piso pound'.split(' '));
/** Words that mean something else without their accents ("đ", "đô"). */
const EXACT = new Set(['đ', 'đô', 'tệ']);

export interface CurrencyWord {
  /** ISO 4217, USDT, or a key of SHARED. */
  code: string;
  before: boolean;
  after: boolean;
  capitals: boolean;
  tight: boolean;
  /** The spelling that the original must have, in lower case. */
  exact?: string;
}

export function currencyWords(): Array<[string, CurrencyWord]> {
  const all: Array<[string, CurrencyWord]> = [];
  for (const line of WORDS.trim().split('\n')) {
    const [code = '', ...words] = line.split(' ');
    for (const word of words) {
      const entry: CurrencyWord = {
        code,
        before: !ONLY_AFTER.has(word),
        after: !ONLY_BEFORE.has(word),
        capitals: CAPITALS.has(word),
        tight: TIGHT.has(word),
        ...(EXACT.has(word) && { exact: word }),
      };
      all.push([word.replaceAll('_', ' '), entry]);
    }
  }
  return all;
}

/** Shared names: the first country whose words the text holds, else the usual one; '' leaves the currency open. */
export const SHARED: Readonly<
  Record<string, { usual: string; hints: ReadonlyArray<readonly [code: string, pattern: RegExp]> }>
> = {
  dollar: {
    usual: 'USD',
    hints: [],
  },
  pound: {
    usual: 'GBP',
    hints: [
      ['EGP', /egypt|cairo/],
      ['LBP', /leban|beirut/],
    ],
  },
  peso: {
    usual: '',
    hints: [
      [
        'PHP',
        /₱|philippin|pilipinas|manila|\bcebu\b|gcash|\bpoea\b|\bdmw\b|sahod|trabaho|\bpo\b|\bmga\b|\bang\b|\bng\b/,
      ],
      ['COP', /colombia|bogota|medellin|\bcali\b|nequi|daviplata/],
      ['ARS', /argentin|buenos aires|cordoba/],
      ['CLP', /\bchile|santiago/],
      ['DOP', /dominican/],
      ['MXN', /mexic|\bcdmx\b|monterrey|guadalajara|tijuana|cancun|\boxxo\b/],
    ],
  },
  rupee: {
    usual: 'INR',
    hints: [
      ['NPR', /नेपाल|nepal|kathmandu|काठमाडौ|\bnpr\b|esewa|पर्छ|हुन्छ|गर्नुहोस|को लागि|छन्|तलब/],
      ['PKR', /pakistan|lahore|karachi|islamabad|\bpkr\b|easypaisa|jazzcash|روپے/],
      ['LKR', /sri lanka|colombo|\blkr\b/],
    ],
  },
  yen: {
    usual: 'JPY',
    hints: [
      ['JPY', /日元|円|日本|[\u3040-\u30ff]/],
      ['CNY', /[\u4e00-\u9fff]|china|chinese/],
    ],
  },
  lira: {
    usual: 'TRY',
    hints: [
      ['LBP', /leban|beirut|لبنان|بيروت/],
      ['SYP', /syria|سوري|دمشق/],
    ],
  },
  krone: {
    usual: '',
    hints: [
      ['NOK', /norw|norge|oslo|bergen/],
      ['SEK', /swed|sverige|stockholm|malmo|goteborg/],
      ['DKK', /denmark|danmark|copenhagen|kobenhavn|aarhus/],
    ],
  },
  dirham: { usual: 'AED', hints: [['MAD', /maroc|morocc|المغرب|casablanca|الدار البيضاء|rabat/]] },
  riyal: {
    usual: 'SAR',
    hints: [
      ['QAR', /qatar|doha|قطر|الدوحه/],
      ['OMR', /\boman|muscat|عمان|مسقط/],
      ['YER', /yemen|اليمن|صنعاء/],
      ['IRR', /\biran|tehran|تهران|ايران/],
    ],
  },
  dinar: {
    usual: '',
    hints: [
      ['KWD', /kuwait|الكويت|কুয়েত|कुवैत/],
      ['BHD', /bahrain|البحرين/],
      ['JOD', /jordan|amman|الاردن|عمان/],
      ['IQD', /iraq|baghdad|erbil|العراق|بغداد/],
      ['DZD', /alg[eé]ri|الجزائر/],
      ['TND', /tunisi|تونس/],
      ['LYD', /libya|ليبيا/],
      ['RSD', /serbia|beograd|srbij/],
    ],
  },
  toman: { usual: '', hints: [] },
  shilling: {
    usual: '',
    hints: [
      ['TZS', /tanzania|dar es salaam|arusha|zanzibar|dodoma/],
      ['UGX', /uganda|kampala/],
      ['KES', /kenya|nairobi|mombasa|m-?pesa|kisumu/],
    ],
  },
  cfa: { usual: 'XOF', hints: [['XAF', /cameroun|cameroon|gabon|douala|yaounde|libreville|congo|tchad|chad/]] },
  franc: {
    usual: '',
    hints: [
      ['CHF', /suisse|swiss|geneve|lausanne|zurich|schweiz/],
      ['XOF', /cote d'ivoire|senegal|abidjan|dakar|\bmali\b|benin|togo|cfa/],
      ['XAF', /cameroun|gabon/],
    ],
  },
};
