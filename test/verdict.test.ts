import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAMILIES, SIGNALS } from '../lib/taxonomy';
import type { Confidence, Evidence, Level, SignalId, State, Verdict } from '../lib/types';
import { explain } from '../lib/verdict/explain';
import { PAYER_NOT_NAMED, UNPAID_OVERTIME } from '../lib/verdict/hits';
import { type Judged, judge, type VerdictContext } from '../lib/verdict/judge';
import { YOUTH_WORDING } from '../lib/verdict/settle';
import { ASIDES, CLAUSES, COVERED, LEVELS } from '../lib/verdict/wording';

const job: VerdictContext = { kind: 'job', lang: 'en', coverage: 'full', tags: [] };
const escort: VerdictContext = { ...job, kind: 'escort' };

function evidence(signal: SignalId, confidence: Confidence, more: Partial<Evidence> = {}): Evidence {
  const { family } = SIGNALS[signal];
  const source = 'rule';
  return {
    signal,
    confidence,
    family,
    source,
    state: 'stated',
    field: 'text',
    start: 0,
    end: 4,
    quote: 'word',
    ...more,
  };
}
const explicit = (signal: SignalId, more?: Partial<Evidence>) => evidence(signal, 'explicit', more);
const clear = (signal: SignalId, more?: Partial<Evidence>) => evidence(signal, 'clear', more);
const faint = (signal: SignalId, more?: Partial<Evidence>) => evidence(signal, 'faint', more);
const denied = (signal: SignalId, more?: Partial<Evidence>) => clear(signal, { state: 'contradicted', ...more });

function outcome(list: Evidence[], context = job): string {
  const { level, gate } = judge(list, context);
  return gate === undefined ? level : `${level} ${gate}`;
}

describe('the twelve worked examples of section 11', () => {
  const cases: [
    name: string,
    list: Evidence[],
    context: VerdictContext,
    level: Level,
    gate?: string,
    tags?: string[],
  ][] = [
    [
      '1 all cancelled',
      [
        clear('worker-paid-fee'),
        denied('worker-paid-fee'),
        clear('contract-substitution'),
        denied('contract-substitution'),
      ],
      job,
      'none',
    ],
    [
      '2 fee, vague',
      [explicit('worker-paid-fee'), clear('vague-job-or-employer')],
      job,
      'watch',
      'W',
      ['fee-breach-possible'],
    ],
    [
      '2 fee, vague in full',
      [explicit('worker-paid-fee'), explicit('vague-job-or-employer')],
      job,
      'elevated',
      'E3',
      ['fee-breach-possible'],
    ],
    ['3 compound, exit price', [explicit('scam-compound-lure'), explicit('bond-or-exit-penalty')], job, 'high', 'H1'],
    ['4 independent, disguised number', [explicit('obscured-contact')], escort, 'none'],
    ['5 our girls', [explicit('third-party-control')], escort, 'watch', 'W'],
    [
      '6 our girls, papers, debt',
      [explicit('third-party-control'), explicit('document-retention'), explicit('debt-repayment-from-wages')],
      escort,
      'high',
      'H1',
    ],
    [
      '7 a warning',
      [explicit('document-retention'), clear('worker-paid-fee')],
      { ...job, aside: 'warning' },
      'none',
      'aside',
    ],
    [
      '8 visa, embassy, debt',
      [explicit('visa-mismatch'), explicit('illicit-facilitation'), explicit('debt-repayment-from-wages')],
      job,
      'high',
      'H1',
      ['corruption-link'],
    ],
    [
      '9 a crossing, no job',
      [],
      { ...job, kind: 'other', tags: ['smuggling-offer'] },
      'none',
      undefined,
      ['smuggling-offer'],
    ],
    [
      '10 fee with receipt',
      [explicit('worker-paid-fee', { lawful: 'receipt and register named' })],
      job,
      'watch',
      'W',
      ['fee-breach-possible'],
    ],
    [
      '11 model, villa, secret',
      [clear('front-offer-lure'), clear('implausible-offer'), clear('pressure-and-secrecy')],
      job,
      'elevated',
      'E2',
    ],
    ['12 hours, passport', [explicit('excessive-hours'), explicit('document-retention')], job, 'high', 'H1'],
  ];
  it.each(cases)('%s', (_name, list, context, level, gate, tags) => {
    const judged = judge(list, context);
    expect(judged.level).toBe(level);
    expect(judged.gate).toBe(gate);
    expect(judged.tags).toEqual(tags ?? []);
    expect(judged.flagged).toBe(level !== 'none');
  });
});

