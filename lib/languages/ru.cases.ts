import type { LanguageCase } from './cases';

/** Written for this file, Cyrillic and romanised; a positive is followed by its lawful twin. */
export default [
  // worker-paid-fee
  {
    text: 'Набираем упаковщиков в Чехию. За оформление перечислите 300 евро до выезда, чек не выдаём.',
    about: 'fee before departure',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Набираем упаковщиков в Чехию. За оформление ничего платить не нужно, расходы несёт завод.',
    about: 'twin: plant bears the costs',
    contrast: 0,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Вакансия: горничная на круизный лайнер. Чтобы забронировать место, скиньте 5000 рублей на карту.',
    about: 'fee to hold the place',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Вакансия: горничная на круизный лайнер. Чтобы забронировать место, скиньте резюме на почту.',
    about: 'twin: only a CV',
    contrast: 2,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Сварщики на верфь в Польшу. Визу и медкомиссию оплачивает сам работник, 400 евро.',
    about: 'related costs on the worker',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Сварщики на верфь в Польшу. Визу и медкомиссию оплачивает работодатель.',
    about: 'twin: employer pays',
    contrast: 4,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Половину отдаёте сейчас, половину потом из зарплаты, услуги агента 900 долларов.',
    about: 'half now, half from wages',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Агентство берёт с соискателя комиссию в размере одного оклада, деньги вперёд.',
    about: 'agency commission up front',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Агентство не берёт с соискателя комиссию, наши услуги оплачивает заказчик.',
    about: 'twin: client pays',
    contrast: 7,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  // bond-or-exit-penalty
  {
    text: 'Требуются сиделки в Италию. Вносите залог 800 евро, вернём после окончания контракта.',
    about: 'deposit back after the contract',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Требуются сиделки в Италию. Залог не берём, уволиться можно в любой момент.',
    about: 'twin: no deposit, may leave',
    contrast: 9,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Кто уезжает раньше срока, тот платит неустойку 2000 долларов.',
    about: 'quitter pays a penalty',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Кто уезжает раньше срока, тот получает расчёт за все отработанные дни.',
    about: 'twin: paid to the day',
    contrast: 11,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Работа на вахте. Не доработаешь до конца сезона — возвращаешь деньги за дорогу и теряешь последнюю зарплату.',
    about: 'early leaving costs travel and pay',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Работа на вахте. Доработаешь до конца сезона — получишь премию и билет домой.',
    about: 'twin: a bonus for staying',
    contrast: 13,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Вакансия в ОАЭ: нужен поручитель из родственников и документы на дом в залог.',
    about: 'guarantor and house papers',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Вакансия в ОАЭ: нужны две рекомендации и диплом по специальности.',
    about: 'twin: references',
    contrast: 15,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  // debt-repayment-from-wages
  {
    text: 'За билет сейчас платить не надо: дорогу покупаем мы, потом отработаешь.',
    about: 'fare worked off',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'За билет платить не надо: дорогу покупаем мы, возвращать ничего не придётся.',
    about: 'twin: fare is a gift',
    contrast: 17,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Виза и перелёт вычитаются из зарплаты, пока не рассчитаешься полностью.',
    about: 'deducted until cleared',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Виза и перелёт за счёт компании, из зарплаты ничего не вычитается.',
    about: 'twin: nothing deducted',
    contrast: 19,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Дядя, который вас везёт, рассчитывается с нами, а вы потом с ним, с каждой получки.',
    about: 'settle with the man who brings you, from each pay',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Питание и койка записываются в тетрадь, с долгами никто не уезжает.',
    about: 'written in the book, nobody leaves owing',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Питание и койка бесплатно, уезжать можно когда угодно.',
    about: 'twin: free board, free to go',
    contrast: 22,
    expect: { level: 'none', not: ['debt-repayment-from-wages', 'bond-or-exit-penalty'] },
  },
  {
    text: 'Первые три получки идут в счёт дороги и оформления.',
    about: 'first pays go to the fare',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  // document-retention
  {
    text: 'Паспорта на весь срок лежат у бригадира, так надёжнее.',
    about: 'papers lie with the foreman',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Паспорта на весь срок остаются у вас на руках.',
    about: 'twin: you keep it',
    contrast: 25,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'По прибытии сдаёте документы и банковскую карту администратору.',
    about: 'hand in papers and bank card',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'По прибытии показываете документы администратору, он тут же их возвращает.',
    about: 'twin: shown and returned at once',
    contrast: 27,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Загранпаспорт хозяйка запирает в шкаф до отъезда.',
    about: 'locked in the cupboard until departure',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Загранпаспорт мы не забираем, храните его у себя.',
    about: 'twin: we do not take it',
    contrast: 29,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Документы получите обратно, когда закроете долг.',
    about: 'papers back when the debt is closed',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  // movement-or-contact-control
  {
    text: 'Живёте на объекте, за ворота выходить нельзя, телефоны сдаются охране.',
    about: 'gate closed, phones handed in',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Живёте на объекте, после смены можно выходить в город, вай-фай бесплатно.',
    about: 'twin: free to go to town',
    contrast: 32,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Дверь в цех открывают, только когда партия готова.',
    about: 'oblique: the door opens when the lot is done',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Дверь в цех открыта с семи, ключ есть у каждого.',
    about: 'twin: own key',
    contrast: 34,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Домой звонить разрешаем раз в месяц, гулять только с сопровождающим.',
    about: 'calls once a month, escorted walks',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Домой звоните сколько хотите, гулять можно где угодно.',
    about: 'twin: calls and walks free',
    contrast: 36,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'На ночь дом закрываем снаружи, чтобы никто не ходил.',
    about: 'locked from outside at night',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  // scam-compound-lure
  {
    text: 'Операторы чата в Мьявади, 1800 долларов, опыт не нужен, машина встретит и перевезёт через реку.',
    about: 'hub, pickup, no experience',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Операторы чата в Минск, оклад 1800 рублей, график 5/2, собеседование в офисе по адресу.',
    about: 'twin: local call centre',
    contrast: 39,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  {
    text: 'Переписка с клиентами по криптовалюте, Камбоджа. Билет покупаем, живёте в общежитии на территории, выход по пропуску.',
    about: 'crypto chat, ticket, closed site',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Переписка с клиентами криптобиржи, удалённо из дома, договор и оплачиваемый отпуск.',
    about: 'twin: remote support',
    contrast: 41,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  {
    text: 'Нужны ребята печатать в онлайн-казино, Пойпет, берём всех, жильё внутри парка.',
    about: 'online casino typing, hub, park',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Нужны ребята в техподдержку онлайн-игры, офис в центре Алматы, по результатам теста.',
    about: 'twin: game support with a test',
    contrast: 43,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  // the other signals
  {
    text: 'Лёгкая работа, огромные деньги, берём всех без опыта и без собеседования.',
    about: 'implausible',
    expect: { signals: ['implausible-offer'] },
  },
  {
    text: 'Работа в Европе, куда именно едем, узнаете в автобусе.',
    about: 'told on the bus',
    expect: { signals: ['vague-job-or-employer'] },
  },
  {
    text: 'Танцовщицы в Турцию без кастинга, перелёт и жильё за наш счёт.',
    about: 'dancers without casting',
    expect: { level: 'flagged', signals: ['front-offer-lure'] },
  },
  {
    text: 'Договор подпишете на месте, а тот, что для консульства, только для вида.',
    about: 'contract signed there, one for show',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'Заезжаете как туристы, рабочую визу сделаем потом. Пограничнику скажете, что едете в гости.',
    about: 'tourist entry, coached answer',
    expect: { level: 'flagged', signals: ['visa-mismatch'] },
  },
  {
    text: 'Рабочая виза оформляется до выезда, едете по ней.',
    about: 'near miss: work visa before travel',
    expect: { level: 'none', not: ['visa-mismatch'] },
  },
  {
    text: 'Нет документов? Нам такие и нужны, кто лишнего не спрашивает.',
    about: 'people without papers',
    expect: { level: 'flagged', signals: ['targets-vulnerability'] },
  },
  {
    text: 'Девочки от 15 лет в ночной бар танцевать, паспорт не спросим.',
    about: 'fifteen, night bar',
    expect: { level: 'flagged', signals: ['minor-indicated'] },
  },
  {
    text: 'Выезжаем сегодня ночью, маме ничего не говори, переписку сотри.',
    about: 'tonight, tell nobody',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'Сиделка с проживанием, дежурить день и ночь, отгулов нет.',
    about: 'day and night, no day off',
    expect: { level: 'flagged', signals: ['excessive-hours'] },
  },
  {
    text: 'Сиделка с проживанием, смена 12 часов, два выходных в неделю, переработка оплачивается.',
    about: 'near miss: fair live-in',
    expect: { level: 'none' },
  },
  {
    text: 'Деньги получаете одной суммой в конце сезона, если хозяин продаст урожай. За опоздание штраф.',
    about: 'paid at the end, fines',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Есть знакомый в консульстве, визу дадут точно, на границе наш человек поставит штамп.',
    about: 'insider at the consulate',
    expect: { level: 'flagged', signals: ['illicit-facilitation'] },
  },
  {
    text: 'Программа одобрена министерством и посольством, запись через телеграм.',
    about: 'approved by the ministry',
    expect: { level: 'flagged', signals: ['sham-authority'] },
  },
  {
    text: 'Наши девочки круглосуточно, новенькие каждую неделю, выбор через администратора, клиенту не отказывают.',
    kind: 'escort',
    about: 'third party, never refuses',
    expect: { level: 'flagged', signals: ['third-party-control', 'no-refusal-services'] },
  },
  // hard negatives
  {
    text: 'Для работника всё бесплатно, сборов и комиссий нет, визу и дорогу оплачивает работодатель.',
    about: 'no fee',
    expect: { level: 'none' },
  },
  {
    text: 'На собеседование возьмите паспорт и трудовую книжку. Оригиналы вернём сразу после проверки.',
    about: 'passport at the interview',
    expect: { level: 'none' },
  },
  {
    text: 'Жильё по желанию, 90 евро в неделю, сумма указана в расчётном листке. Можно снимать своё.',
    about: 'rent stated and optional',
    expect: { level: 'none' },
  },
  {
    text: 'Уволиться можно, предупредив за две недели, расчёт в последний день.',
    about: 'notice period',
    expect: { level: 'none' },
  },
  {
    text: 'Беженцы приветствуются, знание языка не обязательно, есть переводчик. Полная занятость, оклад по графику.',
    about: 'refugees welcome',
    expect: { level: 'none' },
  },
  {
    text: 'Осторожно: не отдавайте паспорт посреднику и не платите за обещание работы. Это признаки обмана, звоните на горячую линию.',
    about: 'warning',
    expect: { level: 'none' },
  },
  {
    text: 'Суд приговорил вербовщика: он забирал паспорта у рабочих и заставлял отрабатывать долг. Следствие длилось год.',
    about: 'news',
    expect: { level: 'none' },
  },
  {
    text: 'Мой работодатель забрал паспорт и не отдаёт зарплату, хочу уехать. Куда обратиться, кто может помочь?',
    about: 'help request',
    expect: { level: 'none' },
  },
  {
    text: 'Работаю сама, без агентств, мои цены и мои правила. Приму у себя, 25 лет, звоните заранее.',
    kind: 'escort',
    about: 'independent escort',
    expect: { level: 'none' },
  },
  {
    text: 'Некоммерческая организация ищет социального работника для помощи пострадавшим от торговли людьми. Оклад, отпуск 28 дней.',
    about: 'organisation job',
    expect: { level: 'none' },
  },
  {
    text: 'Продаю сейф для документов и паспортов, ключ в комплекте, цена 4000 руб, торг.',
    about: 'product',
    expect: { level: 'none' },
  },
  {
    text: 'Сдам комнату на длительный срок, 15000 руб в месяц, залог за один месяц, вернём при выезде.',
    about: 'rental',
    expect: { level: 'none' },
  },
  {
    text: 'Срочно требуются грузчики, 20 человек, выход завтра, без опыта, оплата ежедневно, 2500 руб за смену.',
    about: 'urgent honest ad',
    expect: { not: ['worker-paid-fee', 'wage-withholding', 'bond-or-exit-penalty', 'debt-repayment-from-wages'] },
  },
  {
    text: 'Требуется бухгалтер. Обязанности: ведение документов, расчёт зарплаты, удержание налогов, сдача отчётности в срок, хранение договоров в офисе компании.',
    about: 'near miss: bookkeeper handles documents',
    expect: { level: 'none' },
  },
  {
    text: 'Компания помогает с оформлением документов: собираем пакет, подаём в посольство, паспорт отдаём вам с визой. Работодатель оплачивает сбор.',
    about: 'near miss: papers for the visa',
    expect: { level: 'none' },
  },
  // quiet pairs
  {
    text: 'Ищем работников на теплицы в Финляндию. Сбор томатов и огурцов, бригада десять человек. Жильё рядом с теплицами, кухня общая. Билеты и визу берём на себя, это потом закроете своим трудом. Обращаться в вайбер.',
    about: 'quiet: closed by labour',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Ищем работников на теплицы в Финляндию. Сбор томатов и огурцов, бригада десять человек. Жильё рядом с теплицами, кухня общая. Билеты и визу берём на себя, вам это ничего не стоит. Обращаться в вайбер.',
    about: 'quiet twin',
    contrast: 75,
    expect: { level: 'none' },
  },
  {
    text: 'Швейный цех приглашает девушек. Пошив постельного белья, научим. Живём дружно, питание есть. Чтобы ничего не потерялось, документики складываем хозяйке в сейф. Пишите.',
    about: 'quiet: papers in the safe',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Швейный цех приглашает девушек. Пошив постельного белья, научим. Живём дружно, питание есть. Чтобы ничего не потерялось, для документов у каждой свой шкафчик с ключом. Пишите.',
    about: 'quiet twin: own locker',
    contrast: 77,
    expect: { level: 'none' },
  },
  // romanised
  {
    text: 'Rabota v Turcii, pasport sdaete hozyainu do konca kontrakta, zalog 500 evro.',
    about: 'romanised: passport and deposit',
    expect: { level: 'flagged', signals: ['document-retention', 'bond-or-exit-penalty'] },
  },
  {
    text: 'Rabota v Turcii, pasport ostaetsya u vas, zalog ne nuzhen.',
    about: 'romanised twin',
    contrast: 79,
    expect: { level: 'none', not: ['document-retention', 'bond-or-exit-penalty'] },
  },
  {
    text: 'Devushki v Dubai, bilet i vizu oplatim, potom otrabotaesh dolg.',
    about: 'romanised: debt worked off',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Место в бригаде держим только после перевода координатору, без этого в список не внесём.',
    about: 'place held only after a transfer',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Место в бригаде держим до понедельника, переводить ничего не надо, в список внесём по звонку.',
    about: 'twin: nothing to transfer',
    contrast: 82,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Спецовку и медосмотр проходите за свои деньги, у нашего врача.',
    about: 'own money for kit and medical',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Спецовку выдаём, медосмотр оплачивает цех.',
    about: 'twin: paid by the shop',
    contrast: 84,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Брат подпишет за вас бумагу, чтобы было с кого спросить, если раздумаете.',
    about: 'a relative signs',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Брат может приехать вместе с вами, работы хватит на двоих.',
    about: 'twin: brother comes too',
    contrast: 86,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Дали денег семье вперёд, значит теперь отработаешь на нашей пасеке, потом будем в расчёте.',
    about: 'quits by working',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Аванс семье переводим пятого числа, возвращать его не нужно.',
    about: 'twin: an advance that is a gift',
    contrast: 88,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Загранники складываем в бухгалтерии, чтобы никто не сбежал до конца смены.',
    about: 'papers stacked so that nobody runs',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Загранники нужны при заселении на минуту, потом держите их при себе.',
    about: 'twin: shown for a minute',
    contrast: 90,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Без старшей никуда, и на почту, и в аптеку только с ней.',
    about: 'not a step without the overseer',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Старшая покажет почту и аптеку, дальше ходите сами.',
    about: 'twin: shown around',
    contrast: 92,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'По бумагам вы повар, а на месте поставят куда скажет прораб.',
    about: 'cook on paper',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'По договору вы повар, и стоять будете у плиты.',
    about: 'twin: cook indeed',
    contrast: 94,
    expect: { level: 'none', not: ['contract-substitution'] },
  },
  {
    text: 'Разбил чашку, минус смена, проспал, минус две.',
    about: 'shifts struck off',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Если разбилась чашка, ничего страшного, посуда застрахована.',
    about: 'twin: insured',
    contrast: 96,
    expect: { level: 'none', not: ['wage-withholding'] },
  },
  {
    text: 'Распишитесь не читая, цифры потом впишем в конторе.',
    about: 'signed unread',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'Прочтите дома, распишитесь завтра, цифры уже стоят.',
    about: 'twin: read at home',
    contrast: 98,
    expect: { level: 'none', not: ['contract-substitution'] },
  },
  {
    text: 'Автобус уже через час, родным ни слова.',
    about: 'secrecy and haste',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'Автобус через час, позвоните родным, что выезжаете.',
    about: 'twin: tell them',
    contrast: 100,
    expect: { level: 'none', not: ['pressure-and-secrecy'] },
  },
] satisfies LanguageCase[];
