import type { SignalCases } from './engine/cases';

export default {
  flags: [
    'Fly now, pay later: six months of salary goes to the agency.',
    'We buy the ticket and you work it off in the first season.',
    'The cost of the visa is deducted from your wages until it is paid off.',
    'The boss lends you the money and you cannot change employer until it is cleared.',
    'Room and food are added to what you owe us.',
    'Your debt for the journey is 25,000, you will pay it with your work.',
    'Eighty percent is deducted until the agent’s money is recovered.',
    'The fare comes out of your first wages, then you earn.',
    'An advance of 400 for your mother, and you pick until it is cleared.',
    'He pays your family’s debts, you work two years for him.',
    'Everything is bought at the company store and written in the book.',
    'She is working off her ticket.',
  ],
  passes: [
    'Optional room, 90 EUR a week, shown on the payslip, you may live elsewhere.',
    'Income tax and social security are deducted from your salary as the law says.',
    'We pay your flight and you never repay it.',
    'An advance on salary is possible on request, no interest.',
    'Debt collector for a bank, experience with loans and repayments.',
    'The bus into town is free and so is the room.',
    'Staff meals are free on every shift.',
    'Finance assistant: you will record deductions and repay suppliers.',
    'Repay our trust with good work and a smile.',
    'Work-life balance, travel allowance, training budget.',
    'Take advantage of our pension scheme and season ticket loan.',
    'You earn from day one and nothing is taken from your pay.',
  ],
} satisfies SignalCases;
