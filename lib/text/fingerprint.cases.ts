import type { Listing } from '../types';

export interface IdentityCase {
  name: string;
  a: { listing: Partial<Listing>; page: string };
  b: { listing: Partial<Listing>; page: string };
  same: boolean;
}

const results = 'https://jobs.example.org/search?q=cook&page=2';
const later = 'https://www.jobs.example.org/search?q=waiter';

function addresses(name: string, a: string, b: string, same: boolean): IdentityCase {
  return { name, same, a: { listing: { url: a }, page: results }, b: { listing: { url: b }, page: later } };
}

function words(name: string, a: Partial<Listing>, b: Partial<Listing>, same: boolean, pageB = later): IdentityCase {
  return { name, same, a: { listing: a, page: results }, b: { listing: b, page: pageB } };
}

export const cases: IdentityCase[] = [
  addresses('tracking parameters', 'https://a.example/ad/7?utm_source=x&gclid=1', 'https://a.example/ad/7', true),
  addresses('a parameter that names the ad', 'https://a.example/ad?id=7', 'https://a.example/ad?id=8', false),
  addresses('order of parameters', 'https://a.example/ad?id=7&lang=pt', 'https://a.example/ad?lang=pt&id=7', true),
  addresses('values swapped between parameters', 'https://a.example/ad?x=1&y=2', 'https://a.example/ad?x=2&y=1', false),
  addresses('host case, www, scheme, default port', 'http://WWW.A.example:80/ad/7', 'https://a.example/ad/7', true),
  addresses('another subdomain', 'https://lisboa.a.example/ad/7', 'https://porto.a.example/ad/7', false),
  addresses('another port', 'https://a.example:8443/ad/7', 'https://a.example/ad/7', false),
  addresses('fragment', 'https://a.example/ad/7#apply', 'https://a.example/ad/7', true),
  addresses('fragment as route', 'https://a.example/#/ad/7', 'https://a.example/#/ad/8', false),
  addresses('slash at the end', 'https://a.example/ad/7/', 'https://a.example/ad/7', true),
  addresses('path case', 'https://a.example/ad/aB7', 'https://a.example/ad/ab7', false),
  addresses(
    'session in a parameter',
    'https://a.example/ad?id=7&PHPSESSID=a1b2',
    'https://a.example/ad?id=7&PHPSESSID=c3d4',
    true,
  ),
  addresses('session in the path', 'https://a.example/ad;jsessionid=A1B2?id=7', 'https://a.example/ad?id=7', true),
  addresses(
    'a name that only begins like tracking',
    'https://a.example/ad?reference=7',
    'https://a.example/ad?reference=8',
    false,
  ),
  addresses('ref as campaign', 'https://a.example/ad/7?ref=home12345', 'https://a.example/ad/7?ref=mail', true),
  addresses(
    'ref as the number of the ad',
    'https://a.example/vacancy?ref=10234',
    'https://a.example/vacancy?ref=10235',
    false,
  ),
  addresses('escapes written two ways', 'https://a.example/ad?t=a%20b', 'https://a.example/ad?t=a+b', true),
  addresses('punycode and letters', 'https://käse.example/ad/7', 'https://xn--kse-qla.example/ad/7', true),
  addresses('relative and absolute', '/ad/7', 'https://jobs.example.org/ad/7', true),
  words(
    'no address, same words',
    { title: 'Cook', text: 'Full  time\ncook' },
    { title: 'cook', text: 'full time cook' },
    true,
  ),
  words(
    'no address, other words',
    { title: 'Cook', text: 'full time cook' },
    { title: 'Cook', text: 'part time cook' },
    false,
  ),
  words('words moved from title to text', { title: 'Cook', text: 'wanted' }, { title: '', text: 'Cook wanted' }, false),
  words(
    'full-width and zero-width disguise',
    { title: 'Cook', text: 'ｃｏｏｋ wan\u200Bted' },
    { title: 'Cook', text: 'cook wanted' },
    true,
  ),
  words(
    'same words on another site',
    { text: 'cook wanted' },
    { text: 'cook wanted' },
    false,
    'https://other.example/',
  ),
  words(
    'address of the results page itself',
    { url: results, text: 'cook' },
    { url: `${results}#top`, text: 'nanny' },
    false,
    results,
  ),
  words(
    'no web address',
    { url: 'javascript:void(0)', text: 'cook' },
    { url: 'mailto:a@b.example', text: 'nanny' },
    false,
  ),
  words('only symbols', { text: '🌹🌹' }, { text: '👑👑' }, false),
  words('lone surrogates', { text: 'a\uD800' }, { text: 'a\uDBFF' }, false),
  {
    name: 'seen among results, then opened',
    a: { listing: { url: 'https://a.example/ad/7?trk=list', text: 'cook' }, page: results },
    b: {
      listing: { url: 'https://a.example/ad/7', via: 'detail', text: 'cook, full text' },
      page: 'https://a.example/ad/7?trk=mail',
    },
    same: true,
  },
  {
    name: 'opened without an own address, and another ad',
    a: { listing: { via: 'detail', text: 'cook' }, page: 'https://a.example/ad/7' },
    b: { listing: { via: 'detail', text: 'cook' }, page: 'https://a.example/ad/8' },
    same: false,
  },
];
