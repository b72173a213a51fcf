import type { SignalCases } from './engine/cases';

export default {
  flags: [
    'Hotel cleaners wanted on the coast. The agency keeps your passport until the season is over.',
    'On the first day you hand over your passport to the manager and he puts it in the safe.',
    'Your ID card stays with the foreman while you live in the camp.',
    'For security all passports are held at the head office during the contract.',
    'We take care of your papers: your passport is locked in the owner’s drawer.',
    'Bring your original documents, the broker will hold them until the ticket is paid.',
    'Bank cards are collected by the supervisor and you receive cash when you need it.',
    'The captain keeps every seaman’s book, you get it back after two years.',
    'Leave your original diploma with us as a guarantee.',
    'Passports with the boss, no discussion.',
    'You will surrender your travel papers on arrival and get them back at the end of the contract.',
    'The family will store your residence card for you.',
  ],
  passes: [
    'Please bring your passport to the interview so that we can check your right to work.',
    'You keep your own passport at all times.',
    'Send a copy of your passport and we will book the medical.',
    'A valid passport is required to apply.',
    'We never keep your documents, they stay with you.',
    'Passport officer needed at the airport, shift work, pension.',
    'Show your ID on the first day, it is returned at once after the check.',
    'The embassy needs your passport for the visa stamp, the courier brings it back to you the next day.',
    'We keep our documents in order: the job is filing company papers in the archive.',
    'There is a locker for your passport and only you have the key.',
    'Candidates must hold an EU passport or a work permit.',
    'The photographer makes passport photos and keeps the studio tidy.',
  ],
} satisfies SignalCases;
