import { scanWithRules } from '../scan';
import type { Decision, Finding, Listing } from '../types';

/** Invented ads of every kind that formats have to carry. */
const ADS: readonly (Listing & { key: string; decision?: Decision })[] = [
  {
    key: 'clean',
    title: 'Kitchen helper',
    text: 'Kitchen helper wanted for our hotel. 40 hours, paid weekly with payslip. The employer pays all recruitment costs. Two days off.',
    location: 'Mainroad 4, Exampletown, Exampleland',
    url: 'https://jobs.example/ad/1',
  },
  {
    key: 'fee',
    title: 'Work abroad, fruit picking 🍓',
    text: '🍓🍓 Agency sends you abroad for the harvest. Registration fee 300 EUR before departure, call +351 912 345 678 or write to boss@farm.example. Your passport stays with the office until the end of the season.',
    employer: 'Sunny Recruitment Agency',
    location: 'Exampleland',
    salary: '1,200 EUR a month',
    url: 'https://jobs.example/ad/2',
    decision: { value: 'keep', note: 'called +351912345678', at: '2026-01-04T03:04:05.000Z' },
  },
  {
    key: 'bribe',
    title: 'Visa guaranteed, construction abroad',
    text: 'Visa 100% guaranteed, we have our man inside the embassy. The officer takes 800 USD, we add it to your debt and you work it off from your wages. Telegram @fast_visa_help.',
    url: 'https://board.example/x?id=3',
    decision: { value: 'dismiss', at: '2026-02-04T03:04:05.000Z' },
  },
  {
    key: 'spanish',
    title: 'Empleada doméstica interna',
    text: 'Se busca empleada doméstica interna. El pasaporte se queda con la señora de la casa. No puede salir sin permiso. WhatsApp +34 600 123 456.',
    url: 'https://anuncios.example/4',
  },
  {
    key: 'escort',
    title: 'Independent, by appointment',
    text: 'I am independent and work alone, my own prices and my own hours. No calls after ten.',
    kind: 'escort',
    url: 'https://adult.example/5',
  },
  {
    key: 'unread',
    title: 'Vinna í boði',
    text: 'Við leitum að starfsfólki í fiskvinnslu. Húsnæði í boði. Hafið samband við skrifstofuna eða sendið okkur póst.',
    url: 'https://storf.example/6',
  },
  { key: 'hidden', text: 'Pay 50 EUR to register.', title: '=HYPERLINK("https://a.example","x")' },
  {
    key: 'odd',
    title: 'Cook "chef", |x|\u202E \uD83C',
    text: 'Cook wanted;\r\n\tno fee, only processing 850 USD first.\u0000 \u2028 end \uDF39',
    employer: '+1+1',
    url: 'https://jobs.example/ad/8?a=1&b=%C3%A9',
  },
];

export const SAMPLE: readonly Finding[] = ADS.map(({ key, decision, ...listing }, at) => ({
  key: `${new URL(listing.url ?? 'https://none.example').host}:${key}`,
  site: new URL(listing.url ?? 'https://none.example').host,
  pageUrl: `https://list.example/page?p=${at}`,
  listing,
  verdict: scanWithRules(listing),
  firstSeen: `2026-01-${String(at + 1).padStart(2, '0')}T03:04:05.000Z`,
  lastSeen: `2026-02-${String(at + 1).padStart(2, '0')}T03:04:05.000Z`,
  timesSeen: at + 1,
  ...(decision === undefined ? {} : { decision }),
}));

/** A sample by the end of its key. Throws for one that is not there. */
export function sampled(name: string): Finding {
  const found = SAMPLE.find(({ key }) => key.endsWith(`:${name}`));
  if (!found) throw new Error(`no sample ${name}`);
  return found;
}
