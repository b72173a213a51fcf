import type { ContactType } from '../../types';

/** Quote, type, value, disguised; every contact of the text in order. */
export type ContactCase = readonly [
  text: string,
  ...contacts: Array<readonly [quote: string, type: ContactType, value: string, disguised: boolean]>,
];

const ZERO_WIDTH = '\u200b';

/** Written as people write numbers: never disguised. */
export const plainPhones: readonly ContactCase[] = [
  ['Call +44 20 7946 0958 today', ['+44 20 7946 0958', 'phone', '+442079460958', false]],
  ['Tel: 0044 20 7946 0958', ['0044 20 7946 0958', 'phone', '+442079460958', false]],
  ['Manila office, call 0917 123 4567', ['0917 123 4567', 'phone', '+639171234567', false]],
  ['Call (212) 555-0199 in New York', ['(212) 555-0199', 'phone', '+12125550199', false]],
  ['Madrid. Teléfono 612 34 56 78', ['612 34 56 78', 'phone', '+34612345678', false]],
  ['Praca w Polsce, tel. 600 123 456', ['600 123 456', 'phone', '+48600123456', false]],
  ['Звоните 8 (912) 345-67-89, Москва', ['8 (912) 345-67-89', 'phone', '+79123456789', false]],
  ['Телефонуйте 067 123 45 67, Київ', ['067 123 45 67', 'phone', '+380671234567', false]],
  ['Appelez le 06 12 34 56 78 à Paris', ['06 12 34 56 78', 'phone', '+33612345678', false]],
  ['واتساب ٠٥٥ ١٢٣ ٤٥٦٧ الرياض', ['٠٥٥ ١٢٣ ٤٥٦٧', 'phone', '+966551234567', false]],
  ['सम्पर्क नम्बर ९८४१२३४५६७, काठमाडौं', ['९८४१२३४५६७', 'phone', '+9779841234567', false]],
  ['যোগাযোগ: ০১৭১২-৩৪৫৬৭৮, ঢাকা', ['০১৭১২-৩৪৫৬৭৮', 'phone', '+8801712345678', false]],
  ['โทร ๐๘๑-๒๓๔-๕๖๗๘ กรุงเทพ', ['๐๘๑-๒๓๔-๕๖๗๘', 'phone', '+66812345678', false]],
  ['联系电话 138 1234 5678 广州', ['138 1234 5678', 'phone', '+8613812345678', false]],
  ['Hubungi WA 0812-3456-7890, Jakarta', ['0812-3456-7890', 'phone', '+6281234567890', false]],
  ['Gọi 0912 345 678 tại Hà Nội', ['0912 345 678', 'phone', '+84912345678', false]],
  ['Piga simu 0712 345 678 Nairobi', ['0712 345 678', 'phone', '+254712345678', false]],
  ['https://wa.me/442079460958', ['https://wa.me/442079460958', 'phone', '+442079460958', false]],
  [
    'call 0812345678, 0898765432 / 0811122233 Bangkok',
    ['0812345678', 'phone', '+66812345678', false],
    ['0898765432', 'phone', '+66898765432', false],
    ['0811122233', 'phone', '+66811122233', false],
  ],
];

