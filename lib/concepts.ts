/**
 * The ideas that rules are made of. A signal says how ideas stand together (who holds whose papers); a language
 * pack says how each idea is worded. `lib/languages/*.ts` gives the terms for these ids, any pack may leave some out.
 * This file is the brief for whoever writes a pack: what each idea covers, and what must stay out of it.
 */
export const CONCEPTS = {
  // people
  BOSS: 'who employs, recruits, sends or controls: boss, employer, agent, agency, broker, company, office, owner, manager, madam, sponsor, foreman, captain, landlord-employer, the house',
  WE: 'the advertiser speaking: we, us, our (verb endings for "we" go with the verb concepts)',
  YOU: 'the worker addressed or named: you, your, worker, candidate, applicant, staff, employee, maid, girls (as staff)',
  SHE: 'a third person offered for services: she, her, the girl(s), our ladies, the models',
  KIN: 'family: parents, mother, husband, relatives, family, cousin',
  ANYBODY: 'everyone, anyone, all applicants, whoever',
  OFFICIAL: 'police, officer, embassy, consulate, immigration, customs, border guard, inspector, ministry',
  // papers and things
  DOC: 'papers that are the worker’s own: passport, identity card, ID, travel papers, documents, residence card, diploma, bank card, ATM card. Never a CV, a licence the job needs, a contract',
  PHONE: 'the worker’s telephone: phone, mobile, handset, SIM',
  COPY: 'copy, scan, photocopy, photo page: only a copy is asked for',
  CONTRACT: 'contract, agreement, written offer',
  VISA: 'visa, work permit, residence permit',
  TICKET: 'ticket, flight, fare, travel, journey, transport (cost of getting there)',
  HOUSING: 'room, accommodation, bed, dormitory, lodging, rent, board, food (what the worker lives on)',
  KIT: 'uniform, tools, equipment, training, course, medical, certificate, insurance, test, documents as cost items',
  // holding
  HOLD: 'active verbs of holding or taking by somebody: keep(s), hold(s), retain(s), store(s), take(s), collect(s), lock(s) away, confiscate(s)',
  HELD: 'the passive or participle: kept, held, retained, locked, stored, collected, taken, confiscated, withheld, deposited with',
  STAY: 'stay(s), remain(s), lie(s), live (of things): papers stay with …',
  WITH: 'with, at, in the hands of, by (the preposition that names the holder or place of keeping)',
  SAFE: 'place of keeping: safe, office, drawer, strongbox, locker, cash desk',
  GIVE: 'hand over, give, surrender, submit, turn in, leave (with somebody)',
  RETURN: 'returned, given back, get back, handed back',
  AT_ONCE: 'at once, same day, immediately after the check, on the spot',
  KEEP_OWN: 'whole phrases that say the worker keeps own papers: "you keep your passport", "passport stays with you"',
  // money
  FEE: 'charge on the worker for getting the job: fee, charge, commission, registration, processing, application cost, service charge, placement fee',
  PAY: 'the worker is to pay: pay, payable, send, transfer, remit, bring (money), costs you',
  BEFORE:
    'before departure, up front, in advance, first, to start, to secure/reserve/confirm your place, before the interview',
  DEPOSIT: 'deposit, security, guarantee money, caution money, bail, collateral',
  COLLATERAL: 'land title, house deed, blank cheque, signed blank paper, jewellery as security',
  GUARANTOR: 'guarantor, co-signer, relative signs for you',
  LOAN: 'loan, advance, lend, credit, "on account"',
  DEBT: 'debt, owe, owing, what you owe, balance due',
  WORK_OFF: 'work it off, pay back by working, repay through work, earn it back',
  REPAY: 'repay, pay back, reimburse, refund (by the worker)',
  WAGE: 'wage, salary, pay, earnings, tips, income',
  FROM_WAGE: 'from/off/out of wages, from your salary, from what you earn, salary deduction',
  DEDUCT: 'deduct(ed), taken, cut, withheld, stopped, subtracted (of money from pay)',
  UNTIL: 'until, till, as long as',
  CLEARED: 'paid off, cleared, settled, recovered, finished (of a debt)',
  FREE: 'free, at no cost, no charge, paid by the employer',
  EMPLOYER_PAYS: 'whole phrases: employer/company pays or covers fees, visa, ticket; nothing to pay; no cost to worker',
  LAWFUL:
    'may make a charge lawful: receipt, legal cap, within the law, on the payslip, optional, in the contract, reduced over time, shown before signing',
  // leaving
  LEAVE: 'leave, quit, resign, walk away, go home, give up, break the contract, run away (of the worker)',
  QUITTER: 'one who leaves: quitters, whoever leaves, anyone going home',
  EARLY: 'early, before the end, before N months, before the contract ends, mid-season',
  PENALTY: 'fine, penalty, compensation, costs you, forfeit, lose, breach fee',
  NOTICE: 'lawful leaving: notice period, may resign, leave any time, free to leave',
  CANNOT_LEAVE: 'whole phrases: may not leave, nobody leaves owing, cannot change employer',
  // movement and contact
  FORBIDDEN: 'not allowed, forbidden, prohibited, may not, cannot, no … allowed',
  GO_OUT: 'go out, leave the house/site/compound, walk outside, go to town',
  LOCKED_IN: 'gate locked, doors locked at night, chained, fence, walled, inside the compound',
  GUARD: 'guard, minder, supervisor always with you, escorted, cameras in rooms',
  ALONE_NEVER: 'never go alone, always accompanied, driver brings and takes back',
  PERMISSION: 'permission, permit from the boss, only with leave of',
  CALL: 'call(s), phone family, contact home, visitors, talk to neighbours',
  INSIDE: 'stay inside, indoors, live on site, in the compound, upstairs',
  FREE_MOVE: 'free to come and go, own key, evenings free, days off in town',
  // offer
  JOB: 'words of a job offer: job, work, vacancy, hiring, wanted, needed, staff',
  ABROAD: 'abroad, overseas, foreign country, across the border (no country names)',
  HIGH_PAY: 'very high pay in words: big salary, huge money, amazing pay, rich quickly',
  NO_EXPERIENCE: 'no experience, no skills, no education, any education, no language needed',
  NO_INTERVIEW: 'no interview, no CV, no audition, chosen by one message',
  ALL_ACCEPTED: 'everyone is hired, all accepted, sure hiring, guaranteed job',
  GUARANTEED: 'guaranteed, 100%, sure, certain',
  EASY: 'easy work, light duties, simple, just smile',
  TRAINING_GIVEN: 'training given, we teach you, apprenticeship, college day',
  // vagueness
  TOLD_LATER: 'details on arrival, told later, explained when you get there, job revealed later',
  NO_QUESTIONS: 'do not ask, no questions, not explained by message',
  NAME_HIDDEN: 'employer not named: we do not name it, cannot say the company',
  // fronts
  GLAMOUR: 'model, dancer, hostess, entertainer, barmaid, companion, film extra',
  MARRIAGE: 'marry, husband/wife abroad, bride, marriage agency',
  STUDY_COVER: 'study or visit as cover: student visa with full-time work, no need to attend classes',
  TOUR_COVER: 'tour or pilgrimage package with work on arrival',
  SPONSOR_COVER: 'rich sponsor, sugar arrangement, covers your debts',
  ALL_PAID: 'ticket and lodging paid, everything paid, villa free',
  PORTFOLIO:
    'checkable frame of a real booking: licensed agency, portfolio, casting at our studio, contract before travel, host-family contract',
  // scam compounds
  CHAT_WORK:
    'chat operator, typing, customer service online, admin replies, crypto or online casino sales, messaging clients',
  HUB: 'names and nicknames of known cyber-fraud hubs (Myawaddy, Poipet, KK Park, Sihanoukville, Golden Triangle SEZ …); only counts jointly',
  PICKUP: 'pickup, driver takes you the rest, boat or car across at night, we send the ticket today',
  COMPOUND: 'park, campus, company dormitory, staff block, zone, inside the same fence',
  // contract and visa tricks
  SIGN_LATER: 'contract signed after arrival, given there',
  TWO_CONTRACTS: 'one contract for the embassy and another real one; paper only for show',
  BLANK_SIGN: 'sign a blank page, sign unread, no need to read',
  NO_CONTRACT: 'no contract, nothing signed, without papers of employment, work on trust',
  TOURIST: 'tourist visa, visit visa, as a tourist, holiday visa, pilgrimage visa, sightseers',
  CONVERT: 'converted, changed later, becomes a work permit after arrival',
  SAY_VISIT: 'tell the officer you are visiting; say you are on holiday; do not say work',
  FAKE_BOOKING: 'hotel booking or return ticket only to show',
  // vulnerability and age
  NO_PAPERS: 'people without papers or visa wanted for that reason: overstayed? no visa? no papers no problem',
  NO_FAMILY: 'people alone: no family, no ties, orphans, nowhere to go',
  DESPERATE: 'desperate, in debt?, need money badly, out of shelter, prison or hospital',
  CANNOT_COMPLAIN: 'who cannot complain, who do not ask, obedient, quiet people',
  IN_EXCHANGE: 'room, papers or shelter in exchange for work or company',
  WELCOME: 'inclusive hiring: refugees welcome, no local language needed, interpreter on site',
  MINOR: 'school girl, schoolboy, under age, teenager, very young, not finished school',
  AGE_PAPER: 'papers show you older, age not checked, no ID needed',
  ADULT_ONLY: '18+, adults only, ID checked, must be 18',
  YOUTH_LAWFUL: 'apprenticeship, school placement, parents welcome, with a guardian present',
  // pressure
  TELL_NOBODY: 'tell nobody, do not tell your family, keep it secret, between us',
  LEAVE_NOW: 'leave tonight, today, taxi is waiting, flight tomorrow',
  NO_TIME: 'no time to think, decide fast, last seat, answer in one hour',
  DELETE_CHAT: 'delete the messages, disappearing messages, then delete',
  AVOID_HELP: 'do not contact embassy, police, agency or union; they will block, jail or deport you',
  // hours and wages
  NO_DAY_OFF: 'no day off, no rest day, seven days a week, every day is a working day',
  ROUND_CLOCK: 'day and night, round the clock on duty, whenever called, dawn to midnight (of the worker)',
  OPEN: 'a door, gate or shop is open: day and night then says nothing of the worker’s hours',
  UNPAID_OVERTIME: 'overtime obligatory or not paid',
  REST: 'days off, rota, two days off, paid overtime, breaks',
  NO_WAGE: 'no salary, only food and bed, unpaid at first, work for free, unpaid trial of weeks',
  PAY_LATE: 'paid at the end, after the season, when the client pays, maybe in spring',
  PAY_OTHER: 'wages go to the agent, broker, uncle; boss keeps the earnings',
  QUOTA: 'nightly quota, must bring AMOUNT a night, minimum bookings',
  FINE: 'fine for each mistake, lateness; money off for a complaint',
  NO_SLIP: 'no payslip, nothing insured, cash in hand without record',
  PAID_FAIR: 'payslip, weekly pay by bank transfer, net pay stated',
  COMPANY_STORE: 'food and goods only from the boss’s shop, written in the book',
  VOLUNTEER: 'openly voluntary: volunteers, charity day, unpaid and go home when you like',
  // corruption
  BRIBE: 'bribe, tea money, grease, envelope for the officer, something for the inspector',
  INSIDER: 'our man inside, contact in the embassy, friend at the border, uncle in uniform, he will stamp',
  FIXED_VISA: 'visa or approval guaranteed without conditions, no embassy visit, no fingerprints',
  FORGED: 'papers made, certificate printed for you, passport with another name, fake documents',
  MIDDLEMAN: 'you need our middleman, fixer, you cannot get it alone',
  ESCORT_BORDER: 'go to counter N, our officer passes you, guide across checkpoints',
  PROTECTED: 'police are friends, no raids, police never come',
  SEX_FAVOUR: 'be nice to the inspector/boss for the permit or job',
  SMUGGLE: 'paid crossing only: route, border crossing price, no work included',
  // authority
  GOV_APPROVED: 'government approved, partner of the embassy, UN recruitment, ministry programme',
  LICENSED: 'licensed, licence, registered agency',
  LICENCE_NUMBER: 'licence number, register number, look it up in the register',
  UNION_NGO: 'union, foundation, charity, church, travel or marriage agency that sends people to work',
  // adult services, third party
  ESCORT:
    'words that tell an adult-services ad: escort, companion booking, massage (erotic), incall, outcall. Wording only, never scored',
  OUR_GIRLS: 'our girls, our ladies, roster, we have N girls, the house’s models',
  MANAGER_BOOKS: 'call the manager to choose, book through the office, he speaks for her, reception assigns',
  HOUSE_CUT: 'house takes N%, half to the house, boss takes the cash, house sets the price',
  ROTATION: 'new girls every week, moved on each fortnight, they learn the next city that morning',
  NEVER_REFUSES: 'never says no, may not decline, does whatever you want, any client, no limits',
  OWN_VOICE: 'independent, by myself, my own prices, my rules, nobody manages us, no agency',
  // asides: text about abuse, not an offer
  WARN: 'beware, warning, never pay, red flag, scam alert, do not fall for, signs of',
  HELPLINE: 'helpline, hotline, call the labour inspectorate, report it, ring our line, trade union advice',
  NEWS: 'court, convicted, fined, arrested, sentenced, police said, according to, investigation, reportedly',
  OTHERS: 'somebody else’s practice, told and not offered: some agencies, there are employers who, unlike others',
  MINE: 'first-person complaint: my employer took, they keep my passport, I was asked to pay, I cannot leave',
  HELP_ME: 'who can help, what can I do, please help, is it legal, is this normal',
  LAW_TEXT: 'law, article N, regulation, it is illegal to, employers must not, convention',
  ANTI_WORK:
    'jobs that fight abuse: anti-trafficking, outreach, caseworker, survivors, compliance training, labour inspector',
  OTHER_THING: 'not a job or service ad: for sale, to let, rental, second-hand, price each, free returns, parcel',
  // tags, never scored
  REASSURE: '100% safe, legal, trusted, serious, no scam',
  ORGAN_ADOPTION: 'kidney or organ for money; child for adoption without paperwork',
  DIPLOMATIC: 'live-in work in a diplomat’s or ambassador’s household',
  APPLY: 'how to answer the ad: apply, send your CV, call us, message, WhatsApp',
  OTHER_PAYS: 'somebody else is the one who pays: we pay, clients pay, the employer covers',
  MUST_HAVE: 'a requirement to have something: valid, required, must hold, proof of, right to work',
  GIRLS: 'people offered for services, in the third person: girls, ladies, she, her',
  CARED_FOR: 'those the work is for, whose age is not the worker’s: children, pupils, students, patients, graders',
  SEND: 'bare verbs of sending money, counted only right before a sum: send, transfer, remit, wire',
  SMALL_THING: 'small lawful deposits: locker, key, towel, badge, bicycle',
  // whole ways of saying what a signal is about, none of whose words says it alone
  WORKER_PAYS:
    'the worker pays for the job, obliquely: see him right before you travel, everybody chips in, the bed is for whoever settles up first',
  EXIT_COST:
    'leaving costs, obliquely: it works out expensive for those who change their mind, the savings stay behind',
  TERMS_CHANGE:
    'what is promised changes there: forget what the ad says, the position may be changed on arrival, things look different on the spot',
  PAPERS_HELD:
    'papers are elsewhere, obliquely: the little red book sleeps in his drawer, you ask him when you want to travel',

  // small words
  NEG: 'negation words: no, not, never, without, none, nothing, nobody (as words standing alone)',
  NOT_NEG: 'phrases that contain a negation word but do not negate: not only, no later than, no problem',
  ONLY_CONTRAST: 'but, only, just, except (after a negated clause: "no fee, only …")',
  DURATION: 'spans of time that make a claim heavy: months, weeks, years, the whole season, contract period',
} as const;

export type Concept = keyof typeof CONCEPTS;

/** Ideas that are computed from numbers, not worded by a pack. AMOUNT names a currency or scale; SUM also a bare sum. */
export const COMPUTED = ['AMOUNT', 'SUM', 'PERCENT', 'LONG_HOURS', 'CHILD_AGE'] as const;
export type ComputedConcept = (typeof COMPUTED)[number];
export type AnyConcept = Concept | ComputedConcept;
