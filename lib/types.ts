/**
 * The nouns of the pipeline, one type each:
 * page → Listing → Text → Evidence → Verdict → Finding → Decision → export.
 * This file imports nothing; field names that cross the command line are those of its contract.
 */

export type Family =
  | 'deceptive-recruitment'
  | 'fees-and-debt'
  | 'document-and-movement-control'
  | 'abuse-of-vulnerability'
  | 'exploitation-conditions'
  | 'corruption-and-facilitation'
  | 'third-party-control'
  | 'obfuscation-and-contact';

export type SignalId =
  | 'implausible-offer'
  | 'vague-job-or-employer'
  | 'front-offer-lure'
  | 'scam-compound-lure'
  | 'contract-substitution'
  | 'worker-paid-fee'
  | 'bond-or-exit-penalty'
  | 'debt-repayment-from-wages'
  | 'document-retention'
  | 'movement-or-contact-control'
  | 'visa-mismatch'
  | 'targets-vulnerability'
  | 'minor-indicated'
  | 'pressure-and-secrecy'
  | 'excessive-hours'
  | 'wage-withholding'
  | 'illicit-facilitation'
  | 'sham-authority'
  | 'third-party-control'
  | 'no-refusal-services'
  | 'obscured-contact'
  | 'template-reuse';

export type Kind = 'job' | 'escort' | 'other';
export type Level = 'none' | 'watch' | 'elevated' | 'high' | 'not-scored';
/** full: a tested language pack; partial: model or contacts only; none: never a quiet all-clear. */
export type Coverage = 'full' | 'partial' | 'none';
export type State = 'stated' | 'contradicted';
export type Confidence = 'explicit' | 'clear' | 'faint';
export type PageKind = 'results' | 'detail' | 'none';

/** One ad as read from a page or a record. Plain text with line breaks; every field as the source gave it. */
export interface Listing {
  id?: string;
  title?: string;
  text: string;
  /** Absolute http(s) address of the ad itself. */
  url?: string;
  employer?: string;
  location?: string;
  salary?: string;
  postedAt?: string;
  /** BCP 47, when the page or record says so. */
  lang?: string;
  kind?: Kind;
  /** What found it: `json-ld`, `microdata`, `blocks`, `detail`, or a site adapter's id. */
  via?: string;
  /** tel:, mailto: and messenger links of the card. */
  contactLinks?: string[];
}

/** What one page gave. `unreadable` counts cards that were seen but gave no usable text. */
export interface Extraction {
  page: PageKind;
  listings: Listing[];
  unreadable: number;
  /** Id of the site adapter that found less than the generic reader, which was believed: the site has changed. */
  fellBack?: string;
}

/** Fields whose text is searched for evidence. */
export type Field = 'title' | 'text';

/** UTF-16 code units, end exclusive, in the named field as given. */
export interface Span {
  field: Field;
  start: number;
  end: number;
}

/** A rule and the model give the same kind of evidence; nothing after them asks which it was. */
export interface Evidence extends Span {
  signal: SignalId;
  sub?: string;
  family: Family;
  source: 'rule' | 'model';
  state: State;
  confidence: Confidence;
  quote: string;
  /** Set when the ad itself states what may make it lawful (cap, receipt, sliding clause). */
  lawful?: string;
  /** What the words were read as, when they were disguised. */
  readAs?: string;
}

export type ContactType = 'phone' | 'email' | 'handle' | 'url' | 'wallet' | 'iban';

export interface Contact extends Span {
  type: ContactType;
  /** Canonical: E.164 for phones where the country is known, lower-case e-mail, `telegram:name` for handles. */
  value: string;
  obfuscated: boolean;
}

export type Payer = 'worker' | 'employer' | 'unclear';

export interface Fee extends Span {
  amount: number;
  /** ISO 4217 (or USDT), absent when the ad names none. */
  currency?: string;
  /** recruitment-fee, deposit, deduction, loan, penalty, medical, training, … */
  what: string;
  payer: Payer;
}

