import type { SignalCases } from './engine/cases';

export default {
  flags: [
    'A security deposit of 2,000 USD is returned after two full years.',
    'If you quit before the season ends you pay the company 3,000 EUR.',
    'Whoever leaves early repays the ticket and the visa.',
    'Leave the land title with our office until the contract is finished.',
    'Your uncle must sign as guarantor and pays if you run away.',
    'Two signed blank cheques are needed as a guarantee.',
    'The first two months of salary are held in case you leave.',
    'Walking away costs six salaries.',
    'Breaking the contract means a penalty of 5,000 dirham.',
    'Anyone going home before the year is over settles 4,000 with the office.',
    'You pay 500 as caution money and get it when the contract ends.',
    'If you change your mind you owe us the flight and a fine.',
  ],
  passes: [
    'You may leave at any time with two weeks’ notice.',
    'Refundable deposit of 20 EUR for the locker key.',
    'The notice period is one month for both sides.',
    'Security guard, deposit your CV at the front desk.',
    'Bail bond agent wanted, licence required.',
    'Paid leave, sick leave and a company pension.',
    'Loan officer to handle deposits and guarantees for bank customers.',
    'Resign whenever you want, without penalty.',
    'Tenants pay a deposit of one month to the landlord, two bedrooms.',
    'Late delivery costs the company customers, so be on time.',
    'Parental leave up to six months, early finish on Fridays.',
    'We compensate you for overtime and for travel.',
  ],
} satisfies SignalCases;
