import type { LanguageCase } from './cases';

/** Written for this file; a positive is followed by its lawful twin. */
export default [
  // worker-paid-fee
  {
    text: 'Набираємо пакувальників на склад у Чехію. За оформлення перекажіть 300 євро до виїзду, чек не даємо.',
    about: 'fee before departure',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Набираємо пакувальників на склад у Чехію. За оформлення нічого платити не треба, витрати несе завод.',
    about: 'twin: plant bears the costs',
    contrast: 0,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Покоївка на круїзний лайнер. Щоб закріпити місце, скиньте 4000 гривень на картку.',
    about: 'fee to hold the place',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Покоївка на круїзний лайнер. Щоб закріпити місце, надішліть резюме на пошту.',
    about: 'twin: only a CV',
    contrast: 2,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Зварники на верф у Польщу. Візу й медогляд оплачує сам працівник, 400 євро.',
    about: 'related costs on the worker',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Зварники на верф у Польщу. Візу й медогляд оплачує роботодавець.',
    about: 'twin: employer pays',
    contrast: 4,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Агенція бере з кандидата комісію в розмірі одного окладу, гроші наперед.',
    about: 'agency commission up front',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Агенція не бере з кандидата комісію, наші послуги оплачує замовник.',
    about: 'twin: client pays',
    contrast: 6,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  // bond-or-exit-penalty
  {
    text: 'Потрібні доглядальниці в Італію. Вносите заставу 800 євро, повернемо після закінчення контракту.',
    about: 'deposit back after the contract',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Потрібні доглядальниці в Італію. Заставу не беремо, звільнитися можна у будь-який момент.',
    about: 'twin: no deposit, may leave',
    contrast: 8,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Хто їде раніше терміну, той платить неустойку 2000 доларів.',
    about: 'quitter pays a penalty',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Хто їде раніше терміну, той отримує розрахунок за всі відпрацьовані дні.',
    about: 'twin: paid to the day',
    contrast: 10,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Вакансія в ОАЕ: потрібен поручитель із родичів і документи на хату в заставу.',
    about: 'guarantor and house papers',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Вакансія в ОАЕ: потрібні дві рекомендації і диплом за фахом.',
    about: 'twin: references',
    contrast: 12,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  // debt-repayment-from-wages
  {
    text: 'За квиток зараз платити не треба: дорогу купуємо ми, потім відпрацюєш.',
    about: 'fare worked off',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'За квиток платити не треба: дорогу купуємо ми, повертати нічого не доведеться.',
    about: 'twin: fare is a gift',
    contrast: 14,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Віза й переліт вираховуються із зарплати, поки не розрахуєшся повністю.',
    about: 'deducted until cleared',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Віза й переліт за рахунок компанії, із зарплати нічого не вираховується.',
    about: 'twin: nothing deducted',
    contrast: 16,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Перші три зарплати йдуть в рахунок дороги й оформлення.',
    about: 'first pays go to the fare',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Перші три зарплати йдуть на вашу картку двічі на місяць.',
    about: 'twin: pay to own account',
    contrast: 18,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  // document-retention
  {
    text: 'Паспорти на весь термін лежать у бригадира, так надійніше.',
    about: 'papers lie with the foreman',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Паспорти на весь термін залишаються у вас на руках.',
    about: 'twin: you keep it',
    contrast: 20,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Після приїзду здаєте документи й банківську картку адміністратору.',
    about: 'hand in papers and bank card',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Після приїзду показуєте документи адміністратору, він одразу їх повертає.',
    about: 'twin: shown and returned at once',
    contrast: 22,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Документи отримаєте назад, коли закриєте борг.',
    about: 'papers back when the debt is closed',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Закордонний паспорт ми не забираємо, тримайте його у себе.',
    about: 'near miss: we do not take it',
    expect: { level: 'none', not: ['document-retention'] },
  },
  // movement-or-contact-control
  {
    text: "Живете на об'єкті, за ворота виходити не можна, телефони здаються охороні.",
    about: 'gate closed, phones handed in',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: "Живете на об'єкті, після зміни можна виходити в місто, вай-фай безкоштовно.",
    about: 'twin: free to go to town',
    contrast: 26,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Додому дзвонити дозволяємо раз на місяць, гуляти тільки із супроводжуючим.',
    about: 'calls once a month, escorted walks',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Додому дзвоніть скільки хочете, гуляти можна де завгодно.',
    about: 'twin: calls and walks free',
    contrast: 28,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'На ніч будинок замикаємо ззовні, щоб ніхто не ходив.',
    about: 'locked from outside at night',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'На ніч у кожного є свій ключ від будинку.',
    about: 'twin: own key',
    contrast: 30,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  // scam-compound-lure
  {
    text: "Оператори чату в М'яваді, 1800 доларів, досвід не потрібен, машина зустріне й перевезе через річку.",
    about: 'hub, pickup, no experience',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Оператори чату у Львові, оклад 18000 гривень, графік 5/2, співбесіда в офісі за адресою.',
    about: 'twin: local call centre',
    contrast: 32,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  {
    text: 'Листування з клієнтами щодо криптовалюти, Камбоджа. Квиток купуємо, живете в гуртожитку на території, вихід за перепусткою.',
    about: 'crypto chat, ticket, closed site',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Листування з клієнтами криптобіржі, віддалено з дому, договір і оплачувана відпустка.',
    about: 'twin: remote support',
    contrast: 34,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  {
    text: 'Потрібні хлопці друкувати в онлайн-казино, Пойпет, беремо всіх, житло всередині парку.',
    about: 'online casino typing, hub, park',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Потрібні хлопці в техпідтримку онлайн-гри, офіс у центрі Києва, за результатами тесту.',
    about: 'twin: game support with a test',
    contrast: 36,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  // the other signals
  {
    text: 'Легка робота, великі гроші, беремо всіх без досвіду й без співбесіди.',
    about: 'implausible',
    expect: { signals: ['implausible-offer'] },
  },
  {
    text: 'Робота в Європі, куди саме їдемо, дізнаєтесь в автобусі.',
    about: 'told on the bus',
    expect: { signals: ['vague-job-or-employer'] },
  },
  {
    text: 'Танцівниці в Туреччину без кастингу, переліт і житло за наш рахунок.',
    about: 'dancers without casting',
    expect: { level: 'flagged', signals: ['front-offer-lure'] },
  },
  {
    text: 'Договір підпишете на місці, а той, що для консульства, лише для вигляду.',
    about: 'contract signed there, one for show',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'Заїжджаєте як туристи, робочу візу зробимо потім. Прикордоннику скажете, що їдете в гості.',
    about: 'tourist entry, coached answer',
    expect: { level: 'flagged', signals: ['visa-mismatch'] },
  },
  {
    text: 'Робоча віза оформлюється до виїзду, їдете за нею.',
    about: 'near miss: work visa before travel',
    expect: { level: 'none', not: ['visa-mismatch'] },
  },
  {
    text: 'Немає документів? Нам такі й потрібні, хто зайвого не питає.',
    about: 'people without papers',
    expect: { level: 'flagged', signals: ['targets-vulnerability'] },
  },
  {
    text: 'Дівчата від 15 років у нічний бар танцювати, паспорт не спитаємо.',
    about: 'fifteen, night bar',
    expect: { level: 'flagged', signals: ['minor-indicated'] },
  },
  {
    text: 'Виїжджаємо сьогодні вночі, мамі нічого не кажи, листування зітри.',
    about: 'tonight, tell nobody',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'Доглядальниця з проживанням, чергувати день і ніч, відгулів немає.',
    about: 'day and night, no day off',
    expect: { level: 'flagged', signals: ['excessive-hours'] },
  },
  {
    text: 'Доглядальниця з проживанням, зміна 12 годин, два вихідних на тиждень, понаднормові оплачуються.',
    about: 'near miss: fair live-in',
    expect: { level: 'none' },
  },
  {
    text: 'Гроші отримуєте однією сумою наприкінці сезону, якщо господар продасть врожай. За запізнення штраф.',
    about: 'paid at the end, fines',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Є знайомий у консульстві, візу дадуть точно, на кордоні наша людина поставить штамп.',
    about: 'insider at the consulate',
    expect: { level: 'flagged', signals: ['illicit-facilitation'] },
  },
  {
    text: 'Програма схвалена міністерством і посольством, запис через телеграм.',
    about: 'approved by the ministry',
    expect: { level: 'flagged', signals: ['sham-authority'] },
  },
  {
    text: 'Наші дівчата цілодобово, новенькі щотижня, вибір через адміністратора, клієнту не відмовляють.',
    kind: 'escort',
    about: 'third party, never refuses',
    expect: { level: 'flagged', signals: ['third-party-control', 'no-refusal-services'] },
  },
  // hard negatives
  {
    text: 'Для працівника все безкоштовно, зборів і комісій немає, візу та дорогу оплачує роботодавець.',
    about: 'no fee',
    expect: { level: 'none' },
  },
  {
    text: 'На співбесіду візьміть паспорт і трудову книжку. Оригінали повернемо одразу після перевірки.',
    about: 'passport at the interview',
    expect: { level: 'none' },
  },
  {
    text: 'Житло за бажанням, 90 євро на тиждень, сума вказана в розрахунковому листку. Можна винаймати своє.',
    about: 'rent stated and optional',
    expect: { level: 'none' },
  },
  {
    text: 'Звільнитися можна, попередивши за два тижні, розрахунок в останній день.',
    about: 'notice period',
    expect: { level: 'none' },
  },
  {
    text: "Біженці вітаються, знання мови не обов'язкове, є перекладач. Повна зайнятість, оклад за графіком.",
    about: 'refugees welcome',
    expect: { level: 'none' },
  },
  {
    text: 'Обережно: не віддавайте паспорт посереднику і не платіть за обіцянку роботи. Це ознаки обману, телефонуйте на гарячу лінію.',
    about: 'warning',
    expect: { level: 'none' },
  },
  {
    text: 'Суд засудив вербувальника: він забирав паспорти в робітників і змушував відпрацьовувати борг. Слідство тривало рік.',
    about: 'news',
    expect: { level: 'none' },
  },
  {
    text: 'Мій роботодавець забрав паспорт і не віддає зарплату, хочу поїхати. Куди звернутися, хто може допомогти?',
    about: 'help request',
    expect: { level: 'none' },
  },
  {
    text: 'Працюю сама, без агенцій, мої ціни і мої правила. Прийму у себе, 25 років, дзвоніть заздалегідь.',
    kind: 'escort',
    about: 'independent escort',
    expect: { level: 'none' },
  },
  {
    text: 'Громадська організація шукає соціального працівника для допомоги постраждалим від торгівлі людьми. Оклад, відпустка 24 дні.',
    about: 'organisation job',
    expect: { level: 'none' },
  },
  {
    text: 'Продам сейф для документів і паспортів, ключ у комплекті, ціна 4000 грн, торг.',
    about: 'product',
    expect: { level: 'none' },
  },
  {
    text: 'Здам кімнату на довгий термін, 6000 грн на місяць, застава за один місяць, повернемо при виїзді.',
    about: 'rental',
    expect: { level: 'none' },
  },
  {
    text: "Потрібен бухгалтер. Обов'язки: ведення документів, розрахунок зарплати, утримання податків, зберігання договорів в офісі компанії.",
    about: 'near miss: bookkeeper handles documents',
    expect: { level: 'none' },
  },
  // quiet pairs
  {
    text: 'Шукаємо працівників на теплиці у Фінляндію. Збір томатів і огірків, бригада десять людей. Житло поруч, кухня спільна. Квитки й візу беремо на себе, це потім закриєте своєю працею. Звертатися у вайбер.',
    about: 'quiet: closed by labour',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Шукаємо працівників на теплиці у Фінляндію. Збір томатів і огірків, бригада десять людей. Житло поруч, кухня спільна. Квитки й візу беремо на себе, вам це нічого не коштує. Звертатися у вайбер.',
    about: 'quiet twin',
    contrast: 66,
    expect: { level: 'none' },
  },
  {
    text: 'Швейний цех запрошує дівчат. Пошиття постільної білизни, навчимо. Живемо дружно, харчування є. Щоб нічого не загубилося, документи складаємо господині в сейф. Пишіть.',
    about: 'quiet: papers in the safe',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Швейний цех запрошує дівчат. Пошиття постільної білизни, навчимо. Живемо дружно, харчування є. Щоб нічого не загубилося, для документів у кожної своя шафка з ключем. Пишіть.',
    about: 'quiet twin: own locker',
    contrast: 68,
    expect: { level: 'none' },
  },
  {
    text: 'Місце у бригаді ваше, щойно скинете завдаток координаторові.',
    about: 'place after a deposit',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Місце у бригаді ваше, щойно пройдете медогляд, його оплачує завод.',
    about: 'twin: after the medical',
    contrast: 70,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Форму купуєте за власні гроші, без оплати в список не ставимо.',
    about: 'own money, not listed without',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Форму видаємо, у список ставимо всіх.',
    about: 'twin: given',
    contrast: 72,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Заїхати легко, а виїхати дорого, брат поручиться за вас.',
    about: 'easy in, dear out',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Заїхати легко, і поїхати можна будь-коли.',
    about: 'twin: free to go',
    contrast: 74,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Поїдете в борг, відпрацюєте на полі за два місяці.',
    about: 'travel on credit, worked off',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Поїдете нашим автобусом, за дорогу нічого не винні.',
    about: 'twin: nothing owed',
    contrast: 76,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Диплом тримаємо до кінця контракту, щоб не перейшли до інших.',
    about: 'diploma kept',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Диплом показуєте на співбесіді й забираєте додому.',
    about: 'twin: shown and taken home',
    contrast: 78,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Без старшої ані кроку, в аптеку тільки з нею.',
    about: 'not a step alone',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Старша покаже аптеку, далі ходіть самі.',
    about: 'twin: shown around',
    contrast: 80,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Контракт лише їхньою мовою, підпишіть не читаючи.',
    about: 'unread, foreign language',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'Контракт українською, прочитайте вдома.',
    about: 'twin: read at home',
    contrast: 82,
    expect: { level: 'none', not: ['contract-substitution'] },
  },
  {
    text: 'Розбив тарілку, мінус день, платня йде агентові.',
    about: 'fines and pay to the agent',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Розбита тарілка нічого не коштує, платня йде на вашу картку.',
    about: 'twin: own card',
    contrast: 84,
    expect: { level: 'none', not: ['wage-withholding'] },
  },
  {
    text: 'Автобус через годину, рідним ані слова.',
    about: 'secrecy and haste',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'Автобус через годину, подзвоніть рідним.',
    about: 'twin: call them',
    contrast: 86,
    expect: { level: 'none', not: ['pressure-and-secrecy'] },
  },
  {
    text: 'Від темна до темна, вихідних нема.',
    about: 'dawn to dark',
    expect: { level: 'flagged', signals: ['excessive-hours'] },
  },
  {
    text: "З восьмої до п'ятої, вихідні субота й неділя.",
    about: 'twin: rest',
    contrast: 88,
    expect: { level: 'none', not: ['excessive-hours'] },
  },
] satisfies LanguageCase[];