describe('each gate and the case just below it', () => {
  const child: VerdictContext = { ...job, minorAgeStated: true };
  it.each([
    ['H1 core explicit with company', [explicit('document-retention'), clear('worker-paid-fee')], job, 'high H1'],
    ['company of the same family', [explicit('document-retention'), explicit('visa-mismatch')], job, 'elevated E1'],
    ['company faint', [explicit('document-retention'), faint('worker-paid-fee')], job, 'elevated E1'],
    ['company of weight 1', [explicit('document-retention'), explicit('vague-job-or-employer')], job, 'elevated E1'],
    ['core clear', [clear('document-retention'), explicit('worker-paid-fee')], job, 'elevated E1'],
    [
      'two core hits, the clear one no lead',
      [clear('document-retention'), explicit('bond-or-exit-penalty')],
      job,
      'high H1',
    ],
    ['H2 child, hazardous', [explicit('minor-indicated')], { ...child, hazardous: true }, 'high H2'],
    ['H2 child, live-in abroad', [explicit('minor-indicated')], { ...child, liveInAbroad: true }, 'high H2'],
    ['H2 child, adult services', [explicit('minor-indicated')], { ...child, kind: 'escort' }, 'high H2'],
    ['H2 child, hostess job', [explicit('minor-indicated')], { ...child, sexualWork: true }, 'high H2'],
    ['child, ordinary work', [explicit('minor-indicated')], child, 'elevated E1'],
    ['child clear, hazardous', [clear('minor-indicated')], { ...child, hazardous: true }, 'elevated E1'],
    [
      'H3 without a core hit',
      [explicit('worker-paid-fee'), explicit('illicit-facilitation'), explicit('wage-withholding')],
      job,
      'high H3',
    ],
    [
      'total below 8',
      [explicit('worker-paid-fee'), clear('illicit-facilitation'), clear('excessive-hours')],
      job,
      'elevated E2',
    ],
    [
      'two families',
      [
        explicit('scam-compound-lure'),
        explicit('contract-substitution'),
        explicit('front-offer-lure'),
        explicit('worker-paid-fee'),
      ],
      job,
      'elevated E2',
    ],
    [
      'eight points only with a faint hit',
      [
        explicit('worker-paid-fee'),
        explicit('illicit-facilitation'),
        faint('wage-withholding'),
        faint('scam-compound-lure'),
      ],
      job,
      'elevated E3',
    ],
    [
      'neither purpose nor transport',
      [explicit('worker-paid-fee'), explicit('contract-substitution'), explicit('pressure-and-secrecy')],
      job,
      'elevated E2',
    ],
    ['E1 core clear', [clear('movement-or-contact-control')], job, 'elevated E1'],
    ['core faint', [faint('movement-or-contact-control')], job, 'watch W'],
    [
      'E2 three middle hits',
      [clear('front-offer-lure'), clear('sham-authority'), clear('pressure-and-secrecy')],
      job,
      'elevated E2',
    ],
    [
      'E2 two middle and a weak one',
      [clear('sham-authority'), clear('pressure-and-secrecy'), clear('implausible-offer')],
      job,
      'elevated E2',
    ],
    [
      'the third one faint',
      [clear('front-offer-lure'), clear('sham-authority'), faint('pressure-and-secrecy')],
      job,
      'watch W',
    ],
    [
      'one family',
      [clear('front-offer-lure'), clear('contract-substitution'), clear('implausible-offer')],
      job,
      'watch W',
    ],
    [
      'E3 weight 3 with company, total 4',
      [explicit('visa-mismatch'), explicit('obscured-contact')],
      job,
      'elevated E3',
    ],
    ['weight 3 clear', [clear('visa-mismatch'), clear('pressure-and-secrecy')], job, 'watch W'],
    ['weight 2 explicit', [explicit('sham-authority'), explicit('pressure-and-secrecy')], job, 'watch W'],
    ['total below 4', [explicit('visa-mismatch'), clear('implausible-offer')], job, 'watch W'],
    ['company faint, total 4', [explicit('visa-mismatch'), faint('wage-withholding')], job, 'watch W'],
    ['W two weak ones of two families', [clear('implausible-offer'), clear('obscured-contact')], job, 'watch W'],
    [
      'lure and gap, one in full words',
      [explicit('implausible-offer'), clear('vague-job-or-employer')],
      job,
      'watch W',
    ],
    ['two weak ones of one family', [clear('implausible-offer'), clear('vague-job-or-employer')], job, 'none'],
    ['one middle hit', [clear('targets-vulnerability')], job, 'watch W'],
    ['one middle hit, faint', [faint('targets-vulnerability')], job, 'none'],
    ['nothing', [], job, 'none'],
  ] as [string, Evidence[], VerdictContext, string][])('%s', (_name, list, context, expected) => {
    expect(outcome(list, context)).toBe(expected);
  });
});

