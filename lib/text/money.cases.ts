import type { Amount } from './money/amount';

export interface MoneyCase {
  text: string;
  /** Quote of each amount and what it must say; every amount of the text, in order. */
  amounts: ReadonlyArray<readonly [quote: string, says: Omit<Amount, 'start' | 'end'>]>;
}

const one = (text: string, quote: string, says: Omit<Amount, 'start' | 'end'>): MoneyCase => ({
  text,
  amounts: [[quote, says]],
});

export const moneyCases: readonly MoneyCase[] = [
  one('Bring 1,200 EUR to the office.', '1,200 EUR', { value: 1200, currency: 'EUR' }),
  one('Deposit of $1,250.50 before travel', '$1,250.50', { value: 1250.5, currency: 'USD' }),
  one('Wage: 500-700 EUR net per month', '500-700 EUR', { value: 500, to: 700, currency: 'EUR', period: 'month' }),
  one('earn from $500 to $900 weekly', '$500 to $900', { value: 500, to: 900, currency: 'USD', period: 'week' }),
  one('$3-5k monthly', '$3-5k', { value: 3000, to: 5000, currency: 'USD', period: 'month' }),
  one('You pay two thousand euro on arrival', 'two thousand euro', { value: 2000, currency: 'EUR' }),
  one('we ask for twenty-five hundred dollars', 'twenty-five hundred dollars', { value: 2500, currency: 'USD' }),
  one('slot fee 850, rest later', '850', { value: 850, bare: true }),
  one('registration fee 2000 only', '2000', { value: 2000, bare: true }),
  one("one month's salary is kept as guarantee", "one month's salary", { value: 1, unit: 'salary-months' }),
  one('We take your first month salary', 'first month salary', { value: 1, unit: 'salary-months' }),
  one('commission of 15% of wages', '15%', { value: 15, percent: true }),
  one('send 50 USDT (TRC20)', '50 USDT', { value: 50, currency: 'USDT' }),
  one('Service charge Rs. 3,00,000/- per person', 'Rs. 3,00,000/-', {
    value: 300_000,
    currency: 'INR',
    period: 'once',
  }),
  one('fee is 3 lakh', '3 lakh', { value: 300_000 }),
  one('package 2.5 crore', '2.5 crore', { value: 25_000_000 }),
  one('visa charge NPR 1.5 lakh', 'NPR 1.5 lakh', { value: 150_000, currency: 'NPR' }),
  one('RM 500 advance', 'RM 500', { value: 500, currency: 'MYR' }),
  one('12 an hour', '12', { value: 12, period: 'hour', bare: true }),
  one('pay 5k now', '5k', { value: 5000 }),
  one('1200 Singapore dollars a month', '1200 Singapore dollars', { value: 1200, currency: 'SGD', period: 'month' }),
  {
    text: 'USD 500 and EUR 600',
    amounts: [
      ['USD 500', { value: 500, currency: 'USD' }],
      ['EUR 600', { value: 600, currency: 'EUR' }],
    ],
  },
  {
    text: '£11.44 per hour, 250 deposit',
    amounts: [
      ['£11.44', { value: 11.44, currency: 'GBP', period: 'hour' }],
      ['250', { value: 250, bare: true }],
    ],
  },
  // es
  one('Hay que pagar dos mil euros por el trámite', 'dos mil euros', { value: 2000, currency: 'EUR' }),
  one('Sueldo de 1.300 € al mes', '1.300 €', { value: 1300, currency: 'EUR', period: 'month' }),
  one('Se paga $8,500 pesos semanales en Tijuana, México', '$8,500 pesos', {
    value: 8500,
    currency: 'MXN',
    period: 'week',
  }),
  one('depósito de 2 millones de pesos colombianos', '2 millones de pesos colombianos', {
    value: 2_000_000,
    currency: 'COP',
  }),
  one('dejas dos meses de sueldo como garantía', 'dos meses de sueldo', { value: 2, unit: 'salary-months' }),
  // pt
  one('Taxa de R$ 1.500,00 antes da viagem', 'R$ 1.500,00', { value: 1500, currency: 'BRL' }),
  one('ganhe três mil reais por mês', 'três mil reais', { value: 3000, currency: 'BRL', period: 'month' }),
  // fr
  one('Frais de dossier : 1 250 € à verser', '1 250 €', { value: 1250, currency: 'EUR' }),
  one('salaire 1 800 euros net par mois', '1 800 euros', { value: 1800, currency: 'EUR', period: 'month' }),
  one('caution de deux mille euros', 'deux mille euros', { value: 2000, currency: 'EUR' }),
  one('un mois de salaire est retenu', 'un mois de salaire', { value: 1, unit: 'salary-months' }),
  // it
  one('cauzione di duemila euro', 'duemila euro', { value: 2000, currency: 'EUR' }),
  one('stipendio 1.200,00 € al mese', '1.200,00 €', { value: 1200, currency: 'EUR', period: 'month' }),
  // de
  one('Vermittlungsgebühr: zweitausendfünfhundert Euro', 'zweitausendfünfhundert Euro', {
    value: 2500,
    currency: 'EUR',
  }),
  one('€1.200,50 netto im Monat', '€1.200,50', { value: 1200.5, currency: 'EUR', period: 'month' }),
  one('zwei Monatsgehälter als Kaution', 'zwei Monatsgehälter', { value: 2, unit: 'salary-months' }),
  // ro
  one('salariu 3.500 de lei pe lună', '3.500 de lei', { value: 3500, currency: 'RON', period: 'month' }),
  one('taxa de două mii de euro', 'două mii de euro', { value: 2000, currency: 'EUR' }),
  // pl
  one('kaucja 1 200 zł przed wyjazdem', '1 200 zł', { value: 1200, currency: 'PLN' }),
  one('stawka 28 zł/godz', '28 zł', { value: 28, currency: 'PLN', period: 'hour' }),
  one('płacisz dwa tysiące złotych', 'dwa tysiące złotych', { value: 2000, currency: 'PLN' }),
  // ru
  one('взнос 5 тыс. руб. до выезда', '5 тыс. руб.', { value: 5000, currency: 'RUB' }),
  one('зарплата 50 000 руб. в месяц на руки', '50 000 руб.', { value: 50_000, currency: 'RUB', period: 'month' }),
  one('оплата от 80 до 120 тысяч рублей', '80 до 120 тысяч рублей', { value: 80_000, to: 120_000, currency: 'RUB' }),
  one('две тысячи евро за визу', 'две тысячи евро', { value: 2000, currency: 'EUR' }),
  one('удержим два месяца зарплаты', 'два месяца зарплаты', { value: 2, unit: 'salary-months' }),
  // uk
  one('завдаток 5 тис. грн', '5 тис. грн', { value: 5000, currency: 'UAH' }),
  one('зарплата 25000 гривень на місяць', '25000 гривень', { value: 25_000, currency: 'UAH', period: 'month' }),
  // tr
  one('aylık 45.000 TL maaş', '45.000 TL', { value: 45_000, currency: 'TRY', period: 'month' }),
  one('iki bin euro vize ücreti', 'iki bin euro', { value: 2000, currency: 'EUR' }),
  one('ücretin %10 komisyon', '%10', { value: 10, percent: true }),
  // ar
  one('الراتب 5,500 درهم شهريا', '5,500 درهم', { value: 5500, currency: 'AED', period: 'month' }),
  one('رسوم ٥٠٠٠ ريال', '٥٠٠٠ ريال', { value: 5000, currency: 'SAR' }),
  one('تدفع ألفين دولار قبل السفر', 'ألفين دولار', { value: 2000, currency: 'USD' }),
  one('يخصم راتب شهرين كضمان', 'راتب شهرين', { value: 2, unit: 'salary-months' }),
  // hi
  one('वेतन ₹ 15,000 प्रति माह', '₹ 15,000', { value: 15_000, currency: 'INR', period: 'month' }),
  one('तीस हज़ार रुपये जमा करें', 'तीस हज़ार रुपये', { value: 30_000, currency: 'INR' }),
  one('फीस २ लाख', '२ लाख', { value: 200_000 }),
  one('एक महीने का वेतन काटा जाएगा', 'एक महीने का वेतन', { value: 1, unit: 'salary-months' }),
  // ne
  one('दुई लाख रुपैयाँ तिर्नु पर्छ', 'दुई लाख रुपैयाँ', { value: 200_000, currency: 'NPR' }),
  one('तलब रु ६०,००० मासिक', 'रु ६०,०००', { value: 60_000, currency: 'NPR', period: 'month' }),
  // bn
  one('বেতন ২০,০০০ টাকা মাসে', '২০,০০০ টাকা', { value: 20_000, currency: 'BDT', period: 'month' }),
  one('৳৩ লাখ জমা দিতে হবে', '৳৩ লাখ', { value: 300_000, currency: 'BDT' }),
  one('পঞ্চাশ হাজার টাকা আগে', 'পঞ্চাশ হাজার টাকা', { value: 50_000, currency: 'BDT' }),
  // tl
  one('Placement fee ₱20,000 lang', '₱20,000', { value: 20_000, currency: 'PHP' }),
  one('magbayad ng limang libong piso, maghanda na po', 'limang libong piso', { value: 5000, currency: 'PHP' }),
  one('isang buwang sahod ang kaltas', 'isang buwang sahod', { value: 1, unit: 'salary-months' }),
  // id
  one('Gaji Rp 7.500.000 per bulan', 'Rp 7.500.000', { value: 7_500_000, currency: 'IDR', period: 'month' }),
  one('biaya 40 juta', '40 juta', { value: 40_000_000 }),
  one('lima juta rupiah di muka', 'lima juta rupiah', { value: 5_000_000, currency: 'IDR' }),
  one('potong gaji 2 bulan', '2 bulan', { value: 2, unit: 'salary-months' }),
  // vi
  one('Lương 30 triệu/tháng', '30 triệu', { value: 30_000_000, period: 'month' }),
  one('đặt cọc ba chục triệu', 'ba chục triệu', { value: 30_000_000 }),
  one('phí 5tr5', '5tr5', { value: 5_500_000 }),
  one('cọc 500.000đ nhé', '500.000đ', { value: 500_000, currency: 'VND' }),
  one('giữ hai tháng lương', 'hai tháng lương', { value: 2, unit: 'salary-months' }),
  // th
  one('เงินเดือน 25,000 บาท', '25,000 บาท', { value: 25_000, currency: 'THB', period: 'month' }),
  one('ค่ามัดจำ ๕๐๐๐ บาท', '๕๐๐๐ บาท', { value: 5000, currency: 'THB' }),
  one('จ่ายสองหมื่นบาทก่อนเดินทาง', 'สองหมื่นบาท', { value: 20_000, currency: 'THB' }),
  // zh
  one('月薪8000元包吃住', '8000元', { value: 8000, currency: 'CNY', period: 'month' }),
  one('押金三万元', '三万元', { value: 30_000, currency: 'CNY' }),
  one('扣一个月工资', '一个月工资', { value: 1, unit: 'salary-months' }),
  one('日结，每天300块', '300块', { value: 300, currency: 'CNY', period: 'day' }),
  // sw
  one('Lipa elfu mbili shilingi, Nairobi, Kenya', 'elfu mbili shilingi', { value: 2000, currency: 'KES' }),
  one('mshahara KSh 30,000 kwa mwezi', 'KSh 30,000', { value: 30_000, currency: 'KES', period: 'month' }),
];

