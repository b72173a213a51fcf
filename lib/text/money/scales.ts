/** Words and letters after a number that multiply it, an underscore standing for a space. */
const SCALES = `
1000 k к thousand thousands thous tausend tsd tsd. mil miles mille mila mie mii tys tys. tysiąc tysiące tysięcy тыс тыс. тысяч тысячи тысяча тысячу т.р
1000 тис тис. тисяч тисячі тисяча bin الف ألف آلاف الاف हज़ार हजार hazar hazaar hajar হাজার ribu rb rbu libo libong nghìn nghin ngàn ngan พัน 千 elfu
10000 หมื่น 万 萬 w
100000 lakh lakhs lac lacs lk लाख লাখ লক্ষ แสน laki лакх
1000000 million millions mio mio. mln mln. milion milioni milione miliony milionów milioane millon millón millones milhão milhões milhao milhoes
1000000 миллион миллиона миллионов млн млн. мільйон мільйона мільйонів milyon مليون ملايين juta jt jutaan triệu trieu tr ล้าน 百万 百萬 milyong milioni
10000000 crore crores cr cr. करोड़ करोड কোটি 千万
100000000 亿 億
1000000000 billion bn miliar milyar tỷ tỉ ty млрд мільярд
`;

export function scaleWords(): Array<[string, number]> {
  const all: Array<[string, number]> = [];
  for (const line of SCALES.trim().split('\n')) {
    const [value, ...words] = line.split(' ');
    for (const word of words) all.push([word.replaceAll('_', ' '), Number(value)]);
  }
  return all;
}

/** Letters that mean a million only next to a currency sign ("$5m"). */
export const MILLION_LETTERS = new Map([
  ['m', 1_000_000],
  ['b', 1_000_000_000],
]);
