import type { DisguiseForm } from './normalise/forms';

/** What is read, and what counts as a disguise (habits like full-width in a title do not). All written for this file. */
export interface NormaliseCase {
  text: string;
  folded: string;
  forms?: readonly DisguiseForm[];
}

export const disguises: readonly NormaliseCase[] = [
  { text: 'c4rry1ng du71es', folded: 'carrying duties', forms: ['leet'] },
  { text: 'sk1ll5', folded: 'skills', forms: ['leet'] },
  { text: 'we3k', folded: 'week', forms: ['leet'] },
  { text: 'no 1nt3rv1ew', folded: 'no interview', forms: ['leet'] },
  { text: 'send m0ney for your v1s4 and p4ssp0rt', folded: 'send money for your visa and passport', forms: ['leet'] },
  { text: 'H0use k33per n33ded, g00d p4y', folded: 'house keeper needed, good pay', forms: ['leet'] },
  { text: '$alary in ca$h, vi$a and pa$$port', folded: 'salary in cash, visa and passport', forms: ['leet'] },
  { text: 'your p@ssport and s@lary', folded: 'your passport and salary', forms: ['leet'] },
  { text: 'ра6ота рядом', folded: 'работа рядом', forms: ['leet'] },
  { text: 'we keep your pаsspоrt', folded: 'we keep your passport', forms: ['homoglyph'] },
  { text: 'give рау to Воѕs', folded: 'give pay to boss', forms: ['homoglyph'] },
  { text: 'Pacчёт y нac, oплaтa c oбeда', folded: 'расчет у нас, оплата с обеда', forms: ['homoglyph'] },
  { text: 'the dοοrs αre lοcκed υητιl noon', folded: 'the doors are locked until noon', forms: ['homoglyph'] },
  { text: 'pass\u200bport and f\u2060ee', folded: 'passport and fee', forms: ['zero-width'] },
  { text: 'p\u00ada\u00ady first', folded: 'pay first', forms: ['zero-width'] },
  { text: 'पास\u200bपोर्ट', folded: 'पासपोर्ट', forms: ['zero-width'] },
  { text: 'bring p a s s p o r t at once', folded: 'bring passport at once', forms: ['spaced'] },
  { text: 'p a s s p o r t  h e l d', folded: 'passport held', forms: ['spaced'] },
  { text: 'b r i n g f e e s', folded: 'bringfees', forms: ['spaced'] },
  { text: 'р а б о т а _ з а _ г р а н и ц у', folded: 'работа за границу', forms: ['spaced'] },
  { text: 'P.A.S.S.P.O.R.T f-e-e m|o|n|e|y', folded: 'passport fee money', forms: ['punctuated'] },
  { text: 'hold pass.port, pay*ment due', folded: 'hold passport, payment due', forms: ['punctuated'] },
  { text: 'our pass🔥port rule', folded: 'our passport rule', forms: ['punctuated'] },
  {
    text: 'Yo/ur pa/pers st/ay wi/th the own/er un/til spr/ing',
    folded: 'your papers stay with the owner until spring',
    forms: ['punctuated'],
  },
  { text: 'ḷẹạṿẹ ỵọụṛ ḅạg̣ ḥẹṛẹ', folded: 'leave your bag here', forms: ['combining'] },
  { text: 'p̶a̶y̶m̶e̶n̶t̶', folded: 'payment', forms: ['combining'] },
  { text: 'ＦＲＥＥ ＶＩＳＡ today', folded: 'free visa today', forms: ['styled'] },
  { text: '𝐧𝐨 𝐪𝐮𝐞𝐬𝐭𝐢𝐨𝐧𝐬', folded: 'no questions', forms: ['styled'] },
  { text: 'ᴘᴀʏ ɴᴏᴡ, ⓟⓐⓨ ⓝⓞⓦ, 🅿🅰🆈 🅽🅾🆆', folded: 'pay now, pay now, pay now', forms: ['styled'] },
];

