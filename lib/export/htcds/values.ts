import type { Contact } from '../../types';
import type { Shown } from '../facts/facts';
import { DISCLAIMER, summaryOf } from '../facts/summary';
import type { SupportedField } from './fields';

/** Values of the standard's own lists; a messenger that is not in them is `Other`. */
const APPS: Readonly<Record<string, string>> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  messenger: 'FacebookMessenger',
  viber: 'Viber',
  snapchat: 'SnapChat',
  line: 'Line',
  wechat: 'WeChat',
  qq: 'QQ',
  tiktok: 'TikTok',
  twitter: 'Twitter',
  x: 'Twitter',
};

/** One function a supported field, and no room for any other. */
export const SUPPORTED: Readonly<Record<SupportedField, (finding: Shown) => string>> = {
  vic_MethodOfRecruitment: ({ verdict }) => (verdict.kind === 'job' ? 'Job offer/advertisement' : ''),
  vic_RecruitmentWebsitesAndApps: ({ verdict }) =>
    verdict.kind === 'job' ? [...new Set(verdict.contacts.flatMap(appOf))].sort().join(';') : '',
  cas_ReasonForIncomingReferral: () => 'Other',
  cas_IncomingReferralDetails: (finding) => `Advertisement, record ${finding.key}. ${summaryOf(finding)} ${DISCLAIMER}`,
};

/** `telegram:name`, or `telegram:***` once masked. */
function appOf({ type, value }: Contact): string[] {
  const messenger = type === 'handle' ? /^([a-z]{1,20}):/.exec(value)?.[1] : undefined;
  return messenger === undefined ? [] : [APPS[messenger] ?? 'Other'];
}
