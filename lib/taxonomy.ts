import type { Family, SignalId, Stage } from './types';

/**
 * Sections 5 and 11 of the project's indicator taxonomy (version 1.0) as data: what a signal weighs and
 * what it covers. Weight is what wording in an ad tells us (1 background … 4 explicit control), not how
 * much the fact would weigh if proved.
 */
export const TAXONOMY_VERSION = '1.0';

export interface SignalFacts {
  family: Family;
  weight: 1 | 2 | 3 | 4;
  core: boolean;
  stages: readonly Stage[];
  /** Which boxes of the coverage bar it fills. */
  deception?: true;
  coercion?: true;
  vulnerability?: true;
  purpose?: true;
  transport?: true;
}

export const SIGNALS: Readonly<Record<SignalId, SignalFacts>> = {
  'implausible-offer': {
    family: 'deceptive-recruitment',
    weight: 1,
    core: false,
    stages: ['recruitment'],
    deception: true,
  },
  'vague-job-or-employer': {
    family: 'deceptive-recruitment',
    weight: 1,
    core: false,
    stages: ['recruitment'],
    deception: true,
  },
  'front-offer-lure': {
    family: 'deceptive-recruitment',
    weight: 2,
    core: false,
    stages: ['recruitment'],
    deception: true,
  },
  'scam-compound-lure': {
    family: 'deceptive-recruitment',
    weight: 3,
    core: false,
    stages: ['recruitment'],
    deception: true,
    purpose: true,
    transport: true,
  },
  'contract-substitution': {
    family: 'deceptive-recruitment',
    weight: 3,
    core: false,
    stages: ['recruitment', 'transport'],
    deception: true,
  },
  'worker-paid-fee': { family: 'fees-and-debt', weight: 3, core: false, stages: ['recruitment'], vulnerability: true },
  'bond-or-exit-penalty': {
    family: 'fees-and-debt',
    weight: 4,
    core: true,
    stages: ['recruitment', 'exploitation'],
    coercion: true,
  },
  'debt-repayment-from-wages': {
    family: 'fees-and-debt',
    weight: 4,
    core: true,
    stages: ['recruitment', 'exploitation'],
    coercion: true,
    purpose: true,
  },
  'document-retention': {
    family: 'document-and-movement-control',
    weight: 4,
    core: true,
    stages: ['transport', 'exploitation'],
    coercion: true,
    transport: true,
  },
  'movement-or-contact-control': {
    family: 'document-and-movement-control',
    weight: 4,
    core: true,
    stages: ['transport', 'exploitation'],
    coercion: true,
    transport: true,
  },
  'visa-mismatch': {
    family: 'document-and-movement-control',
    weight: 3,
    core: false,
    stages: ['transport'],
    deception: true,
    transport: true,
  },
  'targets-vulnerability': {
    family: 'abuse-of-vulnerability',
    weight: 2,
    core: false,
    stages: ['recruitment'],
    vulnerability: true,
  },
  'minor-indicated': {
    family: 'abuse-of-vulnerability',
    weight: 4,
    core: true,
    stages: ['recruitment', 'exploitation'],
  },
  'pressure-and-secrecy': {
    family: 'abuse-of-vulnerability',
    weight: 2,
    core: false,
    stages: ['recruitment'],
    vulnerability: true,
  },
  'excessive-hours': {
    family: 'exploitation-conditions',
    weight: 2,
    core: false,
    stages: ['exploitation'],
    purpose: true,
  },
  'wage-withholding': {
    family: 'exploitation-conditions',
    weight: 3,
    core: false,
    stages: ['exploitation'],
    coercion: true,
    purpose: true,
  },
  'illicit-facilitation': {
    family: 'corruption-and-facilitation',
    weight: 3,
    core: false,
    stages: ['recruitment', 'transport'],
    vulnerability: true,
    transport: true,
  },
  'sham-authority': {
    family: 'corruption-and-facilitation',
    weight: 2,
    core: false,
    stages: ['recruitment'],
    deception: true,
  },
  'third-party-control': {
    family: 'third-party-control',
    weight: 2,
    core: false,
    stages: ['exploitation'],
    purpose: true,
  },
  'no-refusal-services': {
    family: 'third-party-control',
    weight: 2,
    core: false,
    stages: ['exploitation'],
    purpose: true,
  },
  'obscured-contact': {
    family: 'obfuscation-and-contact',
    weight: 1,
    core: false,
    stages: ['recruitment', 'exploitation'],
  },
  'template-reuse': {
    family: 'obfuscation-and-contact',
    weight: 2,
    core: false,
    stages: ['recruitment', 'exploitation'],
  },
};

export const FAMILIES: readonly Family[] = [
  'deceptive-recruitment',
  'fees-and-debt',
  'document-and-movement-control',
  'abuse-of-vulnerability',
  'exploitation-conditions',
  'corruption-and-facilitation',
  'third-party-control',
  'obfuscation-and-contact',
];