export const disguisedPhones: readonly ContactCase[] = [
  [
    '+44 (0) two zero seven nine four six oh 958',
    ['+44 (0) two zero seven nine four six oh 958', 'phone', '+442079460958', true],
  ],
  ['Manila 0917 dash 123 dot 4567', ['0917 dash 123 dot 4567', 'phone', '+639171234567', true]],
  [
    'Manila Z3R0 N1N3 ONE S3VEN ONE TW0 THR33 F0UR F1VE S1X SEV3N',
    ['Z3R0 N1N3 ONE S3VEN ONE TW0 THR33 F0UR F1VE S1X SEV3N', 'phone', '+639171234567', true],
  ],
  [
    'Manila oh nine won 7 one too three for 5 six seven',
    ['oh nine won 7 one too three for 5 six seven', 'phone', '+639171234567', true],
  ],

  [
    'call zero two zero seven nine four six zero nine five eight London',
    ['zero two zero seven nine four six zero nine five eight', 'phone', '+442079460958', true],
  ],
  ['London: oh2oh seven9four6 0nine5eight', ['oh2oh seven9four6 0nine5eight', 'phone', '+442079460958', true]],
  [
    'double seven double four one two three eight nine, call',
    ['double seven double four one two three eight nine', 'phone', '774412389', true],
  ],
  ['Manila 0️⃣9️⃣1️⃣7️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣', ['0️⃣9️⃣1️⃣7️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣', 'phone', '+639171234567', true]],
  ['Manila ０９１７１２３４５６７', ['０９１７１２３４５６７', 'phone', '+639171234567', true]],
  ['Manila O9l7 l23 4567', ['O9l7 l23 4567', 'phone', '+639171234567', true]],
  ['Manila 0 9 1 7 1 2 3 4 5 6 7', ['0 9 1 7 1 2 3 4 5 6 7', 'phone', '+639171234567', true]],
  ['Manila 0-9-1-7-1-2-3-4-5-6-7', ['0-9-1-7-1-2-3-4-5-6-7', 'phone', '+639171234567', true]],
  ['Manila 09🌹17🌹123🌹45🌹67', ['09🌹17🌹123🌹45🌹67', 'phone', '+639171234567', true]],
  [
    `Manila 09${ZERO_WIDTH}17 1${ZERO_WIDTH}23 4567`,
    [`09${ZERO_WIDTH}17 1${ZERO_WIDTH}23 4567`, 'phone', '+639171234567', true],
  ],
  ['Manila, text\n0917\n123\n4567', ['0917\n123\n4567', 'phone', '+639171234567', true]],
  ['Manila, my number backwards is 7654321 7190', ['7654321 7190', 'phone', '+639171234567', true]],
  ['Manila 09١٧ 12٣ 4567', ['09١٧ 12٣ 4567', 'phone', '+639171234567', true]],
  [
    'Madrid seis uno dos tres cuatro cinco seis siete ocho',
    ['seis uno dos tres cuatro cinco seis siete ocho', 'phone', '+34612345678', true],
  ],
  [
    'Brasil: onze nove oito sete seis cinco quatro três dois um',
    ['onze nove oito sete seis cinco quatro três dois um', 'phone', '+5511987654321', true],
  ],
  [
    'Paris zéro six douze trente-quatre cinquante-six soixante-dix-huit',
    ['zéro six douze trente-quatre cinquante-six soixante-dix-huit', 'phone', '+33612345678', true],
  ],
  [
    'Milano tre tre tre uno due tre quattro cinque sei sette',
    ['tre tre tre uno due tre quattro cinque sei sette', 'phone', '+393331234567', true],
  ],
  [
    'Berlin null eins fünf eins zwei drei vier fünf sechs sieben acht',
    ['null eins fünf eins zwei drei vier fünf sechs sieben acht', 'phone', '+491512345678', true],
  ],
  [
    'București zero șapte doi unu doi trei patru cinci șase șapte',
    ['zero șapte doi unu doi trei patru cinci șase șapte', 'phone', '+40721234567', true],
  ],
  [
    'Warszawa sześć zero zero jeden dwa trzy cztery pięć sześć',
    ['sześć zero zero jeden dwa trzy cztery pięć sześć', 'phone', '+48600123456', true],
  ],
  [
    'Москва плюс семь девятьсот двенадцать триста сорок пять шестьдесят семь восемьдесят девять',
    [
      'плюс семь девятьсот двенадцать триста сорок пять шестьдесят семь восемьдесят девять',
      'phone',
      '+79123456789',
      true,
    ],
  ],
  [
    'Київ нуль шість сім один два три чотири п’ять шість сім',
    ['нуль шість сім один два три чотири п’ять шість сім', 'phone', '+380671234567', true],
  ],
  [
    'İstanbul sıfır beş üç iki dört beş altı yedi sekiz dokuz sıfır',
    ['sıfır beş üç iki dört beş altı yedi sekiz dokuz sıfır', 'phone', '+905324567890', true],
  ],
  [
    'الرياض صفر خمسة خمسة واحد اثنان ثلاثة أربعة خمسة ستة سبعة',
    ['صفر خمسة خمسة واحد اثنان ثلاثة أربعة خمسة ستة سبعة', 'phone', '+966551234567', true],
  ],
  ['दिल्ली नौ आठ सात छह पांच चार तीन दो एक शून्य', ['नौ आठ सात छह पांच चार तीन दो एक शून्य', 'phone', '+919876543210', true]],
  [
    'Delhi nau aath saat chhe paanch char teen do ek shunya',
    ['nau aath saat chhe paanch char teen do ek shunya', 'phone', '+919876543210', true],
  ],
  ['काठमाडौं नौ आठ चार एक दुई तीन चार पाँच छ सात', ['नौ आठ चार एक दुई तीन चार पाँच छ सात', 'phone', '+9779841234567', true]],
  ['ঢাকা শূন্য এক সাত এক দুই তিন চার পাঁচ ছয় সাত আট', ['শূন্য এক সাত এক দুই তিন চার পাঁচ ছয় সাত আট', 'phone', '+8801712345678', true]],
  [
    'Manila zero nine isa pito isa dalawa tatlo apat lima anim pito',
    ['zero nine isa pito isa dalawa tatlo apat lima anim pito', 'phone', '+639171234567', true],
  ],
  [
    'Jakarta nol delapan satu dua tiga empat lima enam tujuh delapan',
    ['nol delapan satu dua tiga empat lima enam tujuh delapan', 'phone', '+62812345678', true],
  ],
  [
    'Hà Nội không chín một hai ba bốn năm sáu bảy tám',
    ['không chín một hai ba bốn năm sáu bảy tám', 'phone', '+84912345678', true],
  ],
  ['กรุงเทพ ศูนย์แปดหนึ่งสองสามสี่ห้าหกเจ็ดแปด', ['ศูนย์แปดหนึ่งสองสามสี่ห้าหกเจ็ดแปด', 'phone', '+66812345678', true]],
  ['广州一三八一二三四五六七八', ['一三八一二三四五六七八', 'phone', '+8613812345678', true]],
  [
    'Nairobi sifuri saba moja mbili tatu nne tano sita saba nane',
    ['sifuri saba moja mbili tatu nne tano sita saba nane', 'phone', '+254712345678', true],
  ],
];