describe('caps', () => {
  it('keeps disguised contacts alone at none, with a reused template at watch', () => {
    expect(outcome([explicit('obscured-contact')])).toBe('none');
    expect(outcome([explicit('obscured-contact'), explicit('template-reuse')])).toBe('watch W');
  });
  it('keeps contested wording at watch until something else is firm', () => {
    const contested = [explicit('third-party-control'), explicit('no-refusal-services'), explicit('template-reuse')];
    expect(outcome([...contested, explicit('obscured-contact')], escort)).toBe('watch cap-third-party');
    expect(outcome([...contested, faint('document-retention')], escort)).toBe('watch cap-third-party');
    expect(outcome([...contested, clear('pressure-and-secrecy')], escort)).toBe('elevated E2');
  });
  it('never lifts faint hits above watch', () => {
    const all = (Object.keys(SIGNALS) as SignalId[]).map((signal) => faint(signal));
    expect(judge(all, { ...escort, minorAgeStated: true }).level).toBe('watch');
  });
  it('counts a no-refusal promise only beside third-party control or a core signal', () => {
    const alone = judge([explicit('no-refusal-services')], escort);
    expect(alone.level).toBe('none');
    expect(alone.evidence).toEqual([]);
    expect(outcome([explicit('no-refusal-services'), clear('third-party-control')], escort)).toBe('watch W');
    expect(outcome([clear('no-refusal-services'), explicit('movement-or-contact-control')], escort)).toBe('high H1');
    expect(
      outcome([explicit('no-refusal-services'), clear('third-party-control'), denied('third-party-control')], escort),
    ).toBe('none');
  });
  it('keeps youth wording alone at faint; an age, an identity or a paper cue is more', () => {
    expect(outcome([explicit('minor-indicated', { sub: YOUTH_WORDING })], escort)).toBe('watch W');
    expect(outcome([clear('minor-indicated', { source: 'model' })], escort)).toBe('watch W');
    expect(outcome([explicit('minor-indicated', { sub: 'no-id-check' })], escort)).toBe('high H2');
    expect(outcome([clear('minor-indicated', { source: 'model' })], { ...escort, minorAgeStated: true })).toBe(
      'elevated E1',
    );
  });
  it('lets an adult check lower a cue by one step, never an age below 18', () => {
    const cue = [explicit('minor-indicated', { sub: 'no-id-check' }), denied('minor-indicated')];
    expect(outcome(cue, escort)).toBe('elevated E1');
    expect(outcome(cue, { ...escort, minorAgeStated: true })).toBe('high H2');
  });
  it.each(['warning', 'news', 'help-request', 'question', 'law-or-training', 'organisation'] as const)(
    'leaves %s unscored whatever it quotes',
    (aside) => {
      const judged = judge(
        [explicit('document-retention'), explicit('bond-or-exit-penalty'), denied('worker-paid-fee')],
        { ...job, aside },
      );
      expect([judged.level, judged.score, judged.gate]).toEqual(['none', 0, 'aside']);
      expect(judged.evidence.map((item) => item.state)).toEqual(['contradicted']);
    },
  );
  it('leaves a text that offers no work alone unless it states control in full', () => {
    const other: VerdictContext = { ...job, kind: 'other' };
    expect(
      outcome([explicit('worker-paid-fee'), explicit('pressure-and-secrecy'), clear('document-retention')], other),
    ).toBe('none cap-not-an-offer');
    expect(outcome([explicit('document-retention')], other)).toBe('elevated E1');
  });
  it('never gives an all-clear in a language that nothing reads', () => {
    const none: VerdictContext = { ...job, coverage: 'none' };
    expect(outcome([], none)).toBe('not-scored coverage');
    expect(outcome([explicit('worker-paid-fee'), explicit('pressure-and-secrecy')], none)).toBe('not-scored coverage');
    expect(outcome([explicit('document-retention')], { ...none, aside: 'warning' })).toBe('not-scored coverage');
    expect(outcome([clear('document-retention', { source: 'model' })], none)).toBe('elevated E1');
    expect(outcome([faint('document-retention', { source: 'model' })], none)).toBe('not-scored coverage');
    expect(outcome([], { ...job, coverage: 'partial' })).toBe('none');
    expect(outcome([clear('worker-paid-fee')], { ...job, coverage: 'partial' })).toBe('watch W');
    expect(judge([], none).flagged).toBe(false);
  });
});

