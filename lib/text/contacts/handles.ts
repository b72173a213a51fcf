import { type Folded, hidesInside } from '../numerals/fold';
import { gate } from '../numerals/gate';
import { SERVICE_NAMES } from '../numerals/openings';
import { foldedPattern } from '../numerals/pattern';
import { MOST_SPOTS, type Spot } from './spot';

/** What people call the services where a name is enough to write to somebody. `open` names need an "id", ":" or "@". */
const PLATFORMS: ReadonlyArray<readonly [platform: string, names: string, open?: true]> = [
  [
    'telegram',
    'telegram|telegramm|telegrm|teleqram|t3legram|tele-gram|телеграм|телеграмм|телега|телеге|телеграме|टेलीग्राम|टेलिग्राम|টেলিগ্রাম|เทเลแกรม|تلجرام|تليجرام|تيليجرام|تلغرام|电报|纸飞机',
  ],
  ['telegram', 'tg|тг|tele|飞机', true],
  ['whatsapp', 'whatsapp|whats app|wats ?app|واتساب|व्हाट्सएप|হোয়াটসঅ্যাপ', true],
  ['wechat', 'wechat|we chat|weixin|微信|微信号|薇信|威信|v信|加v|वीचैट|вичат'],
  ['wechat', 'wx|vx|加微', true],
  ['line', 'line id|lineid|id line|ไอดีไลน์|แอดไลน์|ไลน์|ไลน|加line'],
  ['line', 'line', true],
  ['viber', 'viber|вайбер', true],
  ['zalo', 'zalo', true],
  ['signal', 'signal', true],
  ['instagram', 'instagram|insta|инста|инстаграм|інстаграм|इंस्टाग्राम|ইনস্টাগ্রাম|انستقرام|انستغرام|انستا'],
  ['instagram', 'ig', true],
  ['facebook', 'facebook|messenger|фейсбук|فيسبوك|फेसबुक|ফেসবুক|fb', true],
  ['snapchat', 'snapchat|سناب|سناب شات|snap', true],
  ['skype', 'skype|скайп'],
  ['kik', 'kik', true],
  ['discord', 'discord', true],
  ['tiktok', 'tiktok|tik tok|抖音', true],
  ['qq', 'qq|扣扣', true],
  ['threema', 'threema'],
  ['wickr', 'wickr'],
  ['session', 'session id'],
];
const SERVICES = PLATFORMS.map(([platform, names, open], i) => ({
  platform,
  open: open === true,
  key: `g${i}`,
  names,
}));
const ID =
  'id|账号|号码|号|username|user name|user|usuario|usuário|nick|ник|имя|account|handle|acc|آيدي|معرف|आईडी|আইডি|ไอดี|nickname|kullanıcı adı|pseudo|contact|pm|dm|me|us|add|name';
/** The name after a service; emoji, dashes and words like "id" and "is" may stand between. */
const NAMED = foldedPattern(
  [
    `(?<![a-z0-9\\x40/])(?:${SERVICES.map(({ key, names }) => `(?<${key}>${names})`).join('|')})(?<joint>(?:[ ]{0,2}(?:${ID})§)?(?:[ ]{1,2}(?:is|es|é|est|je|at|on|на|по|:|=))?[ ]{0,2}[^a-z0-9_\\x40\\n]{0,8})(?<at>\\x40[ ]?)?(?<name>[a-z0-9_](?:[a-z0-9_.-]{1,38})[a-z0-9_])`,
  ],
  'gu',
);
const mayNameService = gate(
  SERVICES.flatMap(({ names }) =>
    names.split('|').flatMap((name) => [name.replace(' ?', ''), name.replace(' ?', ' ')]),
  ),
  SERVICE_NAMES,
);
export const STANDALONE = /(?<![a-z0-9._%+/@-])@([a-z][a-z0-9_.]{2,30}[a-z0-9_])(?![a-z0-9@])/g;
const PLAIN_WORDS =
  /^(?:group|groups|channel|chat|only|messages?|call|calls|number|phone|manager|cook|up|with|and|for|or|the|our|your|us|me|to|in|of|leader|staff|production|assembly|maintenance|operator|page|profile|link|account|contact|text|video|add|follow|join|here|now|available|please|send|business|marketing|ads|id|username|bot|https?|www|app|viber|whatsapp|telegram|signal|wechat|line|zalo|email|mail|skype|instagram|facebook|tel|grupo|canal|grupa|kanal)$/;

/** Names on messaging and social services, told by the service named beside them, and names that begin with an @. */
export function handleSpots(folded: Folded): Spot[] {
  const { text } = folded;
  const spots: Spot[] = [];
  for (const match of mayNameService(folded) ? text.matchAll(NAMED) : []) {
    if (spots.length >= MOST_SPOTS) break;
    const g = match.groups ?? {};
    const service = SERVICES.find(({ key }) => g[key] !== undefined);
    const name = g.name ?? '';
    // "WhatsApp: O712 726 801" is a phone with letters for digits.
    if (!g.at && DIGIT_LIKE.test(name) && GOES_ON.test(text.slice(match.index + match[0].length))) continue;
    if (!service || !isName(name, service.platform, g.at !== undefined, g.joint ?? '', service.open)) continue;
    const to = match.index + match[0].length;
    const from = to - name.length - (g.at?.length ?? 0);
    spots.push({
      from,
      to,
      type: 'handle',
      value: `${service.platform}:${name}`,
      disguised: hidesInside(folded, from, to),
    });
  }
  for (const match of text.includes('@') ? text.matchAll(STANDALONE) : []) {
    if (spots.length >= MOST_SPOTS) break;
    const to = match.index + match[0].length;
    spots.push({
      from: match.index,
      to,
      type: 'handle',
      value: match[0],
      disguised: hidesInside(folded, match.index, to),
    });
  }
  return spots;
}

const DIGIT_LIKE = /^(?=[^0-9]*[0-9])[0-9oilszbgq]+$/;
const GOES_ON = /^[ .-]{1,2}[0-9oil]{2}/;

function isName(name: string, platform: string, at: boolean, joint: string, open: boolean): boolean {
  if (PLAIN_WORDS.test(name)) return false;
  const digits = name.replace(/[^0-9]/g, '').length;
  if (digits === name.length || /^[0-9.-]+$/.test(name))
    return platform === 'qq' && name.length >= 5 && name.length <= 11;
  if (/\.(?:com|me|net|org|ru)$/.test(name)) return false;
  if (at) return true;
  const told =
    /[:=]/.test(joint) ||
    /(?<![a-z])(?:id|username|usuario|nick|handle)(?![a-z])/.test(joint) ||
    /号|ид|ник|ไอดี|आईडी|আইডি|ايدي/.test(joint);
  const odd = /[0-9_]/.test(name) || /[a-z]\.[a-z]/.test(name);
  if (open) return told && (odd || /(?:id|username|nick|号)/.test(joint));
  return odd || told || /[^\x00-\x7f]/.test(joint);
}
