import type { SignalCases } from './engine/cases';

export default {
  flags: [
    'Online chat agents wanted in Poipet, 1,500 USD, typing 35 wpm, we send the ticket today.',
    'Customer service for a gaming platform in Myawaddy. Fly to Bangkok, a driver takes you the rest.',
    'Crypto promotion team, English chat, free dorm inside the park, no going out.',
    'Typing staff for a company by the river, no experience, pickup from the border at night, live in the company dormitory.',
    'Chat operators needed, any nationality, no interview, free ticket, you live on the campus and leave after six months only.',
    'Data entry in a special economic zone, 2,000 USD, interview by Telegram, ticket paid.',
    'Online casino customer service, fly this week, company dormitory, phones are kept by the team leader.',
    'Live chat support abroad, everyone accepted, everything paid, staff block inside the same fence.',
    'Messaging clients for an investment platform, no skills needed, boat across the river, tell nobody.',
    'Telesales in Sihanoukville, no degree, we send the ticket, leaving early costs 3,000 USD.',
  ],
  passes: [
    'Call centre in Phnom Penh hires locally: payroll, address, HR e-mail, 40 hours a week.',
    'Remote customer service agent for a software firm, interview with the team.',
    'Crypto exchange seeks a compliance analyst, company number in the footer.',
    'Data entry clerk, city hall, part time.',
    'Game tester in Kraków, contract, flat rate per hour, work from our studio.',
    'Live chat agent for a bank, training in our office, two days off.',
    'Typist for a law firm, minute books and letters, 38 hours.',
    'Hotel receptionist in Mae Sot, local candidates, evening shift.',
    'Telemarketing for a charity, evening calls, hourly pay.',
    'Translator for chat support in five languages, work from home, own hours.',
  ],
} satisfies SignalCases;
