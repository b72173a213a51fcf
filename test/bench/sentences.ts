/** What the ads of the benchmark are made of, by language; all written for this file. */
export interface Sentences {
  titles: readonly string[];
  plain: readonly string[];
  /** Sentences that state an indicator. */
  told: readonly string[];
}

export const SENTENCES: Readonly<Record<string, Sentences>> = {
  en: {
    titles: ['Line cook for a harbour restaurant', 'Night porter, city hotel', 'Packers for a flower nursery'],
    plain: [
      'Our family restaurant by the harbour has been open for twenty years and is looking for one more pair of hands in the kitchen.',
      'You prepare vegetables and sauces, keep your station clean and help with the delivery on Tuesday and Friday mornings.',
      'The week has five days of eight hours, with two days off in a row and half an hour for lunch.',
      'We pay 13.40 pounds an hour, on the last Friday of each month, with a payslip and a pension after three months.',
      'Experience in a busy kitchen is welcome, though we are happy to train a person who likes the work.',
      'Please bring a reference from your last job to the interview; travel to it is repaid.',
      'The bus stops in front of the house and there is room for bicycles in the yard.',
      'Staff meals are free, uniforms are washed by us, and every cook may use the gym next door at half price.',
      'Holidays are planned together in January so that parents can be at home when schools are closed.',
      'Call 0113 496 0921 between nine and five, or write to jobs@harbourtable.example with a short letter.',
    ],
    told: [
      'A registration fee of 350 EUR is paid before you travel and is not given back.',
      'The boss keeps your passport until the contract has ended.',
      'What we spend on your ticket is taken from your wages each month.',
    ],
  },
  es: {
    titles: ['Ayudante de cocina para restaurante', 'Peones agrícolas para la campaña', 'Camarera de pisos'],
    plain: [
      'Somos una empresa familiar de Almería y buscamos personas para la campaña de recogida que empieza en septiembre.',
      'El trabajo consiste en recoger, seleccionar y colocar la fruta en cajas, siempre en equipo y con descansos.',
      'La jornada es de lunes a viernes, de siete de la mañana a tres de la tarde, con media hora para el desayuno.',
      'El salario es de 1.280 euros al mes según convenio, con dos pagas extraordinarias y alta en la seguridad social.',
      'No hace falta experiencia, porque durante la primera semana te enseñamos todo lo necesario.',
      'Ofrecemos un contrato de seis meses que puede pasar a indefinido si las dos partes estamos contentas.',
      'Hay autobús desde la plaza del pueblo y aparcamiento gratuito junto al almacén.',
      'La ropa de trabajo y los guantes los pone la empresa y se cambian cuando se gastan.',
      'Para más información puedes llamar al 950 12 34 56 por las mañanas o pasar por la oficina.',
      'Valoramos que vivas cerca y que tengas ganas de quedarte con nosotros más de una campaña.',
    ],
    told: [
      'Antes de viajar tienes que pagar 400 euros por los trámites.',
      'El encargado guarda tu pasaporte hasta que termine el contrato.',
      'El billete se descuenta de tu sueldo cada mes.',
    ],
  },
  de: {
    titles: ['Reinigungskraft für ein Bürohaus', 'Helfer für die Spargelernte', 'Koch für ein Gasthaus'],
    plain: [
      'Wir sind ein kleines Gasthaus am Stadtrand und suchen zum nächsten Monat Verstärkung für unsere Küche.',
      'Zu Ihren Aufgaben gehören das Vorbereiten der Speisen, die Pflege der Geräte und die Annahme der Waren.',
      'Die Arbeitszeit beträgt vierzig Stunden in der Woche, verteilt auf fünf Tage, der Montag ist immer frei.',
      'Wir zahlen 15,20 Euro pro Stunde und dazu Zuschläge für die Arbeit an Sonntagen und Feiertagen.',
      'Eine abgeschlossene Ausbildung ist schön, wichtiger ist uns aber Freude an guter Arbeit im Team.',
      'Sie erhalten einen unbefristeten Vertrag, dreißig Tage Urlaub und einen Zuschuss zur Fahrkarte.',
      'Das Haus liegt fünf Minuten vom Bahnhof entfernt und hat einen eigenen Parkplatz.',
      'Arbeitskleidung wird gestellt und von uns gewaschen, ein warmes Essen am Tag ist frei.',
      'Bitte schicken Sie Ihre Bewerbung an kueche@gasthaus-linde.example oder rufen Sie uns unter 030 901820 an.',
      'Auch Menschen, die nach einer Pause wieder in den Beruf zurückkehren möchten, sind uns willkommen.',
    ],
    told: [
      'Vor der Abreise ist eine Vermittlungsgebühr von 300 Euro zu zahlen.',
      'Ihr Pass bleibt bis zum Ende der Saison beim Chef.',
      'Die Kosten der Anreise werden jeden Monat vom Lohn abgezogen.',
    ],
  },
  ru: {
    titles: ['Повар в кафе у вокзала', 'Упаковщики на склад', 'Горничная в гостиницу'],
    plain: [
      'Небольшое кафе рядом с вокзалом приглашает на работу повара, который любит готовить простую домашнюю еду.',
      'В ваши обязанности входит подготовка продуктов, приготовление первых и вторых блюд и порядок на рабочем месте.',
      'График работы пять дней через два, смена длится восемь часов, обед и чай за счёт заведения.',
      'Заработная плата 58 000 рублей в месяц, выплаты два раза в месяц на карту, без задержек.',
      'Опыт приветствуется, но если его нет, первые две недели рядом будет наставник.',
      'Оформление по трудовому договору с первого дня, отпуск двадцать восемь дней, больничный оплачивается.',
      'До кафе можно доехать на автобусе номер двенадцать, остановка прямо у входа.',
      'Форму выдаём бесплатно и сами стираем, есть комната для отдыха и душ.',
      'Звоните по телефону 8 495 123-45-67 с девяти до шести или приходите на собеседование.',
      'Мы ценим спокойных и аккуратных людей, которые хотят работать с нами долго.',
    ],
    told: [
      'До выезда нужно оплатить оформление документов, 15 000 рублей.',
      'Паспорт хранится у хозяина до конца контракта.',
      'Стоимость билета удерживается из зарплаты каждый месяц.',
    ],
  },
  ar: {
    titles: ['طباخ لمطعم صغير', 'عامل نظافة في فندق', 'سائق توصيل'],
    plain: [
      'مطعم عائلي صغير في وسط المدينة يبحث عن طباخ يحب عمله ويعمل ضمن فريق هادئ ومتعاون.',
      'تشمل المهام تحضير الخضار والمرق وترتيب المطبخ واستلام البضاعة صباح كل يوم اثنين.',
      'ساعات العمل ثماني ساعات في اليوم وخمسة أيام في الأسبوع مع يومي راحة متتاليين.',
      'الراتب 420 دينار في الشهر ويدفع في آخر كل شهر إلى حساب الموظف في البنك.',
      'الخبرة مرغوبة وليست شرطا لأننا ندرب الموظف الجديد خلال الأسبوعين الأولين.',
      'نقدم عقد عمل قانوني وتأمين صحي وإجازة سنوية مدفوعة حسب قانون العمل.',
      'المطعم قريب من موقف الحافلات ويوجد مكان لوقوف السيارات خلف المبنى.',
      'وجبة غداء مجانية كل يوم وملابس العمل على حساب المطعم.',
      'للاستفسار يرجى الاتصال على الرقم 065123456 بين التاسعة والخامسة.',
      'نرحب بالجميع من مختلف الأعمار ونحترم أوقات الصلاة والعطل الرسمية.',
    ],
    told: [
      'يجب دفع رسوم التسجيل 300 دولار قبل السفر.',
      'يبقى جواز السفر عند الكفيل حتى نهاية العقد.',
      'تخصم تكلفة التذكرة من الراتب كل شهر.',
    ],
  },
  id: {
    titles: ['Juru masak untuk warung', 'Staf gudang', 'Petugas kebersihan hotel'],
    plain: [
      'Kami adalah usaha keluarga di Semarang yang sedang mencari juru masak untuk warung makan kami di dekat pasar.',
      'Tugas sehari-hari meliputi menyiapkan bahan, memasak menu rumahan dan menjaga kebersihan dapur bersama tim.',
      'Jam kerja dari pukul delapan pagi sampai empat sore, lima hari seminggu, dengan istirahat satu jam.',
      'Gaji Rp 3.400.000 per bulan, dibayar setiap tanggal satu melalui rekening bank, ditambah uang makan.',
      'Pengalaman lebih disukai, tetapi kami siap melatih orang baru yang rajin dan jujur.',
      'Karyawan mendapat kontrak tertulis, BPJS kesehatan dan cuti tahunan sesuai peraturan.',
      'Lokasi mudah dijangkau dengan angkutan umum dan tersedia tempat parkir motor.',
      'Seragam disediakan gratis dan makan siang ditanggung oleh perusahaan.',
      'Kirim lamaran ke kerja@warungsari.example atau hubungi 0812 3456 7890 pada jam kerja.',
      'Kami menghargai orang yang sabar, rapi dan senang bekerja bersama dalam waktu lama.',
    ],
    told: [
      'Sebelum berangkat calon pekerja membayar biaya pendaftaran 5 juta rupiah.',
      'Paspor disimpan oleh majikan sampai kontrak selesai.',
      'Biaya tiket dipotong dari gaji setiap bulan.',
    ],
  },
  hi: {
    titles: ['छोटे भोजनालय के लिए रसोइया', 'गोदाम में पैकिंग का काम', 'होटल में सफाई कर्मचारी'],
    plain: [
      'शहर के पुराने बाज़ार में हमारा छोटा भोजनालय है और हमें एक मेहनती रसोइए की ज़रूरत है।',
      'काम में सब्ज़ी काटना, दाल और रोटी बनाना, रसोई साफ रखना और सामान मंगवाना शामिल है।',
      'काम का समय सुबह नौ बजे से शाम पाँच बजे तक है, हफ्ते में पाँच दिन, बीच में एक घंटे का आराम।',
      'वेतन 18,500 रुपये प्रति माह है जो हर महीने की पहली तारीख को बैंक खाते में आता है।',
      'अनुभव अच्छा है पर ज़रूरी नहीं, नए लोगों को हम दो हफ्ते तक सिखाते हैं।',
      'लिखित अनुबंध, बीमा और साल में बीस दिन की छुट्टी कानून के अनुसार मिलती है।',
      'बस अड्डा पास में है और साइकिल रखने की जगह भी है।',
      'दोपहर का खाना मुफ़्त है और काम के कपड़े हम देते हैं।',
      'जानकारी के लिए 011 2345 6789 पर सुबह के समय फोन करें।',
      'हमारे यहाँ सब लोग मिलकर काम करते हैं और त्योहारों पर छुट्टी रहती है।',
    ],
    told: [
      'जाने से पहले 25,000 रुपये पंजीकरण शुल्क देना होगा।',
      'पासपोर्ट अनुबंध खत्म होने तक मालिक के पास रहेगा।',
      'टिकट का खर्च हर महीने वेतन से काटा जाएगा।',
    ],
  },
  zh: {
    titles: ['小餐馆招聘厨师', '仓库包装员', '酒店客房服务员'],
    plain: [
      '我们是一家开在老城区的家庭餐馆，现在想找一位喜欢做家常菜的厨师一起工作。',
      '主要工作是准备食材、炒菜、整理厨房，并在每周二和周五早上帮忙收货。',
      '每天工作八小时，每周休息两天，中午有一个小时的休息时间。',
      '工资每月6500元，每月五号打到银行卡，另有餐补和全勤奖。',
      '有经验更好，没有经验也可以，前两个星期有师傅带着学。',
      '入职当天签订劳动合同，按规定缴纳社会保险，享有带薪年假。',
      '餐馆离地铁站步行五分钟，门口可以停放自行车。',
      '工作服免费提供，员工每天可以在店里吃一顿午饭。',
      '有意者请在工作时间拨打电话13812345678，或者直接到店里面谈。',
      '我们希望你做事细心、待人和气，愿意和大家长期一起工作。',
    ],
    told: ['出国前需要先交报名费3000元。', '护照由老板保管到合同结束。', '机票费用每个月从工资里扣除。'],
  },
};