/** Numbers that are no money. */
export const notMoney: readonly string[] = [
  'You work 40 hours a week, 6 days, in a team of 12 people.',
  'Since 2016 we have 200 workers in 15 countries.',
  'Interviews on 12.05.2024 and 12/05/2024 at 10:30, 6:00-22:00',
  'Open 24/7, age 18-25, height 170 cm',
  "half a month's salary",
  'Call 0812 345 678 or +44 7700 900123',
  'tel 555-1234',
  'ZIP 90210, room 204, ref 88213',
  'B2B, A4, H2, Covid19, 4th floor',
  'Thousands of jobs, hundreds of employers',
  'Trabajo de 8 horas, 5 días a la semana, 20 plazas, desde 2015',
  'Vaga para 30 pessoas, 44 horas semanais',
  '35 heures par semaine, 10 postes, depuis 2009',
  '40 ore a settimana, 3 posti',
  '40 Stunden pro Woche, 25 Mitarbeiter, seit 2010',
  '8 ore pe zi, 12 persoane',
  '12 godzin dziennie, wiek 18-35 lat, od 2012',
  'с 2016 года, 12 часов в день, 20 человек, возраст 18-45 лет',
  '12 годин на день, 20 осіб',
  '10 saat, 25 kişi, 18 yaş',
  '12 ساعة يوميا, عدد 20 عامل',
  '12 घंटे, 20 लोग, उम्र 18-30',
  '१२ घण्टा, २० जना',
  '১২ ঘণ্টা, ২০ জন',
  '12 oras kada araw, 20 katao',
  '12 jam sehari, 20 orang',
  '12 giờ mỗi ngày, 20 người',
  '12 ชั่วโมงต่อวัน 20 คน',
  '每天12小时,招20人,千万不要错过',
  'saa 12 kwa siku, watu 20',
  'the top all pen 500ml, mad 2',
];
