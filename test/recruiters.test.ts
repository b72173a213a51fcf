import { describe, expect, it } from 'vitest';
import { matchRecruiters, recruiterList } from '../lib/recruiters/index';
import { scanWithRules } from '../lib/scan';
import type { Listing } from '../lib/types';

const DAY = '2026-03-01T00:00:00.000Z';
const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const LIST = recruiterList(
  bytes(
    [
      'Agency name;Licence No.;Country;Status;Valid until',
      'Bluewater Manpower Services Ltd.;EX-123-LB-040511-R;Exampleland;valid;2027-12-31',
      'Sunny Harvest Recruitment, S.A.;EX-777;Exampleland;valid;31.12.2024',
      'Étoile du Nord Placement SARL;98765;Otherland;suspended;2027-01-01',
      'Sunrise Harvest Recruitment;EX-778;Exampleland;valid;2027-01-01',
      'International Recruitment Agency;EX-900;Exampleland;valid;',
      ';EX-1;;;',
      'Odd Date Ltd;EX-901;;valid;03/04/2026',
    ].join('\r\n'),
  ),
);

const hitsOf = (listing: Partial<Listing>) => matchRecruiters({ text: '', ...listing }, LIST, DAY);
const names = (listing: Partial<Listing>) => hitsOf(listing).map(({ recruiter }) => recruiter.name);

describe('a list of licensed recruiters', () => {
  it('is read from any usual table, and says what it could not use', () => {
    expect(LIST.recruiters).toHaveLength(6);
    expect(LIST.recruiters[1]).toEqual({
      name: 'Sunny Harvest Recruitment, S.A.',
      licence: 'EX-777',
      country: 'Exampleland',
      status: 'valid',
      validUntil: '2024-12-31',
      row: 3,
    });
    expect(LIST.problems.map(({ at }) => at)).toEqual(['row 7', 'row 8']);
  });

  it('without a column of names is refused with what to do', () => {
    expect(() => recruiterList(bytes('a,b\n1,2\n'))).toThrow('Name it name, agency or company');
  });
});

describe('an employer or a number in an ad', () => {
  it.each([
    ['Bluewater Manpower Services', 1],
    ['BLUEWATER MANPOWER SERVICES LIMITED', 1],
    ['Bluewatter Manpower Services', 0.9],
    ['Bluewater Manpower', 0.9],
    ['Bluewater Recruitment Agency', 0.9],
  ])('%s is matched to the entry it is like', (employer, least) => {
    const [hit, ...more] = hitsOf({ employer });
    expect(more).toEqual([]);
    expect(hit).toMatchObject({ by: 'name', field: 'employer', seen: employer, doubts: [], recruiter: { row: 2 } });
    expect(hit?.likeness).toBeGreaterThanOrEqual(least);
    expect(hit?.reasons[0]).toContain(employer);
  });

  it.each(['Etoile du Nord placement', 'ÉTOILE DU NORD', 'Étoile-du-Nord S.A.R.L.'])(
    '%s is matched in spite of accents, capitals and legal forms',
    (employer) => {
      expect(names({ employer })).toEqual(['Étoile du Nord Placement SARL']);
    },
  );

  it.each([
    'Sunrise Travel',
    'Harvest Recruitment',
    'Blue Water Hotel',
    'Global Recruitment Agency Overseas North',
    'A',
    '',
    '???',
  ])('%s is matched to nothing', (employer) => {
    expect(names({ employer })).toEqual([]);
  });

  it('does not take one of two like names for the other', () => {
    expect(names({ employer: 'Sunny Harvest' })).toEqual(['Sunny Harvest Recruitment, S.A.']);
    expect(names({ employer: 'Sunrise Harvest' })).toEqual(['Sunrise Harvest Recruitment']);
  });

  it.each(['Lic. EX-123-LB-040511-R', 'licence no EX 123 LB 040511 R.', 'ex/123/lb/040511/r', 'EX123LB040511R'])(
    '%s is matched however it is parted',
    (words) => {
      const [hit] = hitsOf({ text: `Maids wanted abroad. ${words}` });
      expect(hit).toMatchObject({ by: 'licence', likeness: 1, field: 'text', recruiter: { row: 2 }, doubts: [] });
    },
  );

  it('that is another licence by one sign is not matched', () => {
    expect(hitsOf({ text: 'Licence EX-123-LB-040512-R' })).toEqual([]);
    expect(hitsOf({ text: 'EX-77, EX-7777, phone 987651' })).toEqual([]);
  });

  it("says when the number is another firm's", () => {
    const [hit] = hitsOf({ text: 'Licence EX-123-LB-040511-R', employer: 'Golden Gate Jobs' });
    expect(hit?.doubts).toEqual([
      'The ad gives the employer as Golden Gate Jobs, the list gives this number to Bluewater Manpower Services Ltd..',
    ]);
  });

  it('says when the licence had run out, or does not hold', () => {
    expect(hitsOf({ employer: 'Sunny Harvest' })[0]?.doubts).toEqual([
      'By the list this licence was valid until 2024-12-31, before the ad was seen.',
    ]);
    expect(hitsOf({ text: 'no. 98765' })[0]?.doubts).toEqual(['The list gives its status as suspended.']);
  });

  it('is told once, with both reasons, when name and number fit', () => {
    const hits = hitsOf({ employer: 'Bluewater Manpower Services', text: 'Licence EX-123-LB-040511-R' });
    expect(hits).toHaveLength(1);
    expect(hits[0]?.reasons).toHaveLength(2);
  });
});

it('of several telling words is told once', () => {
  const list = recruiterList(bytes('name\nHarrow Lane Council\n'));
  const [hit] = matchRecruiters({ text: '', employer: 'Harrow Lane Council Ltd' }, list, DAY);
  expect(hit?.reasons).toHaveLength(1);
});

describe('absence from the list', () => {
  it('gives no hit, no word and no signal', () => {
    const listing = { text: 'Cook wanted, 40 hours, payslip every week.', employer: 'Nobody Knows Us Ltd' };
    const before = scanWithRules(listing);
    expect(matchRecruiters(listing, LIST, DAY)).toEqual([]);
    expect(matchRecruiters(listing, recruiterList(bytes('name\n')), DAY)).toEqual([]);
    expect(scanWithRules(listing)).toEqual(before);
  });
});

it('a long list and a hostile ad take bounded time', () => {
  const rows = Array.from({ length: 50_000 }, (_, at) => `Firm ${at.toString(36)} Harvest Ltd,EX-${100_000 + at}`);
  const long = recruiterList(bytes(`name,licence\n${rows.join('\n')}`));
  const before = process.cpuUsage();
  expect(
    matchRecruiters({ text: 'EX-120000 '.repeat(3000), employer: 'Firm abc Harvest' }, long, DAY).length,
  ).toBeGreaterThan(0);
  matchRecruiters({ text: '1 '.repeat(32_000), employer: 'Harvest '.repeat(30) }, long, DAY);
  expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
});