/** Numbers of ordinary ads that are no phones. */
export const notPhones: readonly string[] = [
  'Salary 1,200,000 - 1,500,000 or 20000-25000, 40,000-50,000 annually',
  'Start 12.05.2024, apply by 31 March 2025 (23:59), 3/10/2025, 2019-2020',
  'Licence No. 1234567, POEA-123-LB-456789-R, ref 20231234567, Job Number: R0078142',
  'one to two years, for two or three people, ten to fifteen hours, five six seven',
  'Shifts 10:00 to 17:00, 13.00 15.00 and 09.00 - 18.00',
  'Card 4111 1111 1111 1111, server 192.168.100.123, version 1.10.203.4455',
  'ZIP 90210-1234, account number 12345678901',
  'hash 61303eaa11e51af0fa7b and 9cd8540e9767e187e295d764a384',
  'On 18-19 September 2022 we had 1 200 000 visitors',
  'sueldo 1.200.000 pesos, licencia 12345678, de 2015 a 2020',
  'зарплата 50 000 - 70 000 руб., лицензия № 12345678, с 2016 года',
  '月薪8000-12000元,执照号12345678901',
  '$1,234,567.00 and €2.345.678,90',
];

export const otherContacts: readonly ContactCase[] = [
  ['Get to the point jobs@example.com', ['jobs@example.com', 'email', 'jobs@example.com', false]],
  ['Write to Jobs.Office@Example.com', ['Jobs.Office@Example.com', 'email', 'jobs.office@example.com', false]],
  ['hr(at)example(dot)com', ['hr(at)example(dot)com', 'email', 'hr@example.com', true]],
  ['jane_doe[at]hotmail[dot]co[dot]uk', ['jane_doe[at]hotmail[dot]co[dot]uk', 'email', 'jane_doe@hotmail.co.uk', true]],
  ['mail: john dot doe at gmail dot com', ['john dot doe at gmail dot com', 'email', 'john.doe@gmail.com', true]],
  ['escribe a maria arroba gmail punto com', ['maria arroba gmail punto com', 'email', 'maria@gmail.com', true]],
  ['пишите на anna собака mail точка ru', ['anna собака mail точка ru', 'email', 'anna@mail.ru', true]],
  [
    `jo${ZERO_WIDTH}hn@exam${ZERO_WIDTH}ple.com`,
    [`jo${ZERO_WIDTH}hn@exam${ZERO_WIDTH}ple.com`, 'email', 'john@example.com', true],
  ],
  [
    'Visit https://Example.com/Path?x=1.',
    ['https://Example.com/Path?x=1', 'url', 'https://example.com/Path?x=1', false],
  ],
  ['see hxxps://example[.]com/x', ['hxxps://example[.]com/x', 'url', 'https://example.com/x', true]],
  [
    'jobsnow dot com and www.example.net',
    ['jobsnow dot com', 'url', 'jobsnow.com', true],
    ['www.example.net', 'url', 'www.example.net', false],
  ],
  ['t.me/good_jobs', ['t.me/good_jobs', 'handle', 'telegram:good_jobs', false]],
  ['https://line.me/ti/p/~janejobs', ['https://line.me/ti/p/~janejobs', 'handle', 'line:janejobs', false]],
  ['viber://chat?number=%2B442079460958', ['viber://chat?number=%2B442079460958', 'phone', '+442079460958', false]],
  ['zalo.me/0912345678', ['zalo.me/0912345678', 'phone', '+84912345678', false]],
  ['m.me/jobs.page1', ['m.me/jobs.page1', 'handle', 'facebook:jobs.page1', false]],
  ['Telegram: @maria_jobs', ['@maria_jobs', 'handle', 'telegram:maria_jobs', false]],
  ['Telegram 👉 @maria_jobs', ['@maria_jobs', 'handle', 'telegram:maria_jobs', false]],
  ['WeChat ID happyjob88', ['happyjob88', 'handle', 'wechat:happyjob88', false]],
  ['加微信:lucky8888', ['lucky8888', 'handle', 'wechat:lucky8888', false]],
  ['Line ID: jobking99', ['jobking99', 'handle', 'line:jobking99', false]],
  ['ไอดีไลน์ jobthai88', ['jobthai88', 'handle', 'line:jobthai88', false]],
  ['телеграм @olga_work', ['@olga_work', 'handle', 'telegram:olga_work', false]],
  ['تلجرام: ahmed_jobs1', ['ahmed_jobs1', 'handle', 'telegram:ahmed_jobs1', false]],
  ['IBAN GB82 WEST 1234 5698 7654 32', ['GB82 WEST 1234 5698 7654 32', 'iban', 'GB82WEST12345698765432', false]],
  [
    'pay 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
    ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', 'wallet', '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed', false],
  ],
];

export const notContacts: readonly string[] = [
  'ASP.NET and Node.js, e.g. travel.Please apply.Now',
  'We work at hand. Is this clear? At heart. So be it',
  'a small dot com start-up, every single point in detail',
  'line cook wanted, signal operator, telegram group, instagram page, session leader',
  'GB82 WEST 1234 5698 7654 33',
  '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD',
];

/** Addresses that the standards publish as valid (BIP 173, BIP 350, EIP-55) and changes of one character. */
export const wallets: { right: readonly string[]; wrong: readonly string[] } = {
  right: [
    'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
    'bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y',
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
    '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2',
    '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
    '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359',
    '0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB',
    '0x52908400098527886E0F7030069857D2E4169EE7',
    'TJCnKsPa7y5okkXvQAidZBzqx3QyQ6sxMW',
    'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t',
  ],
  wrong: [
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd',
    '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3',
    '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d35A',
    'TJCnKsPa7y5okkXvQAidZBzqx3QyQ6sxMX',
    '0x0000000000000000000000000000000000000000',
  ],
};
