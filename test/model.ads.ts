/** Ads written for the tests of the model: what it says of them is frozen in model.test.ts. */
export const FAIR = [
  {
    title: 'Ward nurse, cardiology',
    text: 'You will care for eighteen patients together with two colleagues. We expect a nursing degree, registration and one year of experience on a hospital ward. We offer 38 hours a week, a pension plan, paid training and help with finding a flat. Apply with your CV; interviews are held in March.',
  },
  {
    title: 'Backend developer',
    text: 'Our team of nine builds the booking system of a ferry line. You write services in Go and Python, review code and take part in planning. You have worked with relational databases and like tests. Hybrid work, 28 days of leave, budget for conferences. The process: a call, a small exercise, a day with the team.',
  },
  {
    title: 'Primary school teacher, year 4',
    text: 'The school seeks a qualified teacher for a class of 24 from September. Experience with reading support is welcome. Salary according to the national scale. Please send a letter of application and the names of two referees to the head teacher.',
  },
  {
    title: 'Warehouse team leader',
    text: 'You lead a shift of twelve people in our distribution centre, plan the rota, and look after safety and quality. Requirements: three years in logistics, fork-lift licence, good spoken English. Benefits: shift allowance, canteen, company pension, 25 days of holiday.',
  },
  {
    title: 'Marketing manager',
    text: 'As marketing manager you own our campaigns for garden tools from idea to report. You work with design and sales, manage the budget and brief two agencies. A degree in marketing and five years of experience are expected. We are a family business founded in 1974 with 140 employees.',
  },
  {
    title: 'Line cook',
    text: 'Busy bistro looks for a line cook, five days a week, two of them evenings. You can run a section, keep it clean and teach an apprentice. Staff meals, tips shared every night, contract from the first day. Come by between three and five or send us your CV.',
  },
];

export const FRAUDULENT = [
  {
    title: 'Work from home - earn $2500 weekly!!!',
    text: 'Earn extra cash from home! No experience needed, no boss, just a computer and a phone. Make $500 a day processing payments from your bank account. Immediate start, weekly pay guaranteed. Sign up today, limited positions! Email your full name, address, age and bank name to apply.',
  },
  {
    title: 'Data Entry Clerk / Home Typist',
    text: 'We need people to start immediately. Earn $25 per hour from home doing simple typing. Training will be done online through Yahoo Messenger. Add the hiring manager to your IM list for an interview. The company will send you a check to buy software and equipment. No experience required.',
  },
  {
    title: 'Administrative Assistant - urgent',
    text: 'Immediate openings for an office assistant, entry level, high school diploma. Excellent pay, $1,200 weekly, full benefits from day one. Send us your details to receive the application form: name, address, phone number, date of birth and social security number. Must be able to start today.',
  },
  {
    title: 'Payroll clerk needed, part time from home',
    text: 'Simple job, no experience: receive money into your checking account and send it on by Western Union, keep 10 percent. Weekly income 900 dollars. Only serious people with a bank account. Call now or email us for more information, apply today.',
  },
  {
    title: 'Oil and gas rig workers, all positions',
    text: 'Urgent recruitment for offshore oil rig, all positions, attractive salary and free accommodation, visa and air ticket provided. Interested candidates should forward their CV and passport copy by email for immediate employment. Salary 9,500 dollars monthly net of tax.',
  },
  {
    title: 'Make money online today',
    text: 'Be your own boss! Make money online in your spare time, financial freedom for you and your family. Anyone can do it, we show you how. Earn up to $5000 per month, start with a small investment. Click the link, sign up, and start earning cash now. This is not a scam!',
  },
];
