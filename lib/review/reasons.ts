import type { DecisionValue, Reason, Referral } from '../types';

export const REFERRALS: readonly Referral[] = [
  'platform-report',
  'ngo',
  'labour-inspection',
  'anti-corruption',
  'child-protection',
  'police',
  'monitor',
  'none',
];

/** What fits which answer; a reason that fits none of them may still be chosen. */
export const REASONS: Readonly<Record<DecisionValue, readonly Reason[]>> = {
  keep: ['several-together', 'fee-or-debt', 'control', 'deceptive-offer', 'minor-possible'],
  dismiss: ['lawful', 'ordinary', 'misread', 'no-offer', 'duplicate'],
  unsure: ['language', 'too-little', 'other'],
};

/** The referrals with one put in or taken out: `none` stands alone, and gives way to any other. */
export function toggled(chosen: readonly Referral[], referral: Referral): Referral[] {
  if (chosen.includes(referral)) return chosen.filter((one) => one !== referral);
  if (referral === 'none') return ['none'];
  return REFERRALS.filter((one) => one === referral || (one !== 'none' && chosen.includes(one)));
}