export type Tag =
  | 'smuggling-offer'
  | 'offplatform-contact'
  | 'coded-language'
  | 'reassurance-language'
  | 'organ-or-adoption-offer'
  | 'fee-breach-possible'
  | 'corruption-link'
  | 'domestic-in-diplomatic-household';

export type Covered = 'covered' | 'partly' | 'not-seen' | 'not-required';
export type Stage = 'recruitment' | 'transport' | 'exploitation';

/** Text *about* abuse is not an offer: why a text was left unscored. */
export type Aside = 'warning' | 'news' | 'help-request' | 'question' | 'law-or-training' | 'organisation';

/** The verdict on one listing: the record of the command line without its id. */
export interface Verdict {
  kind: Kind;
  lang: string;
  coverage: Coverage;
  level: Level;
  flagged: boolean;
  /** 0 to 1, orders the queue, monotone with level; never a probability of anything about a person. */
  score: number;
  families: Record<Family, number>;
  /** The model's probability that this is a fraudulent offer of employment; absent with rules only. */
  deceptive?: number;
  evidence: Evidence[];
  tags: Tag[];
  palermo: { act: Covered; means: Covered; purpose: Covered };
  stages: Stage[];
  contacts: Contact[];
  fees: Fee[];
  /** The gate that set the level: H1 … E3, W, or the cap that held it down. */
  gate?: string;
  aside?: Aside;
  /** True when only the first part of a very long text was read. */
  truncated?: boolean;
  engine: { rules: string; model: string; note?: string };
}

export type DecisionValue = 'keep' | 'dismiss' | 'unsure';

/** What a reviewer may set in motion, several at once. `none`: looked at, and nothing is to follow. */
export type Referral =
  | 'platform-report'
  | 'ngo'
  | 'labour-inspection'
  | 'anti-corruption'
  | 'child-protection'
  | 'police'
  | 'monitor'
  | 'none';

/** Why it was decided so, in a word that can be counted. */
export type Reason =
  | 'several-together'
  | 'fee-or-debt'
  | 'control'
  | 'deceptive-offer'
  | 'minor-possible'
  | 'lawful'
  | 'ordinary'
  | 'misread'
  | 'no-offer'
  | 'duplicate'
  | 'language'
  | 'too-little'
  | 'other';

export interface Decision {
  value: DecisionValue;
  note?: string;
  referrals?: Referral[];
  reason?: Reason;
  /** The name of the case it was filed under. */
  case?: string;
  /** `page`: cleared in place, on the page itself; absent when decided in Review. */
  where?: 'page';
  /** ISO 8601, UTC. */
  at: string;
}

export type Opinion = 'right' | 'wrong' | 'unsure';

/** What a reviewer says of one piece of evidence, known by its signal, state and place. */
export interface HitOpinion extends Span {
  signal: SignalId;
  state: State;
  source: 'rule' | 'model';
  /** Absent when it was taken back. */
  opinion?: Opinion;
  /** ISO 8601, UTC. */
  at: string;
}

/** A flagged ad in the log. `key` is its identity: see lib/text/fingerprint.ts. */
export interface Finding {
  key: string;
  site: string;
  pageUrl: string;
  listing: Listing;
  verdict: Verdict;
  /** ISO 8601, UTC. */
  firstSeen: string;
  lastSeen: string;
  timesSeen: number;
  decision?: Decision;
  /** One an evidence at most: the latest. */
  opinions?: HitOpinion[];
  /** Of an ad that was not flagged and came in by lot, to see what is missed: the chance it had, above 0 up to 1. */
  drawnAt?: number;
}

/** What the model says of one listing. */
export interface Judgement {
  deceptive?: number;
  kind?: Kind;
  evidence?: Evidence[];
}

/** Runs somewhere else; may fail, and then the verdict says "rules only". One judgement a listing, same order. */
export type Classify = (listings: readonly Listing[]) => Promise<Judgement[]>;
