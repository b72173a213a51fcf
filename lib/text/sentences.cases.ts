/** Tokens parted by a blank, clauses by " , ", sentences by " | "; indices of questions; what stands in quotes. */
export interface Cut {
  text: string;
  cut: string;
  questions?: readonly number[];
  quoted?: readonly string[];
}

export const cuts: readonly Cut[] = [
  {
    text: 'We open at 9 p.m. daily. No. 5 Mill St. is ours! Call now…  then wait',
    cut: 'we open at 9 p m daily | no 5 mill st is ours | call now | then wait',
  },
  { text: 'Passport? No. We copy it.', cut: 'passport | no | we copy it', questions: [0] },
  {
    text: 'Mr. Berg, e.g. the cook, earns 1,500.50 EUR (net); fee: none – never',
    cut: 'mr berg , e g the cook , earns 1,500.50 eur , net , fee , none , never',
  },
  {
    text: 'bring tools.call early.see www.farm.example now',
    cut: 'bring tools | call early | see www farm example now',
  },
  { text: 'pay 20$.sleep here', cut: 'pay 20 | sleep here' },
  { text: "Don't wait: the owner's son isn't here", cut: "don't wait , the owner's son isn't here" },
  { text: 'Title\nFirst line\n\nSecond — line', cut: 'title | first line | second , line' },
  { text: '★ Baker ★ Cook • Maid | Driver', cut: 'baker | cook | maid | driver' },
  { text: 'and/or day/night at 10:30', cut: 'and or day night at 10 30' },
  {
    text: 'The 5" pipe and the “quiet house” rule',
    cut: 'the 5 pipe and the quiet house rule',
    quoted: ['quiet house'],
  },
  { text: 'Он сказал: «приходи завтра» и ушёл', cut: 'он сказал , приходи завтра и ушел', quoted: ['приходи завтра'] },
  { text: '¿Tienes casa? Núm. 5, c. Mayor', cut: 'tienes casa | num 5 , c mayor', questions: [0] },
  { text: 'на ул. Лесной, т.е. рядом. кто там?', cut: 'на ул лесной , т е рядом | кто там', questions: [1] },
  {
    text: '店里包吃住。每月3000元，「不加班」好吗？',
    cut: '店 里 包 吃 住 | 每 月 3000 元 , 不 加 班 好 吗',
    questions: [1],
    quoted: ['不加班'],
  },
  { text: 'खाना मुफ़्त। कल आइए॥ ठीक?', cut: 'खाना मुफ्त | कल आइए | ठीक', questions: [2] },
  { text: 'هل تأتي غدا؟ نعم، مساء.', cut: 'هل تاتي غدا | نعم , مساء', questions: [0] },
  { text: 'کل آئیں۔ کام ہے؟', cut: 'كل اييں | كام هے', questions: [1] },
  { text: 'ምግብ አለ። ቀን ነው፣ ና።', cut: 'ምግብ አለ | ቀን ነው , ና' },
  { text: 'Έλα τώρα. Θέλεις ψωμί;', cut: 'ελα τωρα | θελεισ ψωμι', questions: [1] },
  { text: 'Բարև։ Ուր ես՞', cut: 'բարեւ | ուր ես', questions: [1] },
  { text: 'ร้านเปิดทุกวัน', cut: 'ร้าน เปิด ทุก วัน' },
  {
    text: 'z.B. im Büro, ca. 20 Std. pro Woche. Kein Sonntag.',
    cut: 'z b im buro , ca 20 std pro woche | kein sonntag',
  },
];