describe('evidence against evidence', () => {
  it('cancels clear and faint hits that the ad denies in the same field', () => {
    const judged = judge(
      [clear('worker-paid-fee'), faint('worker-paid-fee', { start: 9, end: 12 }), denied('worker-paid-fee')],
      job,
    );
    expect(judged.evidence.map((item) => item.state)).toEqual(['contradicted']);
    expect(judged.tags).toEqual([]);
  });
  it('lets no denial cancel another field, another signal, or a full statement', () => {
    expect(outcome([clear('worker-paid-fee'), denied('worker-paid-fee', { field: 'title' })])).toBe('watch W');
    expect(outcome([clear('worker-paid-fee'), denied('document-retention')])).toBe('watch W');
    expect(outcome([explicit('document-retention'), clear('worker-paid-fee'), denied('document-retention')])).toBe(
      'high H1',
    );
  });
  it('lowers what may be lawful: core signals to faint, others by one step', () => {
    const lawful = 'reduced to zero over 12 months';
    const judged = judge([explicit('bond-or-exit-penalty', { lawful }), explicit('wage-withholding', { lawful })], job);
    expect(judged.evidence.map((item) => item.confidence).sort()).toEqual(['clear', 'faint']);
    expect(outcome([explicit('bond-or-exit-penalty', { lawful })])).toBe('watch W');
    expect(outcome([clear('sham-authority', { lawful })])).toBe('none');
  });
  it('takes no full statement from the model alone', () => {
    expect(outcome([explicit('document-retention', { source: 'model' }), explicit('worker-paid-fee')])).toBe(
      'elevated E1',
    );
  });
  it('weighs a fee without a payer as 2', () => {
    const list = (sub?: string) => [explicit('worker-paid-fee', { sub }), explicit('vague-job-or-employer')];
    expect(outcome(list('recruitment-fee'))).toBe('elevated E3');
    expect(outcome(list(`recruitment-fee.${PAYER_NOT_NAMED}`))).toBe('watch W');
    expect(outcome(list(), { ...job, feePayerNamed: false })).toBe('watch W');
  });
  it('weighs hours as 3 beside control of movement or unpaid overtime', () => {
    const hours = explicit('excessive-hours');
    const share = (list: Evidence[]) => judge(list, job).families['exploitation-conditions'];
    expect(share([hours])).toBeCloseTo(2 / 6, 3);
    expect(share([hours, clear('movement-or-contact-control')])).toBeCloseTo(3 / 6, 3);
    expect(share([hours, faint('movement-or-contact-control')])).toBeCloseTo(2 / 6, 3);
    expect(share([explicit('excessive-hours', { sub: UNPAID_OVERTIME })])).toBeCloseTo(3 / 6, 3);
  });
});

