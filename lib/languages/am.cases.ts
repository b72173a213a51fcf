import type { LanguageCase } from './cases';

export default [
  {
    text: 'የመጋዘን ሠራተኞች እንፈልጋለን። ፓስፖርት ውሉ እስኪያልቅ ድረስ አሰሪው ጋር ይቆያል።',
    about: 'papers: stay with the employer',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'የመጋዘን ሠራተኞች እንፈልጋለን። ፓስፖርት ሁልጊዜ በእጃችሁ ይቆያል።',
    about: 'near miss: papers stay with the worker',
    contrast: 0,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'የቤት ሠራተኛ ለውጭ አገር ይፈለጋል። የምዝገባ ክፍያ 5000 ብር ከመጓዝ በፊት ይክፈሉ።',
    about: 'fee: before travel',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'የቤት ሠራተኛ ለውጭ አገር ይፈለጋል። የምዝገባ ክፍያውን አሰሪው ይከፍላል፣ አመልካች ምንም አይከፍልም።',
    about: 'near miss: the employer pays',
    contrast: 2,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'ሥራ በእርሻ ላይ፣ መኝታ አለ። ትኬት እና ቪዛ በብድር ነው፣ ዕዳው ተከፍሎ እስኪያልቅ ከደሞዝ ይቆረጣል።',
    about: 'debt: from wages until cleared',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'ሥራ በእርሻ ላይ፣ መኝታ አለ። ትኬት እና ቪዛ ኩባንያው ይከፍላል።',
    about: 'near miss: the firm pays the ticket',
    contrast: 4,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'የፋብሪካ ሥራ። ያለ ፈቃድ ከግቢ መውጣት አይቻልም፣ ስልክ በር ላይ ይሰበሰባል።',
    about: 'confinement and phones',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'ፖሊስ አስታወቀ፦ አሰሪው የሠራተኞቹን ፓስፖርት ወስዶ ደሞዝ አልከፈለም። ፍርድ ቤት ጉዳዩን ሰኞ ያያል።',
    about: 'news',
    expect: { level: 'none' },
  },
  {
    text: 'የሒሳብ ባለሙያ ሥራ፣ ሁለት ዓመት ልምድ፣ ደመወዝ በስምምነት፣ ሲቪ ይላኩ።',
    about: 'ordinary ad',
    expect: { level: 'none' },
  },
] satisfies LanguageCase[];
