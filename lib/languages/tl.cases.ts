import type { LanguageCase } from './cases';

/** Written for this file, Tagalog as spoken, with English mixed in; each positive is followed by its lawful twin. */
export default [
  // worker-paid-fee
  {
    text: 'Hiring ng hotel staff sa abroad. Magbayad ng ₱8,500 processing fee bago ang interview.',
    about: 'fee before the interview',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Hiring ng hotel staff sa abroad. Walang processing fee, employer ang sasagot sa lahat.',
    about: 'twin: no fee',
    expect: { level: 'none', not: ['worker-paid-fee'] },
    contrast: 0,
  },
  {
    text: 'Kailangan ng factory worker. Padala muna ng 3k sa GCash para ma-reserve ang slot mo.',
    about: 'send by wallet to hold the slot',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Kailangan ng factory worker. Ipadala ang resume sa email para maisama ka sa listahan.',
    about: 'twin: send a resume',
    expect: { level: 'none', not: ['worker-paid-fee'] },
    contrast: 2,
  },
  {
    text: 'Trabaho sa farm sa ibang bansa. Sagot ng aplikante ang medical, training at passport.',
    about: 'related costs on the applicant',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Trabaho sa farm sa ibang bansa. Sagot ng employer ang medical, training at passport.',
    about: "twin: employer's costs",
    expect: { level: 'none', not: ['worker-paid-fee'] },
    contrast: 4,
  },
  {
    text: 'Caregiver papuntang Europe, kalahati ng placement ngayon, kalahati ibabawas sa sweldo.',
    about: 'half now, half from pay',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Caregiver papuntang Europe, wala kang babayaran sa placement.',
    about: 'twin: nothing to pay',
    expect: { level: 'none', not: ['worker-paid-fee'] },
    contrast: 6,
  },
  {
    text: 'Walang placement fee, pang-ayos lang ng papel na dalawampung libo bago lumipad.',
    about: 'denied fee, charged under another name',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  // bond-or-exit-penalty
  {
    text: 'Waiter sa cruise. May bond na ₱50,000 na ibabalik pagkatapos ng dalawang taon.',
    about: 'bond back after two years',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Waiter sa cruise. Walang bond at pwedeng mag-resign basta may 30 days na abiso.',
    about: 'twin: no bond, notice',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
    contrast: 9,
  },
  {
    text: 'Kasambahay sa Maynila. Kapag umuwi ka bago mag-isang taon, babayaran mo ang pamasahe at ahensya.',
    about: 'exit penalty',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Kasambahay sa Maynila. Kapag umuwi ka bago mag-isang taon, wala kang babayaran.',
    about: 'twin: nothing to pay',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
    contrast: 11,
  },
  {
    text: 'Alis agad pa-Canada. Iiwan ang titulo ng lupa sa opisina hanggang matapos ang kontrata.',
    about: 'land title with the office',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Alis agad pa-Canada. Iiwan ang photocopy ng diploma sa opisina.',
    about: 'twin: photocopies',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
    contrast: 13,
  },
  {
    text: 'Hawak muna ni amo ang unang dalawang sahod para hindi ka tumakas.',
    about: 'wages held against running',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Buo at nasa oras ang unang dalawang sahod.',
    about: 'twin: paid on time',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
    contrast: 15,
  },
  // debt-repayment-from-wages
  {
    text: 'Fly now pay later papuntang Taiwan, anim na buwang kaltas sa sahod.',
    about: 'fly now pay later',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Papuntang Taiwan, libre ang ticket at walang kaltas sa sahod.',
    about: 'twin: no deduction',
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
    contrast: 17,
  },
  {
    text: 'Kami muna ang sasagot sa pamasahe mo, pagtatrabahuhan mo na lang hanggang mabayaran.',
    about: 'fare owed and worked off',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Kami ang sasagot sa pamasahe mo at hindi mo na kailangang bayaran.',
    about: 'twin: fare paid',
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
    contrast: 19,
  },
  {
    text: 'Magpapa-cash advance kami ng 15k sa pamilya, ibabawas buwan-buwan hanggang maubos ang utang.',
    about: 'advance for the family',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Magbibigay kami ng 15k sa pamilya bilang bonus, hindi ibabawas sa sahod.',
    about: 'twin: bonus for the family',
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
    contrast: 21,
  },
  {
    text: 'Trabaho sa plantasyon, ang pagkain at tulugan ay nililista sa utang mo.',
    about: 'food and bed in the list',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  // document-retention
  {
    text: 'Construction worker sa Gitnang Silangan. Ang kumpanya ang hahawak ng passport mo habang may kontrata.',
    about: 'company holds during contract',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Construction worker sa Gitnang Silangan. Ikaw ang hahawak ng passport mo.',
    about: 'twin: you hold it',
    expect: { level: 'none', not: ['document-retention'] },
    contrast: 24,
  },
  {
    text: 'Tauhan sa bodega. Kinokolekta ng bisor ang ID at ATM ng mga tao habang nasa proyekto.',
    about: 'ID and card gathered',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Tauhan sa bodega. Ipapakita lang ang ID sa bisor at ibabalik agad.',
    about: 'twin: shown and returned',
    expect: { level: 'none', not: ['document-retention'] },
    contrast: 26,
  },
  {
    text: 'Pagdating sa airport, isuko ang passport kay madam, makukuha mo ulit pag-uwi.',
    about: 'handed over on arrival',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Dalhin ang passport sa interview para ma-check, sa iyo rin agad.',
    about: 'twin: brought to the interview',
    expect: { level: 'none', not: ['document-retention'] },
    contrast: 28,
  },
  {
    text: 'Cashier sa tindahan. Maiiwan ang original na diploma sa HR hanggang matapos ang isang taon.',
    about: 'original diploma kept',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Cashier sa tindahan. Mag-submit ng photocopy ng diploma sa HR.',
    about: 'twin: copy of the diploma',
    expect: { level: 'none', not: ['document-retention'] },
    contrast: 30,
  },
  // movement-or-contact-control
  {
    text: 'Sewer sa pabrika. Bawal lumabas ng compound habang may kontrata.',
    about: 'not out of the compound',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Sewer sa pabrika. Malaya kang lumabas pagkatapos ng trabaho.',
    about: 'twin: free after work',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
    contrast: 32,
  },
  {
    text: 'Kinukuha ang cellphone pagdating, isang beses sa isang buwan lang ang tawag sa pamilya.',
    about: 'phones gathered, call once a month',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Pwede ang cellphone kahit kailan, may wifi sa kuwarto.',
    about: 'twin: wifi and phone',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
    contrast: 34,
  },
  {
    text: 'Stay-in sa bahay, nakakandado ang gate pagsapit ng alas otso at si ate lang ang may susi.',
    about: 'locked at night',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Stay-in sa bahay, may sarili kang susi at kuwarto.',
    about: 'twin: own key',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
    contrast: 36,
  },
  {
    text: 'Yaya sa pamilya. Lalabas lang kasama ang driver, hindi pwedeng mag-isa.',
    about: 'only with the driver',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Yaya sa pamilya. Day off tuwing Linggo, ikaw ang bahala kung saan pupunta.',
    about: 'twin: day off as you like',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
    contrast: 38,
  },
  // scam-compound-lure
  {
    text: 'Chat support sa Cambodia, 80k ang sahod, marunong lang mag-type, libre dorm sa loob ng compound, bawal lumabas.',
    about: 'chat, dorm in compound, no exit',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Chat support sa Makati, may HMO, 13th month, limang araw ang pasok, interview sa opisina.',
    about: 'twin: call centre in town',
    expect: { level: 'none', not: ['scam-compound-lure'] },
    contrast: 40,
  },
  {
    text: 'Crypto promotion team, walang interview, lipad Bangkok tapos sundo ng driver patawid ng border.',
    about: 'crypto, pickup over the border',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Social media assistant, work from home, may kontrata at interview sa team.',
    about: 'twin: from home',
    expect: { level: 'none', not: ['scam-compound-lure'] },
    contrast: 42,
  },
  {
    text: 'CSR para sa online casino sa Myawaddy, ticket agad ngayong linggo, sagot na ang tirahan.',
    about: 'online casino, hub, ticket today',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Receptionist ng hotel sa Cebu, may uniporme at dalawang day off.',
    about: 'twin: hotel receptionist',
    expect: { level: 'none', not: ['scam-compound-lure'] },
    contrast: 44,
  },
  // the other signals
  {
    text: 'Madaling trabaho, malaking sahod, lahat tanggap.',
    about: 'easy, big pay, all accepted',
    expect: { signals: ['implausible-offer'] },
  },
  {
    text: 'Malaking kita kahit walang experience. Doon na sasabihin kung ano ang trabaho.',
    about: 'lure and gap',
    expect: { level: 'flagged', signals: ['vague-job-or-employer', 'implausible-offer'] },
  },
  {
    text: 'May trabaho sa abroad, hindi pwedeng sabihin ang pangalan ng kumpanya.',
    about: 'employer not named',
    expect: { signals: ['vague-job-or-employer'] },
  },
  {
    text: 'Hanap namin models pa-Dubai, walang audition, libre ang ticket at bahay.',
    about: 'models, all paid',
    expect: { level: 'flagged', signals: ['front-offer-lure'] },
  },
  {
    text: 'Hanap namin models para sa catalog, casting sa studio namin, kontrata bago ang biyahe.',
    about: 'twin: casting with contract',
    expect: { level: 'none', not: ['front-offer-lure'] },
    contrast: 49,
  },
  {
    text: 'Cleaner sa abroad. Doon na pipirmahan ang kontrata pagdating, pang-embassy lang ang isa.',
    about: 'signed there',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'Cleaner sa abroad. Pipirmahan at ipapaliwanag ang kontrata bago umalis.',
    about: 'twin: before departure',
    expect: { level: 'none', not: ['contract-substitution'] },
    contrast: 51,
  },
  {
    text: 'Domestic helper. Tourist visa muna, doon na iko-convert sa working visa.',
    about: 'tourist first',
    expect: { level: 'flagged', signals: ['visa-mismatch'] },
  },
  {
    text: 'Domestic helper. May working visa bago umalis.',
    about: 'twin: work visa',
    expect: { level: 'none', not: ['visa-mismatch'] },
    contrast: 53,
  },
  {
    text: 'Kapag tinanong ng immigration, sabihin mong bakasyon lang.',
    about: 'coached answers',
    expect: { level: 'flagged', signals: ['visa-mismatch'] },
  },
  {
    text: 'Trabaho sa bodega. Walang papeles? Mas okay, basta hindi nagrereklamo.',
    about: 'no papers preferred',
    expect: { level: 'flagged', signals: ['targets-vulnerability'] },
  },
  {
    text: 'Tanggap ang dalaga na 15 years old sa bar, stay-in.',
    about: 'age under 18 in a bar',
    expect: { level: 'flagged', signals: ['minor-indicated'] },
  },
  {
    text: 'Hanap yaya para sa batang 10 years old, sahod 7,000 kada buwan.',
    about: 'alone: nanny for a child of that age',
    expect: { not: ['minor-indicated'] },
  },
  {
    text: 'Alis ngayong gabi, huwag munang sabihin sa pamilya at burahin ang chat.',
    about: 'leave tonight, secret',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'Trabaho sa ibang bansa. Huwag kayong lalapit sa embahada, ipapa-deport lang kayo.',
    about: 'keep away from the embassy',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'Kasambahay, gising ng madaling araw hanggang hatinggabi, walang day off.',
    about: 'dawn to midnight, no day off',
    expect: { level: 'flagged', signals: ['excessive-hours'] },
  },
  {
    text: 'Kasambahay, walong oras ang trabaho, may dalawang day off.',
    about: 'twin: hours and days off',
    expect: { level: 'none', not: ['excessive-hours'] },
    contrast: 61,
  },
  {
    text: 'Mangingisda, isang bagsak ang sahod pagkatapos ng dalawang taon.',
    about: 'paid once at the end',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Mangingisda, buwanan ang sahod at may payslip.',
    about: 'twin: monthly with payslip',
    expect: { level: 'none', not: ['wage-withholding'] },
    contrast: 63,
  },
  {
    text: 'Tauhan sa karinderya, may multa sa bawat pagkakamali at ibabawas sa sahod.',
    about: 'fined for mistakes',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Sure visa, may tao kami sa loob ng embassy.',
    about: 'man inside the embassy',
    expect: { level: 'flagged', signals: ['illicit-facilitation'] },
  },
  {
    text: 'Kaya naming gumawa ng passport na iba ang pangalan.',
    about: 'papers in another name',
    expect: { level: 'flagged', signals: ['illicit-facilitation'] },
  },
  {
    text: 'Government approved na programa, mag-apply lang sa Messenger.',
    about: 'partner of the embassy, by messenger',
    expect: { level: 'flagged', signals: ['sham-authority'] },
  },
  {
    text: 'Available ang mga babae namin gabi-gabi, sa manager ka mamili, hati ang kita sa bahay.',
    kind: 'escort',
    about: 'choose with the manager',
    expect: { level: 'flagged', signals: ['third-party-control'] },
  },
  {
    text: 'Hindi pwedeng tumanggi ang mga babae namin, kahit sinong customer.',
    kind: 'escort',
    about: 'may not refuse',
    expect: { level: 'flagged', signals: ['third-party-control', 'no-refusal-services'] },
  },
  {
    text: 'Tingnan ang iba naming babae sa parehong number, hanapin si Anna o Bella.',
    kind: 'escort',
    about: 'many names, one number',
    expect: { level: 'flagged', signals: ['template-reuse'] },
  },
  {
    text: 'Night shift, text sa zero nine one seven five five five one two three four.',
    about: 'number in words',
    expect: { signals: ['obscured-contact'] },
  },
  // hard negatives
  {
    text: 'Walang placement fee, employer ang magbabayad ng lahat.',
    about: 'no fee at any stage',
    expect: { level: 'none' },
  },
  {
    text: 'Ikaw ang may hawak ng passport mo sa lahat ng oras.',
    about: 'you keep your passport',
    expect: { level: 'none' },
  },
  {
    text: 'Magdala ng valid passport at dalawang ID sa araw ng interview.',
    about: 'passport to the interview',
    expect: { level: 'none' },
  },
  {
    text: 'Opsyonal ang kuwarto, ₱2,000 kada buwan, nakasulat sa payslip ang upa.',
    about: 'rent stated and optional',
    expect: { level: 'none' },
  },
  {
    text: 'Pwedeng mag-resign ang empleyado, isang buwan ang abiso.',
    about: 'notice period',
    expect: { level: 'none' },
  },
  {
    text: 'Bukas sa mga refugee, hindi kailangan ang wikang lokal, may interpreter.',
    about: 'refugees welcome',
    expect: { level: 'none' },
  },
  {
    text: 'Stay-in na caregiver, sariling kuwarto, 40 oras kada linggo, pahinga tuwing Sabado at Linggo.',
    about: 'live-in, fair',
    expect: { level: 'none' },
  },
  {
    text: 'Babala! Huwag magbabayad sa illegal recruiter na nag-aalok ng trabaho sa Facebook, isumbong agad sa DMW.',
    about: 'warning',
    expect: { level: 'none' },
  },
  {
    text: 'Hindi kami humihingi ng pera sa mga aplikante. Isumbong ang sinumang naniningil gamit ang pangalan namin.',
    about: 'we never ask for money',
    expect: { level: 'none' },
  },
  {
    text: 'Hinatulan ng korte ang recruiter na naningil ng ₱100,000 at nagtago ng mga passport.',
    about: 'news',
    expect: { level: 'none' },
  },
  {
    text: 'Kinuha ng amo ko ang passport ko at hindi ako pinapalabas. Sino po ang pwedeng tumulong?',
    about: 'request for help',
    expect: { level: 'none' },
  },
  {
    text: 'Independent ako, sarili kong presyo at oras, walang manager, 18+ lang.',
    kind: 'escort',
    about: 'independent escort',
    expect: { level: 'none' },
  },
  {
    text: 'Naghahanap ng social worker para sa mga biktima ng human trafficking, may dalawang taong karanasan.',
    about: 'NGO job',
    expect: { level: 'none' },
  },
  {
    text: 'Binebenta ang motor, 2018 model, kumpleto ang papel, ₱45,000 pa negotiable.',
    about: 'product',
    expect: { level: 'none' },
  },
  {
    text: 'Kuwartong paupahan malapit sa campus, isang buwang deposit, ₱4,500 ang upa kada buwan.',
    about: 'rental',
    expect: { level: 'none' },
  },
  {
    text: 'Sales agent, basic pay plus commission sa bawat benta, may incentives.',
    about: 'sales commission',
    expect: { level: 'none' },
  },
  {
    text: 'May SSS, PhilHealth at Pag-IBIG, kaltas ayon sa batas at nasa payslip.',
    about: 'statutory deductions',
    expect: { level: 'none' },
  },
  {
    text: 'Requirements: valid ID, NBI clearance, diploma, at birth certificate.',
    about: 'requirements',
    expect: { level: 'none' },
  },
  {
    text: 'May ₱100 na deposit para sa susi ng locker, ibabalik kapag isinauli ang susi.',
    about: 'locker key',
    expect: { level: 'none' },
  },
  { text: 'Libreng training at uniporme, walang babayaran.', about: 'training free', expect: { level: 'none' } },
  {
    text: 'Nurse sa UK, sagot ng ospital ang visa, ticket at exam, may lisensya ang ahensya.',
    about: 'nurse with sponsor visa',
    expect: { level: 'none' },
  },
  // quiet pairs
  {
    text: 'Naghahanap ng dalawang kusinero para sa karinderya sa Batangas. Libre ang tatlong kain. May tulugan sa itaas. Ang mga papeles ay nakatago kay ate habang nandito kayo. Mag-text lang kung interesado.',
    about: 'quiet: one oblique sentence',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Naghahanap ng dalawang kusinero para sa karinderya sa Batangas. Libre ang tatlong kain. May tulugan sa itaas. Ang mga papeles ay nasa inyo. Mag-text lang kung interesado.',
    about: 'quiet twin',
    expect: { level: 'none', not: ['document-retention'] },
    contrast: 94,
  },
  {
    text: 'Kailangan ng mag-asawa sa hacienda. May bahay na at bigas linggo-linggo. Si bossing muna sa pamasahe, babawiin sa ani ninyo. Pwede na magsimula agad.',
    about: 'quiet: settled by work',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Kailangan ng mag-asawa sa hacienda. May bahay na at bigas linggo-linggo. Si bossing ang sagot sa pamasahe at wala nang babayaran. Pwede na magsimula agad.',
    about: 'quiet twin',
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
    contrast: 96,
  },
  {
    text: 'Pamilya sa Quezon City, hanap yaya ng sanggol. May sariling kuwarto. Ayaw namin ng lumalabas o nakikipagkwentuhan sa kapitbahay. Walong libo kada buwan.',
    about: 'quiet: neighbours',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Pamilya sa Quezon City, hanap yaya ng sanggol. May sariling kuwarto. Pwedeng lumabas tuwing gabi at may day off. Walong libo kada buwan.',
    about: 'quiet twin',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
    contrast: 98,
  },
  {
    text: 'Resto sa Boracay, hanap waiter para sa peak season. May uniporme at pananghalian. Ang aalis sa kalagitnaan, walang makukuhang sahod. Mag-email ng resume.',
    about: 'quiet: leaving forfeits pay',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Resto sa Boracay, hanap waiter para sa peak season. May uniporme at pananghalian. Ang aalis sa kalagitnaan ay babayaran hanggang huling araw. Mag-email ng resume.',
    about: 'quiet twin',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
    contrast: 100,
  },
  // written after the pack, as another writer
  {
    text: 'Limited slots sa Japan! Mag-down ng 20k para hindi maubusan, yung balanse kapag released na ang visa.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Kailangan ang TESDA at medical, sa inyo ang gastos, mga 12 thousand lahat.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'May singil na limang libo ang ahente bago ka ipasok sa pabrika.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Bilhin muna ang starter kit na ₱1,500 sa opisina bago magsimula.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Kailangan ng co-maker na kamag-anak, sila ang hahabulin kung mag-awol ka.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Ang OR/CR ng motor ay iwan muna sa amin hanggang makabalik ka.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Yung mga nag-back out, hindi na makukuha ang unang buwan.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Walang ilalabas ngayon, pero tatlong taon mong huhulugan sa kita mo.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Lahat ng ginastos sa iyo nakalista, bago ka kumita kailangang malinis muna.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Pauutangin ka ng kapitan, sa huli mo babayaran.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Salary deduction ng 8 months ang placement.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: "Pagbaba sa barko ninyo pa makukuha ang seaman's book, safe naman sa kapitan.",
    about: 'another writer',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Si sir na ang bahala sa mga passport, nasa kaha niya lagi.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'I-surrender ang ID at ATM sa guard house pagpasok.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Iwan ninyo ang mga original sa agency bilang panigurado.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Pag alas nuwebe sarado na ang gate, walang makakalabas hanggang umaga.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Sa palengke, laging may kasamang bantay.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'No cellphone ang unang tatlong buwan, ibibigay lang tuwing Linggo ng isang oras.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Hindi siya pwedeng makipagkaibigan sa ibang yaya o magpapasok ng bisita.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Mga mabilis mag-type dyan, work sa crypto company sa Thailand border, kahit no experience, may condo sa loob at sagot ang flight.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Taga-chat sa mga foreigner, 1,200 USD, di na kailangan ng interview, ihahatid kayo ng driver patawid.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Iniipon ni amo ang sahod mo, pag-uwi mo na makukuha lahat.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Bantay kay lola 24 oras, walang pahinga kahit Pasko.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['excessive-hours'] },
  },
  {
    text: 'Atin-atin lang muna ito, di dapat malaman ng asawa mo.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'Panadero, may SSS at PhilHealth, sahod tuwing Sabado, isang day off kada linggo.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Sagot ng kumpanya ang uniporme at medical, walang ikakaltas sa sahod.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Dadalhin namin ang passport mo sa embassy para sa visa stamp at ibabalik agad sa iyo.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Cashier sa pawnshop, may karanasan sa sangla at tubos, sahod ay minimum.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Family driver, may professional license, hatid-sundo ng mga bata sa school, Lunes hanggang Biyernes.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Magpasa ng resume, photocopy ng diploma at valid ID sa opisina namin.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Tutor para sa grade 4, 300 kada oras, sa bahay ng estudyante.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Security guard sa mall, 12 oras na duty, bayad ang overtime, may dalawang araw na pahinga.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Loan officer ng kooperatiba, hahawak ng mga pautang at koleksyon, basic plus incentives.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Housekeeping sa hotel, kontrata na isang taon, 13th month at service charge.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Stay-in o stay-out, ikaw ang pipili, libre ang pagkain, uwi tuwing Sabado.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Call center agent sa Cebu, final interview sa opisina, HMO mula unang araw, may night differential.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  // oblique, a second other writer
  {
    text: 'Ibabalik ang dokumento kapag bayad na ang visa.',
    about: 'oblique',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Sa ahensya muna ang passport ninyo para hindi mawala.',
    about: 'oblique',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Ginastusan ka ni madam, kaya unang walong sahod sa kanya muna.',
    about: 'oblique',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Ang mga bago ay hindi muna palalabasin ng dorm nang dalawang buwan.',
    about: 'oblique',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Para masama sa lineup, mag-iwan ng 2,500 sa coordinator.',
    about: 'oblique',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Bawal mag-back out, may babayarang 80k.',
    about: 'oblique',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Encoder sa gaming company sa Laos, sunduin sa airport, libre bahay sa loob ng zone, no experience.',
    about: 'oblique',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  // honest ads with the same words
  {
    text: 'Bale ang sahod ay 15k, may 13th month, anim na araw ang pasok.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Encoder sa munisipyo, hahawak ng mga dokumento at records, Lunes hanggang Biyernes.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Tricycle driver, boundary 300 kada araw, may OR/CR ang unit.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Yaya para sa batang babae, stay-in, may day off, 8k kada buwan.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'May company ID na ibibigay sa unang araw, uniporme ay libre.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  { text: 'Barista, salary negotiable, tips hati-hati ang buong team.', about: 'near miss', expect: { level: 'none' } },
  { text: 'Guro sa Grade 8, may lisensya, kontrata na sampung buwan.', about: 'near miss', expect: { level: 'none' } },
  {
    text: 'Sales lady sa jewelry store, may cash bond ang sanglaan na ayon sa batas at ibabalik, nasa payslip ang kaltas.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Magdala ng original at photocopy ng diploma at ID para ma-verify.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Housekeeping supervisor, hawak ang susi ng mga kuwarto, 20k.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Bawal ang cellphone habang naka-duty sa production, may locker.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Pwede ka umuwi tuwing weekend, libre ang sundo at hatid papuntang trabaho.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Recruitment officer para sa agency, mag-iinterview ng aplikante, basic plus commission.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  // ways of saying it without the plain word
  {
    text: 'Welder sa abroad. Mauuna sa line-up ang nakapagbigay na ng pang-ayos kay coordinator.',
    about: 'whoever has given goes first',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Welder sa abroad. Mauuna sa line-up ang nakapasa na sa trade test ng kumpanya.',
    about: 'twin: whoever passed the test',
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Isasama ka sa lista, maghanda ng pakisama para kay Kapitan bago ang alis.',
    about: 'something for the captain',
    expect: { signals: ['worker-paid-fee'] },
  },
  {
    text: 'Isasama ka sa lista, maghanda ng resume para sa interview sa Lunes.',
    about: 'twin: a resume',
    expect: { not: ['worker-paid-fee'] },
  },
  {
    text: 'Magastos umalis dito nang maaga, ipon mo maiiwan sa kumpanya.',
    about: 'leaving is dear',
    expect: { signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Kapag umalis ka, ibibigay ang huling sahod at ipon mo sa parehong linggo.',
    about: 'twin: paid out on leaving',
    expect: { not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Inabonohan ni Boss ang ospital ng anak mo, dito ka muna hanggang matumbasan ng trabaho.',
    about: 'a kindness to be matched by work',
    expect: { signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Si Madam na ang magtatago ng iqama at ATM, hiramin mo na lang kay Madam kung kailangan.',
    about: 'borrow your own card',
    expect: { signals: ['document-retention'] },
  },
  {
    text: 'Passport mo nasa iyo lang, kukuha lang kami ng litrato ng data page.',
    about: 'twin: a picture of the page',
    expect: { not: ['document-retention'] },
  },
  {
    text: 'Yaya, stay-in. Kahit sa tindahan may kasama ka, di ka palalabasin nang solo.',
    about: 'accompanied even to the shop',
    expect: { signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Yaya, stay-in. Okay lang makipagkuwentuhan sa kapitbahay, sa iyo ang susi ng gate.',
    about: 'twin: talks to neighbours',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Yung offer na nakalagay sa papel, pang-show lang, iba ang actual pag nandun ka na.',
    about: 'the paper is for show',
    expect: { signals: ['contract-substitution'] },
  },
  {
    text: 'Yung sahod na nakalagay sa papel, iyon din ang matatanggap mo buwan-buwan.',
    about: 'twin: the paper holds',
    expect: { not: ['contract-substitution'] },
  },
  {
    text: 'Unang dalawang buwan walang sweldo, training muna, pagkain at tulugan naman may libre.',
    about: 'two months unpaid',
    expect: { signals: ['wage-withholding'] },
  },
  {
    text: 'Unang dalawang buwan may training, buo ang sweldo ayon sa minimum wage.',
    about: 'twin: paid training',
    expect: { level: 'none', not: ['wage-withholding'] },
  },
] satisfies LanguageCase[];
