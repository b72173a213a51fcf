import type { LanguageCase } from './cases';

/** Written for this file; each positive is followed by its lawful twin. Simplified and traditional take turns. */
export default [
  // worker-paid-fee
  {
    text: '招新加坡服务员十名，每人先交中介费8000元，出国前付清。',
    about: 'fee before departure',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: '招新加坡服务员十名，不收任何中介费，签证机票由雇主承担。',
    about: 'twin: no fee',
    expect: { level: 'none', not: ['worker-paid-fee'] },
    contrast: 0,
  },
  {
    text: '誠徵農場採收員，報名時須繳交手續費三萬元，才幫你保留名額。',
    about: 'fee to keep the place, traditional',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: '誠徵農場採收員，無需繳交任何費用，月薪三萬元，請寄履歷。',
    about: 'twin: nothing to pay',
    expect: { level: 'none', not: ['worker-paid-fee'] },
    contrast: 2,
  },
  {
    text: '海外建筑工招聘，体检、签证和机票自费，大约两万块。',
    about: 'related costs on the worker',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: '海外建筑工招聘，体检、签证和机票全部由公司出。',
    about: 'twin: employer pays',
    expect: { level: 'none', not: ['worker-paid-fee'] },
    contrast: 4,
  },
  // bond-or-exit-penalty
  {
    text: '工厂招普工，入职交押金三千元，合同期满才退。',
    about: 'deposit until the end',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: '工厂招普工，入职不收押金，工资每月十五号发。',
    about: 'twin: no deposit',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
    contrast: 6,
  },
  {
    text: '看護招募，做不滿兩年就走的要賠公司十萬元違約金。',
    about: 'penalty for leaving, traditional',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: '看護招募，想離職提前一個月告知即可，薪水照結。',
    about: 'twin: notice period',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
    contrast: 8,
  },
  {
    text: '美容院招学徒，中途不干的，前面的工资一分不给。',
    about: 'wages lost on leaving',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: '美容院招店员，离职当天结清工资。',
    about: 'twin: wages settled on the last day',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
    contrast: 10,
  },
  // debt-repayment-from-wages
  {
    text: '招缅甸边境玉石厂工人，机票公司先垫，以后每月从工资里扣，扣完为止。',
    about: 'ticket advanced and taken from wages',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: '招玉石厂工人，机票公司出，不从工资里扣。',
    about: 'twin: ticket paid',
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
    contrast: 12,
  },
  {
    text: '按摩店請人，簽證的錢我們借給你，來了做工抵債，還清才有薪水。',
    about: 'work off the visa loan, traditional',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: '按摩店請人，簽證的錢店家付，薪水每月五號匯入帳戶。',
    about: 'twin: the shop pays',
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
    contrast: 14,
  },
  {
    text: '渔船招船员。路费和装备都记在账上，欠公司的没还清之前不能下船。',
    about: 'costs on account, no leaving',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: '渔船招船员。路费和装备船东提供，每个航次结束结清工资。',
    about: 'twin: paid after each voyage',
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
    contrast: 16,
  },
  // document-retention
  {
    text: '迪拜酒店招保洁，到了以后护照由公司统一保管，合同结束再还。',
    about: 'passport held by the company',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: '迪拜酒店招保洁，护照由本人自行保管，公司只留复印件。',
    about: 'twin: worker keeps it',
    expect: { level: 'none', not: ['document-retention'] },
    contrast: 18,
  },
  {
    text: '家庭幫傭，證件鎖在太太的保險櫃裡，做滿兩年領回。',
    about: 'papers in the safe, traditional',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: '家庭幫傭，證件看完當場歸還。',
    about: 'twin: seen and returned',
    expect: { level: 'none', not: ['document-retention'] },
    contrast: 20,
  },
  {
    text: '餐馆招洗碗工，上班第一天把身份证和银行卡交给老板。',
    about: 'bank card handed to the boss',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: '餐馆招洗碗工，面试请带身份证和健康证。',
    about: 'twin: bring it to the interview',
    expect: { level: 'none', not: ['document-retention'] },
    contrast: 22,
  },
  // movement-or-contact-control
  {
    text: '电子厂招工，下班后不准外出，手机统一上交。',
    about: 'no going out, phones collected',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: '电子厂招工，下班后自由出入，宿舍有无线网。',
    about: 'twin: free to come and go',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
    contrast: 24,
  },
  {
    text: '別墅請女傭，大門晚上從外面鎖上，出門要太太同意。',
    about: 'locked at night, traditional',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: '別墅請女傭，給你自己的鑰匙，晚上時間自由安排。',
    about: 'twin: own key',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
    contrast: 26,
  },
  {
    text: '农场包吃住，一个月只能给家里打一次电话，去镇上有人跟着。',
    about: 'one call a month, watched',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: '农场包吃住，周末有班车去镇上，随时可以给家里打电话。',
    about: 'twin: bus to town',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
    contrast: 28,
  },
  // scam-compound-lure
  {
    text: '高薪诚聘打字聊天员，会打字就行，免面试，包机票，妙瓦底园区宿舍，吃住都在园区。',
    about: 'chat job in a compound',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: '招聘在线客服，需两年经验，市区办公，双休，五险一金，试用期三个月。',
    about: 'twin: ordinary customer service',
    expect: { level: 'none', not: ['scam-compound-lure'] },
    contrast: 30,
  },
  {
    text: '線上推廣人員，零經驗可，機票全包，司機來接過河，園區封閉式管理，不能外出。',
    about: 'closed site over the river, traditional',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: '線上推廣人員，需會英文，週休二日，勞健保，公司位於內湖科技園區。',
    about: 'twin: office park, days off',
    expect: { level: 'none', not: ['scam-compound-lure'] },
    contrast: 32,
  },
  // other signals
  {
    text: '先用旅游签证进去打工，到了再转工作签，合同到那边再签。',
    about: 'tourist visa, contract there',
    expect: { level: 'flagged', signals: ['visa-mismatch', 'contract-substitution'] },
  },
  {
    text: '小作坊招缝纫工，一天干十六个小时，全年无休，工资年底一起结。',
    about: 'no rest, paid at year end',
    expect: { signals: ['wage-withholding', 'excessive-hours'] },
  },
  {
    text: '我們家小姐每週換新，什麼都肯做，價格由經理定，請找經理挑選。',
    kind: 'escort',
    about: 'third party, no refusal, traditional',
    expect: { signals: ['third-party-control', 'no-refusal-services'] },
  },
  {
    text: '本人独立兼职，自己定价，自己接电话，没有经纪人。',
    kind: 'escort',
    about: 'independent escort',
    expect: { level: 'none', not: ['third-party-control'] },
    contrast: 36,
  },
  // text about abuse, other things, quiet
  {
    text: '警惕招工骗局！如果有人要求你先交押金或扣押你的护照，请拨打热线举报。',
    about: 'warning text',
    expect: { level: 'none' },
  },
  {
    text: '老板扣了我的护照，还不发工资，我该怎么办？求助，谁能帮帮我。',
    about: 'help request',
    expect: { level: 'none' },
  },
  {
    text: '两室一厅出租，月租三千元，押金一个月，家电齐全。',
    about: 'rental',
    expect: { level: 'none' },
  },
  {
    text: '海鲜加工厂招女工。月薪七千，包吃住，住四人间。早上七点上班，晚上六点下班。证件进厂后由组长收着，走的时候再给。车间有空调。',
    about: 'quiet: papers with the team leader',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: '海鲜加工厂招女工。月薪七千，包吃住，住四人间。早上七点上班，晚上六点下班。证件登记后当场还给本人。车间有空调。',
    about: 'quiet twin: handed back at once',
    expect: { level: 'none', not: ['document-retention'] },
    contrast: 41,
  },
  // ways of saying it without the plain word
  {
    text: '带队的老乡要意思意思，一人凑六百给他，凑齐才发车。',
    about: 'a token for the one who leads',
    expect: { signals: ['worker-paid-fee'] },
  },
  {
    text: '带队的老乡负责点名，车票公司买好，人齐才发车。',
    about: 'twin: the firm buys the fare',
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: '課程四萬元先繳清，結業才幫你安排職缺。',
    about: 'course first, job afterwards (traditional)',
    expect: { signals: ['worker-paid-fee'] },
  },
  { text: '課程免費，結業後由職訓中心安排面試。', about: 'twin: free course', expect: { not: ['worker-paid-fee'] } },
  {
    text: '没做满就走人，机票钱翻倍向你家里讨。',
    about: 'the fare doubled from the family',
    expect: { signals: ['bond-or-exit-penalty'] },
  },
  {
    text: '做不满也可以走，提前一周说一声，工资结清。',
    about: 'twin: leaves with a week of notice',
    expect: { not: ['bond-or-exit-penalty'] },
  },
  {
    text: '头八个月算还人情，第九个月开始才算给自己挣。',
    about: 'eight months for the favour',
    expect: { signals: ['debt-repayment-from-wages'] },
  },
  {
    text: '头八个月是学徒级，第九个月开始按熟练工定级。',
    about: 'twin: a grade',
    expect: { not: ['debt-repayment-from-wages'] },
  },
  {
    text: '證件先放我這裡，要用再跟大姐說，省得丟。',
    about: 'papers for safety (traditional)',
    expect: { signals: ['document-retention'] },
  },
  {
    text: '证件自己收好，入职当天只看一眼就还给你。',
    about: 'twin: shown and returned',
    expect: { not: ['document-retention'] },
  },
  {
    text: '出门买菜也要阿姨陪，几点出去几点回来她有数。',
    about: 'accompanied to the market',
    expect: { signals: ['movement-or-contact-control'] },
  },
  {
    text: '出门买菜用公司的车，下班时间自由安排。',
    about: 'twin: the car is lent',
    expect: { not: ['movement-or-contact-control'] },
  },
  {
    text: '合同看看就行，实际工资按老板口头说的算。',
    about: 'the paper does not count',
    expect: { signals: ['contract-substitution'] },
  },
  {
    text: '合同和口头说的一样，工资写在第一页。',
    about: 'twin: paper and word agree',
    expect: { not: ['contract-substitution'] },
  },
  {
    text: '薪水先入仲介戶頭，他扣完再給妳。',
    about: 'pay passes through the agent (traditional)',
    expect: { signals: ['wage-withholding'] },
  },
  { text: '薪水直接匯入妳自己的戶頭，每月五號。', about: 'twin: own account', expect: { not: ['wage-withholding'] } },
] satisfies LanguageCase[];