describe('points', () => {
  it('adds best, half the second, a quarter of each further, up to six', () => {
    const { families } = judge(
      [
        explicit('scam-compound-lure'),
        explicit('front-offer-lure'),
        explicit('implausible-offer'),
        explicit('vague-job-or-employer'),
      ],
      job,
    );
    expect(families['deceptive-recruitment']).toBeCloseTo((3 + 1 + 0.25 + 0.25) / 6, 3);
    expect(
      judge([explicit('bond-or-exit-penalty'), explicit('debt-repayment-from-wages'), explicit('worker-paid-fee')], job)
        .families['fees-and-debt'],
    ).toBe(1);
  });
  it('counts a signal once however often it is said', () => {
    const once = judge([explicit('worker-paid-fee')], job);
    const often = judge(
      Array.from({ length: 40 }, (_, start) => explicit('worker-paid-fee', { start, end: start + 4 })),
      job,
    );
    expect(often.score).toBe(once.score);
  });
  it('caps contact families lower', () => {
    const contact = judge([explicit('obscured-contact'), explicit('template-reuse')], job);
    expect(contact.families['obfuscation-and-contact']).toBeCloseTo(1.5 / 6, 3);
    const sexual = [explicit('third-party-control'), explicit('no-refusal-services')];
    expect(judge(sexual, escort).families['third-party-control']).toBeCloseTo(3 / 6, 3);
  });
});

describe('the coverage bar', () => {
  it('reads the boxes and the stages of section 11', () => {
    const judged = judge([explicit('debt-repayment-from-wages'), faint('visa-mismatch')], job);
    expect(judged.palermo).toEqual({ act: 'covered', means: 'covered', purpose: 'covered' });
    expect(judged.stages).toEqual(['recruitment', 'transport', 'exploitation']);
    expect(judge([faint('excessive-hours')], job).palermo).toEqual({
      act: 'covered',
      means: 'not-seen',
      purpose: 'partly',
    });
  });
  it('takes weak deception as means only beside another means signal', () => {
    expect(judge([explicit('implausible-offer'), explicit('vague-job-or-employer')], job).palermo.means).toBe('partly');
    expect(judge([explicit('implausible-offer'), faint('pressure-and-secrecy')], job).palermo.means).toBe('covered');
  });
  it('asks for no means where a child is indicated', () => {
    expect(judge([explicit('minor-indicated')], { ...job, minorAgeStated: true }).palermo.means).toBe('not-required');
  });
  it('sees no act in an independent adult ad and no stage in a disguised number', () => {
    const judged = judge([explicit('obscured-contact')], escort);
    expect(judged.palermo).toEqual({ act: 'not-seen', means: 'not-seen', purpose: 'not-seen' });
    expect(judged.stages).toEqual([]);
  });
});

