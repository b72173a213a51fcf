import type { LanguageCase } from './cases';

/** Written for this file, for Bangladesh and West Bengal; each positive is followed by its lawful twin. */
export default [
  // worker-paid-fee
  {
    text: 'কাতারে ক্লিনারের কাজ। ইন্টারভিউর আগে ২০ হাজার টাকা রেজিস্ট্রেশন ফি জমা দিতে হবে।',
    about: 'fee before the interview',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'কাতারে ক্লিনারের কাজ। ইন্টারভিউ বা রেজিস্ট্রেশনের জন্য কোনো ফি লাগে না।',
    about: 'twin: no fee',
    contrast: 0,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'সিট কনফার্ম করতে এখনই ৫০,০০০ টাকা বিকাশ করুন, বাকিটা ভিসা হাতে পেলে।',
    about: 'half now, rest after the visa',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'সিট কনফার্ম করতে এখনই সিভি পাঠান, কাউকে টাকা দেবেন না।',
    about: 'twin: only a CV',
    contrast: 2,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'মালয়েশিয়ায় কারখানার কাজ। মেডিকেল, টিকিট আর ট্রেনিংয়ের খরচ নিজের।',
    about: 'related costs on the worker',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'মালয়েশিয়ায় কারখানার কাজ। মেডিকেল, টিকিট আর ট্রেনিংয়ের খরচ কোম্পানি বহন করে।',
    about: 'twin: the company bears them',
    contrast: 4,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'কোনো রেজিস্ট্রেশন চার্জ নেই, শুধু ফাইল খোলার জন্য দালালকে ৩০ হাজার টাকা দিতে হবে।',
    about: 'denied fee, charged under another name',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  // bond-or-exit-penalty
  {
    text: 'হোটেলে ওয়েটারের চাকরি। এক লাখ টাকা জামানত রাখতে হবে, দুই বছর পূর্ণ হলে ফেরত।',
    about: 'bond returned after two years',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'হোটেলে ওয়েটারের চাকরি। কোনো জামানত নেই, এক মাস আগে নোটিশ দিয়ে যে কোনো সময় চাকরি ছাড়তে পারবেন।',
    about: 'twin: notice period',
    contrast: 7,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'চুক্তি শেষ হওয়ার আগে কাজ ছাড়লে ভিসা আর টিকিটের আড়াই লাখ টাকা ফেরত দিতে হবে।',
    about: 'exit penalty',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'চুক্তি শেষ হওয়ার আগে কাজ ছাড়লেও আপনাকে কিছু ফেরত দিতে হবে না, নোটিশ পনেরো দিনের।',
    about: 'twin: nothing to pay on leaving',
    contrast: 9,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'ইটভাটায় পরিবারসহ কাজ। জমির দলিল বন্ধক রাখতে হবে আর মামাকে জামিনদার হতে হবে।',
    about: 'land deed and a guarantor',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'মাঝপথে পালালে তিন মাসের বেতন বাজেয়াপ্ত, সাথে জরিমানা।',
    about: 'leaving costs wages',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  // debt-repayment-from-wages
  {
    text: 'টিকিট আর ভিসার টাকা আমরা দিচ্ছি, পরে প্রতি মাসে বেতন থেকে কেটে নেওয়া হবে।',
    about: 'ticket and visa out of wages',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'টিকিট আর ভিসার টাকা কোম্পানি দেবে, বেতন থেকে কিছুই কাটা হবে না।',
    about: 'twin: nothing deducted',
    contrast: 13,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'ক্ষেতে কাজের লোক চাই। দাদন বিশ হাজার, শোধ না হওয়া পর্যন্ত এখানেই কাজ করতে হবে।',
    about: 'advance binds until cleared',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'ক্ষেতে কাজের লোক চাই। দরকার হলে অগ্রিম পাওয়া যায়, সুদ নেই, কোনো শর্ত নেই।',
    about: 'twin: advance with no tie',
    contrast: 15,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'এখন যান, টাকা পরে। প্রথম পাঁচ মাসের রোজগার এজেন্টের, তারপর আপনার।',
    about: 'go now pay later',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  // document-retention
  {
    text: 'গৃহকর্মী চাই। পাসপোর্ট ম্যাডামের আলমারিতে থাকবে, দুই বছর পর পাবেন।',
    about: 'passport in the madam’s cupboard',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'গৃহকর্মী চাই। পাসপোর্ট আপনার কাছেই থাকবে, আলমারির চাবিও।',
    about: 'twin: passport stays with you',
    contrast: 18,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'পৌঁছানোর সাথে সাথে সবার এনআইডি আর এটিএম কার্ড ঠিকাদার নিজের কাছে রেখে দেয়।',
    about: 'contractor keeps ID and bank cards',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'প্রথম দিন এনআইডির ফটোকপি সাথে আনবেন, মূল কার্ড দেখে সাথে সাথে ফেরত দেওয়া হবে।',
    about: 'twin: copies, originals returned at once',
    contrast: 20,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'বিমানবন্দরে নেমেই সব কাগজপত্র এজেন্টের হাতে তুলে দেবেন, নিরাপত্তার জন্য।',
    about: 'papers handed to the agent on landing',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'চুক্তির পুরো সময় পাসপোর্ট মালিক রাখবে।',
    about: 'the owner keeps it for the contract',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'চুক্তির পুরো সময় পাসপোর্ট নিজের কাছে রাখবেন।',
    about: 'twin: keep it yourself',
    contrast: 23,
    expect: { level: 'none', not: ['document-retention'] },
  },
  // movement-or-contact-control
  {
    text: 'কারখানায় সেলাইয়ের কাজ। রাতে গেটে তালা দেওয়া হয়, অনুমতি ছাড়া বাইরে যাওয়া নিষেধ।',
    about: 'locked gate, no going out',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'কারখানায় সেলাইয়ের কাজ। বিকেল পাঁচটায় ছুটি, তারপর যেখানে খুশি যেতে পারবেন।',
    about: 'twin: free after work',
    contrast: 25,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'আয়া চাই। প্রথম ছয় মাস বাড়িতে ফোন করা যাবে না, মোবাইল ম্যাডামের কাছে জমা থাকবে।',
    about: 'no calls, telephone handed in',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'আয়া চাই। ওয়াইফাই আছে, বাড়িতে রোজ ফোন করা যাবে, শুক্রবার ছুটি।',
    about: 'twin: calls and a free day',
    contrast: 27,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'বাসার কাজ। একা বের হওয়া যাবে না, ড্রাইভার আনবে আবার নিয়ে যাবে।',
    about: 'never alone',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  // scam-compound-lure
  {
    text: 'থাইল্যান্ডে চ্যাট সাপোর্ট, মাসে ১,২০০ ডলার, ইন্টারভিউ লাগবে না। টিকিট আমরা পাঠাব, ব্যাংকক থেকে ড্রাইভার বর্ডার পার করে নেবে, থাকা ক্যাম্পাসের ভিতরে।',
    about: 'chat work, border, campus',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'ঢাকায় চ্যাট সাপোর্ট, মাসে ২৫,০০০ টাকা, দুই ধাপে ইন্টারভিউ, সপ্তাহে দুই দিন ছুটি, প্রভিডেন্ট ফান্ড আছে।',
    about: 'twin: ordinary support centre',
    contrast: 30,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  {
    text: 'মিয়াওয়াডিতে টাইপিংয়ের কাজ, অভিজ্ঞতা লাগবে না, টিকিট ফ্রি, কোম্পানির হোস্টেল থেকে বের হওয়া নিষেধ।',
    about: 'hub, typing, no going out',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  // other signals
  {
    text: 'ভিজিট ভিসায় যাবেন, ওখানে গিয়ে ওয়ার্ক পারমিট করে দেব। ইমিগ্রেশনে বলবেন বেড়াতে এসেছি।',
    about: 'visit visa, coached answer',
    expect: { level: 'flagged', signals: ['visa-mismatch'] },
  },
  {
    text: 'আসল চুক্তি ওখানে পৌঁছে সই হবে, এটা শুধু দূতাবাসে দেখানোর জন্য।',
    about: 'two contracts',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'মৌসুম শেষে একবারে বেতন, ততদিন শুধু খাওয়া আর বিছানা।',
    about: 'paid at the end',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'বাসায় দিনরাত ডিউটি, সপ্তাহে সাত দিন, কোনো ছুটি নেই।',
    about: 'no day off',
    expect: { level: 'flagged', signals: ['excessive-hours'] },
  },
  {
    text: 'ভিসা নিশ্চিত, দূতাবাসে আমাদের লোক আছে, অফিসারকে খাম দিয়ে দেব।',
    about: 'inside man, envelope',
    expect: { level: 'flagged', signals: ['illicit-facilitation'] },
  },
  {
    text: 'আজ রাতেই রওনা, বাড়ির কাউকে বলবেন না, মেসেজ পড়ে মুছে ফেলবেন।',
    about: 'secrecy and haste',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'একা মেয়ে চাই যার পরিবার নেই আর অভিযোগ করে না।',
    about: 'alone and silent',
    expect: { level: 'flagged', signals: ['targets-vulnerability'] },
  },
  {
    text: 'বিদেশে বারের কাজ, ১৬ বছরের মেয়ে হলেও চলবে, কাগজে বয়স বাড়িয়ে দেব।',
    about: 'age in the papers',
    expect: { level: 'flagged', signals: ['minor-indicated'] },
  },
  {
    text: 'কী কাজ সেটা ওখানে গেলে জানতে পারবেন, ফোনে জিজ্ঞেস করবেন না।',
    about: 'told on arrival',
    expect: { signals: ['vague-job-or-employer'] },
  },
  {
    kind: 'escort',
    text: 'আমাদের মেয়েরা ২৪ ঘণ্টা আছে, প্রতি সপ্তাহে নতুন মেয়ে, মেয়ে কখনো না বলে না, বুকিং ম্যানেজারের সাথে।',
    about: 'roster, never refuses',
    expect: { level: 'flagged', signals: ['no-refusal-services', 'third-party-control'] },
  },
  // hard negatives
  {
    text: 'ইন্টারভিউতে নিজের পাসপোর্ট ও দুই কপি ছবি সাথে আনবেন। বৈধ পাসপোর্ট থাকতে হবে।',
    about: 'near miss: passport at interview',
    expect: { level: 'none' },
  },
  {
    text: 'রুম ঐচ্ছিক, ভাড়া মাসে ৩,০০০ টাকা বেতন স্লিপে লেখা থাকে, চাইলে বাইরে থাকতে পারেন।',
    about: 'near miss: optional rent on the payslip',
    expect: { level: 'none' },
  },
  {
    text: 'সাবধান: চাকরির নামে যারা আগে টাকা চায় তাদের থেকে দূরে থাকুন। নিজের পাসপোর্ট কারও হাতে দেবেন না, হেল্পলাইনে জানান।',
    about: 'warning text',
    expect: { level: 'none' },
  },
  {
    text: 'পুলিশ জানায়, এজেন্ট শ্রমিকদের পাসপোর্ট আটকে রেখেছিল। আদালত তাকে পাঁচ বছরের কারাদণ্ড দিয়েছে।',
    about: 'news',
    expect: { level: 'none' },
  },
  {
    text: 'আমার মালিক আমার পাসপোর্ট রেখে দিয়েছে, বেতনও দেয়নি। আমি কী করব, কেউ সাহায্য করুন।',
    about: 'help request',
    expect: { level: 'none' },
  },
  {
    text: 'মানব পাচার প্রতিরোধে কাজ করা সংস্থায় মাঠকর্মী চাই। দাদনের ফাঁদ থেকে মুক্ত পরিবারের সাথে কাজের অভিজ্ঞতা।',
    about: 'NGO job',
    expect: { level: 'none' },
  },
  {
    text: 'দুই রুমের ফ্ল্যাট ভাড়া হবে, এক মাসের ভাড়া অগ্রিম, গ্যাস বিদ্যুৎ আলাদা।',
    about: 'rental',
    expect: { level: 'none' },
  },
  {
    kind: 'escort',
    text: 'আমি নিজের ইচ্ছায় একা কাজ করি, আমার রেট আর সময় নিজেই ঠিক করি, কোনো এজেন্সি নেই।',
    about: 'independent escort',
    expect: { level: 'none' },
  },
  {
    text: 'বয়স্ক দম্পতির বাসায় থেকে কাজের সহকারী চাই। নিজের রুম, বেতন ১৫,০০০ প্রতি মাসে ব্যাংকে, শুক্রবার ছুটি, সন্ধ্যার পর সময় নিজের।',
    about: 'live-in, fair',
    expect: { level: 'none' },
  },
  // quiet pairs
  {
    text: 'পাথর ভাঙার খাদানে লোক চাই। কাজ সকাল আটটা থেকে পাঁচটা। থাকার ঘর আর মেসের খাবার আছে। যে নিয়ে আসবে তার হিসাব আমরা মেটাব, আপনি আমাদেরটা আস্তে আস্তে কাজ করে মিটিয়ে দেবেন। বেতন ১২,০০০।',
    about: 'quiet: settle it with work',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'পাথর ভাঙার খাদানে লোক চাই। কাজ সকাল আটটা থেকে পাঁচটা। থাকার ঘর আর মেসের খাবার আছে। বাস ভাড়া আমরা দিই, কিছু ফেরত দিতে হয় না। বেতন ১২,০০০।',
    about: 'quiet twin: fare paid',
    contrast: 52,
    expect: { level: 'none' },
  },
  {
    text: 'রেস্টুরেন্টে বাবুর্চি চাই। বেতন ভালো, থাকা খাওয়া কোম্পানির। স্টাফদের সব কাগজপত্র শুরু থেকে শেষ পর্যন্ত অফিসের সিন্দুকে থাকে। ফোনে কথা বলুন।',
    about: 'quiet: papers in the safe',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'রেস্টুরেন্টে বাবুর্চি চাই। বেতন ভালো, থাকা খাওয়া কোম্পানির। দোকানের চাবি অফিসের সিন্দুকে থাকে। ফোনে কথা বলুন।',
    about: 'quiet twin: keys in the safe',
    contrast: 54,
    expect: { level: 'none' },
  },
  {
    text: 'সিট পাকা করতে জমি বেচে দালালের হাতে টাকা দিতে হবে।',
    about: 'sell the land and hand it over',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'ইন্টারভিউ আছে, কিছু বেচতে হবে না, ভিসা আর টিকিট কোম্পানির।',
    about: 'twin: nothing to sell',
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'মাঝপথে পালালে তিন গুণ টাকা আদায় করা হবে।',
    about: 'three times the cost',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'চাবির জামানত একশ টাকা, চাবি ফেরত দিলে টাকা ফেরত।',
    about: 'twin: deposit for a key',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'টিকিটের টাকা ধার, বেতনের অর্ধেক কেটে শোধ হবে, তারপর পুরো বেতন।',
    about: 'half of the wage',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'টিকিট কোম্পানির, বেতন থেকে কিছুই কাটা হবে না।',
    about: 'twin: whole wage',
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'পাসপোর্ট আর আইডি কার্ড ম্যাডামের আলমারিতে থাকবে, চুক্তি শেষ হলে ফেরত।',
    about: 'boss has the card',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'পাসপোর্ট নিজের ড্রয়ারে রাখবেন, আমরা শুধু ফটোকপি নেব।',
    about: 'twin: your own drawer',
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'রাতে বাইরে থেকে তালা, বাজারে গেলে লোক সঙ্গে থাকবে।',
    about: 'locked from outside',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'নিজের চাবি, ছুটির দিন বাইরে ঘুরতে যেতে পারবেন।',
    about: 'twin: own key',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'বেতন সর্দারের হাতে যায়, সে যা মনে করে তাই দেয়।',
    about: 'foreman takes the pay',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'বেতন প্রতি মাসে আপনার ব্যাংক অ্যাকাউন্টে, পে স্লিপ সহ।',
    about: 'twin: own account',
    expect: { level: 'none', not: ['wage-withholding'] },
  },
] satisfies LanguageCase[];
