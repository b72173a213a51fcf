import type { SignalCases } from './engine/cases';

export default {
  flags: [
    'Pay a registration fee of 300 USD before the interview.',
    'Candidates must pay 1,500 EUR for the visa and the ticket before departure.',
    'Send 80 dollars by mobile money to reserve your place.',
    'The processing fee is payable in advance and is not refundable.',
    'Medical and training are at your own cost, 250 EUR in cash.',
    'No placement fee! Only a documentation charge of 850, payable before you travel.',
    'You cover the uniform cost and the agent’s commission of one month.',
    'Half now and half from your first salary, the place is yours when we see the transfer. Service charge 2 lakh.',
    'Transfer 50 USDT to unlock the job list.',
    'Workers pay for their own work permit, 900 EUR to the agency.',
    'The candidate bears the cost of the trade test, 120 USD.',
    'A booking fee of 200 secures your seat, rest after the visa.',
  ],
  passes: [
    'No fees are charged to workers, the employer pays everything.',
    'We pay your flight, visa and medical.',
    'Base pay plus commission, paid every month.',
    'The company covers training and the uniform.',
    'Sales agent: you earn a commission of 10 percent on each contract.',
    'We never ask for money from applicants.',
    'Our clients pay a monthly fee for the software that you will support.',
    'Evening course in bookkeeping, course fee 300 EUR, no job is promised.',
    'Free training and a free uniform from day one.',
    'Accounts clerk to handle school fee payments and invoices.',
    'Entry fee to the fair is 5 EUR, children free.',
    'You will process payments and registration fees from our members.',
  ],
} satisfies SignalCases;