describe('explain', () => {
  const verdictOf = (list: Evidence[], context = job): Verdict => ({
    ...judge(list, context),
    kind: context.kind,
    lang: context.lang,
    coverage: context.coverage,
    contacts: [],
    fees: [],
    ...(context.aside === undefined ? {} : { aside: context.aside }),
    engine: { rules: '1', model: 'none' },
  });
  const reason = (...list: Evidence[]) => explain(verdictOf(list)).reason;

  it('says the level in the words of section 10', () => {
    const words = (list: Evidence[], context = job) => {
      const { headline, body } = explain(verdictOf(list, context));
      return `${headline} | ${body}`;
    };
    expect(words([])).toBe(
      'No listed indicators found | This is not a safety check. Images and hidden text were not read.',
    );
    expect(words([clear('worker-paid-fee')])).toBe(
      'Some wording worth a second look | One or a few indicators that are also common in honest ads. No action is suggested on this alone.',
    );
    expect(words([clear('document-retention')])).toBe(
      'Several indicators found together | The wording combines indicators that fair-recruitment guidance warns about. A trained person should review it.',
    );
    expect(words([explicit('document-retention'), clear('worker-paid-fee')])).toBe(
      'Strong combination of indicators | The ad states control, debt or deception in clear words, or combines several elements. Review first. This is not a finding that anyone is trafficked.',
    );
    expect(words([], { ...job, coverage: 'none' })).toMatch(/^Not scored \| /);
  });
  it('gives the reason in one sentence, strongest first, hedged where all is faint', () => {
    expect(reason()).toBeUndefined();
    expect(reason(clear('worker-paid-fee'), explicit('document-retention'))).toBe(
      'States that the employer keeps the passport or other papers, and a fee charged to the worker',
    );
    expect(reason(faint('document-retention'))).toBe('May state that the employer keeps the passport or other papers');
    expect(reason(clear('worker-paid-fee'), faint('document-retention'))).toBe(
      'States a fee charged to the worker; and 1 more indicator',
    );
    expect(reason(clear('worker-paid-fee'), clear('pressure-and-secrecy'))).toBe(
      'States a fee charged to the worker; uses pressure to hurry or to keep the offer secret',
    );
    expect(reason(...(Object.keys(SIGNALS) as SignalId[]).map((signal) => clear(signal)))).toMatch(
      /; and 19 more indicators$/,
    );
  });
  it('tells what the ad denies, what may be lawful, and why an aside is left alone', () => {
    const told = explain(verdictOf([denied('worker-paid-fee'), denied('document-retention', { start: 9, end: 13 })]));
    expect(told.contrary).toBe('Also states that the worker pays no fee, and that the worker keeps the passport');
    expect(explain(verdictOf([explicit('worker-paid-fee', { lawful: 'A receipt is named.' })])).lawful).toBe(
      'May be lawful here. A receipt is named.',
    );
    expect(explain(verdictOf([explicit('document-retention')], { ...job, aside: 'news' })).reason).toBe(
      'Reads as a report about such offers, not as an offer.',
    );
  });
  it('puts the coverage bar and the stages into words, and counts signals', () => {
    const told = explain(
      verdictOf([explicit('excessive-hours'), explicit('excessive-hours'), faint('document-retention')]),
    );
    expect(told.count).toBe(2);
    expect(told.coverage).toEqual({
      act: 'covered',
      means: 'partly covered',
      purpose: 'covered',
      recruitment: 'not seen',
      transport: 'partly covered',
      exploitation: 'covered',
    });
  });
  it('uses none of the words that section 10 rules out', () => {
    const forbidden =
      /victim|trafficker|trafficking|criminal|guilty|suspicious|illegal|rescue|prostitut|%|chance|probab/i;
    const words = [CLAUSES, LEVELS, ASIDES, COVERED].map((table) => JSON.stringify(table)).join();
    expect(words.match(forbidden)).toBeNull();
    expect(Object.keys(CLAUSES).sort()).toEqual(Object.keys(SIGNALS).sort());
  });
});