/** Nothing here is a disguise, however it looks to a filter. */
export const harmless: readonly NormaliseCase[] = [
  {
    text: 'Crêpes à l’œuf, niño, Łódź, Đà Nẵng, Straße, İzmir',
    folded: "crepes a l'oeuf, nino, lodz, da nang, strasse, izmir",
  },
  { text: '“Curly” ‘quotes’ – and — dashes…', folded: '"curly" \'quotes\' - and - dashes…' },
  { text: '★ Baker ★ 🍞 bread 👩‍🍳 ➤ £12½/h', folded: '★ baker ★ 🍞 bread 👩🍳 ➤ £12½/h' },
  { text: 'Ｓｏｕｐ kitchen', folded: 'soup kitchen' },
  { text: '日本のＡＢＣ会社でＷＥＢ開発', folded: '日本のabc会社でweb開発' },
  { text: '2️⃣0️⃣ a day, ٢٠ ०२ ২০ ๒๐ ２０', folded: '20 a day, 20 02 20 20 20' },
  { text: 'and/or he/she m/f 24/7 n/a w/out full-time С/У', folded: 'and/or he/she m/f 24/7 n/a w/out full-time с/у' },
  { text: 'i.e. e.g. U.S.A. D.N.I. J. K. Berg, Ph.D.', folded: 'i.e. e.g. u.s.a. d.n.i. j. k. berg, ph.d.' },
  { text: 'www.port.example/a_b jobs@firm.example cv.docx', folded: 'www.port.example/a_b jobs@firm.example cv.docx' },
  {
    text: 'Fahrer/in, Mitarbeiter*innen, camarero/a, vendeur/euse',
    folded: 'fahrer/in, mitarbeiter*innen, camarero/a, vendeur/euse',
  },
  {
    text: 'cook/chef, driver/picker, day/night shifts, him/her',
    folded: 'cook/chef, driver/picker, day/night shifts, him/her',
  },
  {
    text: '3rd floor, 4x4, B2B, h1b, covid19, C1, 24h, 5k, £14/h',
    folded: '3rd floor, 4x4, b2b, h1b, covid19, c1, 24h, 5k, £14/h',
  },
  {
    text: 'PS5, MP4s, win10pro, unity3d, neo4j, CO2, A380s, H1N1',
    folded: 'ps5, mp4s, win10pro, unity3d, neo4j, co2, a380s, h1n1',
  },
  { text: 'US$500, A$20, ring 07700 900123, jobs@company', folded: 'us$500, a$20, ring 07700 900123, jobs@company' },
  { text: 'categories A B C D E, sizes S M L XL', folded: 'categories a b c d e, sizes s m l xl' },
  {
    text: 'Mag-apply na, какой-то по-русски, hari-hari, s-a dus',
    folded: 'mag-apply na, какой-то по-русски, hari-hari, s-a dus',
  },
  {
    text: 'Работа в IT, SMM, категория C, HRом, hotel Москва here',
    folded: 'работа в it, smm, категория c, hrом, hotel москва here',
  },
  { text: 'Arbeit\u00adnehmer\u00adüberlassung', folded: 'arbeitnehmeruberlassung' },
  { text: 'می\u200cشود, क\u094d\u200dष, ไทย\u200bแลนด์', folded: 'ميشود, क\u094dष, ไทยแลนด์' },
  { text: 'مُدَرِّس ـــ أإآٱ مدرسة مصطفى', folded: 'مدرس  اااا مدرسه مصطفي'.replace('  ', ' ') },
  { text: 'Kṛṣṇa, Ṣaḥīḥ', folded: 'krsna, sahih' },
  { text: 'ma3ak sa3a el 7abibi ba3d', folded: 'ma3ak sa3a el 7abibi ba3d' },
  { text: 'feeeee freee pleaseee jobbbb срооочно XXXL www.', folded: 'fee free please job срочно xxxl www.' },
  { text: 'йод ёж їсти ўсё ґава и\u0306од за\u0301мок', folded: 'йод еж їсти ўсе ґава йод замок' },
  { text: 'don\x92t \x93go\x94', folded: 'don\'t "go"' },
  { text: 'a \t\u3000 b \r\n\r\n c', folded: 'a b\nc' },
];