describe('properties', () => {
  const signals = Object.keys(SIGNALS) as SignalId[];
  const anyEvidence = fc.record({
    signal: fc.constantFrom(...signals),
    confidence: fc.constantFrom<Confidence>('faint', 'clear', 'explicit'),
    state: fc.constantFrom<State>('stated', 'stated', 'stated', 'contradicted'),
    source: fc.constantFrom<Evidence['source']>('rule', 'model'),
    field: fc.constantFrom<Evidence['field']>('title', 'text'),
    start: fc.nat(5),
    lawful: fc.option(fc.constant('a receipt is named'), { nil: undefined }),
    sub: fc.option(fc.constantFrom(`fee.${PAYER_NOT_NAMED}`, UNPAID_OVERTIME, YOUTH_WORDING, 'x'), { nil: undefined }),
    quote: fc.constant('word'),
  });
  const list = fc.array(
    anyEvidence.map((item): Evidence => ({ ...item, end: item.start + 4, family: SIGNALS[item.signal].family })),
    { maxLength: 14 },
  );
  const context: fc.Arbitrary<VerdictContext> = fc.record(
    {
      kind: fc.constantFrom('job', 'escort', 'other'),
      lang: fc.constant('en'),
      coverage: fc.constantFrom('full', 'full', 'partial', 'none'),
      tags: fc.constantFrom([], ['smuggling-offer'] as const),
      aside: fc.constantFrom('warning', 'news'),
      liveInAbroad: fc.boolean(),
      hazardous: fc.boolean(),
      sexualWork: fc.boolean(),
      minorAgeStated: fc.boolean(),
      feePayerNamed: fc.boolean(),
    },
    { requiredKeys: ['kind', 'lang', 'coverage', 'tags'] },
  );
  const bands: Record<Level, [number, number]> = {
    none: [0, 0.19],
    'not-scored': [0, 0.19],
    watch: [0.2, 0.49],
    elevated: [0.5, 0.74],
    high: [0.75, 1],
  };
  const rank: Record<Level, number> = { 'not-scored': 0, none: 0, watch: 1, elevated: 2, high: 3 };

  it('gives a whole verdict for any evidence, with the score inside the band of its level', () => {
    fc.assert(
      fc.property(list, context, (items, about) => {
        const judged = judge(items, about);
        const [from, to] = bands[judged.level];
        expect(judged.score).toBeGreaterThanOrEqual(from);
        expect(judged.score).toBeLessThanOrEqual(to);
        expect(judged.flagged).toBe(rank[judged.level] > 0);
        expect(Object.keys(judged.families)).toEqual(FAMILIES);
        for (const share of Object.values(judged.families)) expect(share >= 0 && share <= 1).toBe(true);
        if (about.coverage === 'none') expect(judged.level).not.toBe('none');
      }),
      { numRuns: 3000 },
    );
  });
  it('is deterministic, blind to order, and leaves what it is given alone', () => {
    fc.assert(
      fc.property(
        list.chain((items) => fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length }))),
        context,
        ([items, shuffled], about) => {
          const before = JSON.stringify(items);
          const judged = judge(items, about);
          expect(judge(shuffled, about)).toEqual(judged);
          expect(JSON.stringify(items)).toBe(before);
        },
      ),
      { numRuns: 2000 },
    );
  });
  it('never falls when one more thing is stated', () => {
    const oneMore = anyEvidence.map(
      (item): Evidence => ({ ...item, state: 'stated', end: item.start + 4, family: SIGNALS[item.signal].family }),
    );
    fc.assert(
      fc.property(list, oneMore, context, (items, more, about) => {
        const less: Judged = judge(items, about);
        const after = judge([...items, more], about);
        expect(rank[after.level]).toBeGreaterThanOrEqual(rank[less.level]);
        expect(after.score).toBeGreaterThanOrEqual(less.score);
        for (const family of FAMILIES) expect(after.families[family]).toBeGreaterThanOrEqual(less.families[family]);
      }),
      { numRuns: 5000 },
    );
  });
});
