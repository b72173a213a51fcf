import type { LanguageCase } from './cases';

/** Written for this file; most positives stand before their lawful twin. */
export default [
  // worker-paid-fee
  {
    text: 'Almanya için depo elemanı aranıyor. Mülakattan önce 450 euro dosya ücreti yatırmanız gerekiyor.',
    about: 'fee before the interview',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Almanya için depo elemanı aranıyor. Adaylardan hiçbir ücret alınmaz, tüm masrafları işveren karşılar.',
    about: 'twin: no fee',
    contrast: 0,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: "Katar'da otel işi, yerini ayırtmak için 300 dolar kapora gönder, kalanını vize çıkınca verirsin.",
    about: 'half now, rest after the visa',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: "Katar'da otel işi, başvurmak için özgeçmişini gönder, kimseye para verme.",
    about: 'twin: only a CV',
    contrast: 2,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Sera işçisi alınacak. Vize, bilet ve sağlık raporu masrafları işçiye aittir.',
    about: 'related costs on the worker',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Sera işçisi alınacak. Vize, bilet ve sağlık raporu masrafları şirkete aittir.',
    about: 'twin: the company bears them',
    contrast: 4,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  // bond-or-exit-penalty
  {
    text: 'Fabrikaya eleman alınacaktır. İşe girişte 20.000 TL teminat alınır, sözleşme bitince iade edilir.',
    about: 'deposit until the contract ends',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Fabrikaya eleman alınacaktır. Dolap anahtarı için 100 TL depozito alınır, anahtarı bırakınca iade edilir.',
    about: 'twin: locker key',
    contrast: 6,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Bir yıl dolmadan işi bırakan vize ve bilet parasını geri öder.',
    about: 'who leaves early repays',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Bir yıl dolmadan işi bırakan hiçbir şey ödemez, iki hafta önceden haber vermek yeterli.',
    about: 'twin: notice',
    contrast: 8,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'İşe başlamadan boş senet imzalarsınız, ailenizden biri de kefil olur.',
    about: 'promissory note and a guarantor',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Sezon bitmeden giden, içerideki parasını alamaz.',
    about: 'who goes early loses the pay',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  // debt-repayment-from-wages
  {
    text: 'Uçak biletini biz alırız, borç bitene kadar maaşınızdan keseriz.',
    about: 'ticket cut from wages until the debt ends',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Uçak biletini biz alırız, maaşınızdan kesilmez.',
    about: 'twin: not deducted',
    contrast: 12,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Paran yoksa dert etme, sen gel, yol parasını çalışarak ödersin.',
    about: 'work it off',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'İlk dört ayın ücreti seni getiren aracıya gider.',
    about: 'first wages to the broker',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Yemek ve yatak deftere yazılır, hesabın kapanınca maaş alırsın.',
    about: 'board in the book, wages when cleared',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  // document-retention
  {
    text: 'Yatılı bakıcı aranıyor. Pasaportunuz çalıştığınız sürece işverende kalır.',
    about: 'passport stays with the employer',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Yatılı bakıcı aranıyor. Pasaportunuz çalıştığınız sürece sizde kalır.',
    about: 'twin: stays with you',
    contrast: 17,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Şantiyeye gelince kimlikleri ustabaşı toplar, ofisteki kasaya koyar.',
    about: 'foreman collects identity cards',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Şantiyeye gelince kimliğinizi gösterin, fotokopisi çekilip hemen geri verilir.',
    about: 'twin: copied and returned',
    contrast: 19,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Maaş kartınız ve şifresi müdürde durur.',
    about: 'bank card with the manager',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Evraklar sezon sonuna kadar patronun çekmecesinde.',
    about: 'papers in the drawer until the season ends',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  // movement-or-contact-control
  {
    text: 'Atölyeye bayan eleman, yatacak yer var. İzinsiz dışarı çıkmak yasak.',
    about: 'going out without leave forbidden',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Atölyeye bayan eleman, yatacak yer var. Herkesin kendi anahtarı var, iş çıkışı serbestsiniz.',
    about: 'twin: own key, free after work',
    contrast: 23,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Çocuk bakıcısı, villada kalacak. Telefonunuzu girişte teslim edersiniz, ailenizle ayda bir görüşürsünüz.',
    about: 'telephone handed in, family once a month',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Çocuk bakıcısı, villada kalacak. İnternet ücretsiz, ailenizle istediğiniz zaman görüşürsünüz.',
    about: 'twin: call any time',
    contrast: 25,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Yatakhanenin kapısı geceleri kilitlenir, anahtar bekçide.',
    about: 'dormitory locked at night',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Borcu olan kimse buradan gidemez.',
    about: 'nobody leaves owing',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  // scam-compound-lure
  {
    text: "Kamboçya'da chat operatörü alınacak, tecrübe ve mülakat yok, bilet bizden, kampüs içinde konaklama, dışarı çıkış yok.",
    about: 'chat work in a closed campus',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: "İstanbul'da çağrı merkezine canlı destek elemanı, haftada iki gün izin, mülakat ofisimizde.",
    about: 'twin: call centre with days off',
    contrast: 29,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  {
    text: "Tayland'a kripto satış ekibi, Bangkok'a inince şoför sizi sınırdan geçirir, çok yüksek maaş.",
    about: 'crypto sales, driven over the border',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  // the other signals
  {
    text: 'Kolay iş, dolgun maaş, tecrübe şart değil, herkes kabul edilir.',
    about: 'implausible offer',
    expect: { signals: ['implausible-offer'] },
  },
  {
    text: "Avrupa'da iş var, ne iş yapacağınızı oraya varınca söyleriz, fazla soru sormayın.",
    about: 'told on arrival',
    expect: { signals: ['vague-job-or-employer'] },
  },
  {
    text: 'Yurt dışına dansöz ve hostes aranıyor, bilet ve otel bizden, tecrübe gerekmez.',
    about: 'glamour abroad, all paid',
    expect: { signals: ['front-offer-lure'] },
  },
  {
    text: 'Sözleşmeyi oraya varınca imzalarsınız, konsolosluktaki kağıt sadece gösterme.',
    about: 'contract after arrival',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'Sözleşmeniz yola çıkmadan kendi dilinizde imzalanır.',
    about: 'twin: signed before travel',
    contrast: 35,
    expect: { level: 'none', not: ['contract-substitution'] },
  },
  {
    text: 'Turist vizesiyle girersin, çalışma iznine sonra çeviririz, polise tatile geldim dersin.',
    about: 'tourist visa converted, coached answer',
    expect: { level: 'flagged', signals: ['visa-mismatch'] },
  },
  {
    text: 'Oturumu olmayan, kimsesi olmayan tercih edilir, şikayet etmeyen eleman arıyoruz.',
    about: 'without papers or family preferred',
    expect: { level: 'flagged', signals: ['targets-vulnerability'] },
  },
  {
    text: 'Mülteciler başvurabilir, dil şartı yok, iş yerinde tercüman var, haftada 45 saat.',
    about: 'near miss: refugees welcome',
    expect: { level: 'none', not: ['targets-vulnerability'] },
  },
  {
    text: 'Bu gece yola çıkıyoruz, ailene söyleme, mesajları da sil.',
    about: 'leave tonight, tell nobody',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'Yatılı yardımcı, sabahın köründen gece yarısına kadar iş, izin günü yok.',
    about: 'no day off',
    expect: { signals: ['excessive-hours'] },
  },
  {
    text: 'İlk üç ay maaş yok, sadece yemek ve yatak, para sezon sonunda topluca verilir.',
    about: 'no wage at first, paid at the end',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Konsoloslukta adamımız var, vize yüzde yüz garanti.',
    about: 'insider and certain visa',
    expect: { level: 'flagged', signals: ['illicit-facilitation'] },
  },
  {
    text: 'Kızlarımız her saat müsait, müdürü ara o seçsin, hiçbir isteği geri çevirmezler.',
    kind: 'escort',
    about: 'offered by a manager, never refuse',
    expect: { signals: ['third-party-control', 'no-refusal-services'] },
  },
  {
    text: 'Bağımsız escort, 25 yaşındayım, fiyatlarımı ve saatlerimi kendim belirlerim, ajans yok.',
    kind: 'escort',
    about: 'near miss: independent',
    expect: { level: 'none', not: ['third-party-control'] },
  },
  // section 8 near misses and quiet pairs
  {
    text: "Dikkat! Pasaportunuza el koyan veya iş için para isteyen acentelere inanmayın, ALO 170'i arayın.",
    about: 'near miss: warning',
    expect: { level: 'none' },
  },
  {
    text: 'Patronum pasaportumu aldı, işten ayrılmak istiyorum, kim yardım edebilir?',
    about: 'near miss: help request',
    expect: { level: 'none' },
  },
  {
    text: 'Mahkeme, işçilerden 5.000 dolar alan ve pasaportlarına el koyan aracıyı hapse mahkum etti.',
    about: 'near miss: news',
    expect: { level: 'none' },
  },
  {
    text: 'Aşçı aranıyor. Lojman isteğe bağlı, kira 3.000 TL bordroda gösterilir, haftada iki gün izin.',
    about: 'near miss: optional rent on the payslip',
    expect: { level: 'none' },
  },
  {
    text: 'Kiralık daire, 2+1, bir kira depozito, eşyalı.',
    about: 'near miss: rental deposit',
    expect: { level: 'none' },
  },
  {
    text: 'Geçerli pasaport ve hemşirelik diploması şart, fotokopilerini özgeçmişle gönderin.',
    about: 'near miss: passport as a requirement',
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Zeytin toplamaya işçi lazım. Yevmiye haftalık ödenir. Kimlikler hasat bitene kadar çavuşta. Ulaşım için yazın.',
    about: 'quiet: identity cards with the foreman until the harvest ends',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Zeytin toplamaya işçi lazım. Yevmiye haftalık ödenir. Merdivenler hasat bitene kadar çavuşta. Ulaşım için yazın.',
    about: 'quiet twin: ladders',
    contrast: 52,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Otelde kat görevlisi. Ekip iyi, yemek var. Seni getiren dayı bizimle hesaplaşır, sen de onunla.',
    about: 'quiet: he settles with us, you with him',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Otelde kat görevlisi. Ekip iyi, yemek var. Vardiyalar haftalık ilan edilir.',
    about: 'quiet twin: rota',
    contrast: 54,
    expect: { level: 'none' },
  },
  // a second writer
  {
    text: 'Vizeniz çıksın diye bize 800 euro havale edin, gerisini ilk maaşınızla kapatırız.',
    about: 'transfer now, rest from the first wage',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Danışmanlık bedeli peşin alınır ve iade edilmez.',
    about: 'consultancy charge in advance, not returned',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Kursu ve üniformayı eleman kendi cebinden karşılar, 6.500 TL.',
    about: 'course and uniform at own cost',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'İşe yerleştirme için kesinlikle para talep edilmez.',
    about: 'near miss: no money asked',
    expect: { level: 'none' },
  },
  {
    text: 'Altı aydan önce ayrılırsan bütün eğitim masrafını senden alırız.',
    about: 'leave before six months, pay the training',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Kaçan olursa içerideki iki maaşı yanar.',
    about: 'who runs loses two wages',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Garanti olarak evin tapusu ya da altın bırakılır.',
    about: 'title deed or gold left',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'İstediğiniz zaman ihbar süresine uyarak ayrılabilirsiniz.',
    about: 'near miss: notice period',
    expect: { level: 'none' },
  },
  {
    text: 'Getirme masrafını kazancınızdan azar azar düşeriz.',
    about: 'bringing cost taken from earnings',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Önce borcunu kapatırsın, ondan sonra kazandığın senin.',
    about: 'first the debt, then you earn',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Bakkaldan aldıkların hesabına yazılır, ay sonunda yevmiyenden düşülür.',
    about: 'shop account',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Depomuzda çalışan arkadaşlar için isteyene faizsiz maaş avansı verilir.',
    about: 'near miss: advance without interest',
    expect: { level: 'none' },
  },
  {
    text: 'Nüfus cüzdanını muhasebe alıkoyar, çıkışta verir.',
    about: 'accounts keeps the identity card',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Pasaportlar bizim kasada güvende durur, merak etmeyin.',
    about: 'passports in our safe',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Gelir gelmez pasaportu abiye veriyorsun.',
    about: 'passport handed to the boss',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Pasaportunuz vize için konsolosluğa gönderilir ve yola çıkmadan size verilir.',
    about: 'near miss: sent to the consulate',
    expect: { level: 'none' },
  },
  {
    text: 'Kızlar evden tek başına çıkamaz, şoför götürür getirir.',
    about: 'never alone, driver brings and takes',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Sadece pazarları on dakika telefon hakkınız var.',
    about: 'ten minutes of telephone on Sundays',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Parça bitmeden merdiven kapısı açılmaz.',
    about: 'stairs not opened until the piece is done',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Komşularla konuşmak ve misafir kabul etmek yasaktır.',
    about: 'no talking to neighbours, no guests',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Yatırım platformunda müşterilerle mesajlaşacak gençler, site içinde kalınır, uçak bu akşam, deneyim aranmaz.',
    about: 'investment chat in a closed site',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Kağıdın yok mu, kaçak mısın, daha iyi, biz seni saklarız.',
    about: 'no papers, all the better',
    expect: { signals: ['targets-vulnerability'] },
  },
  {
    text: 'Paranı köye dönerken toptan alırsın.',
    about: 'paid in a lump when going home',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Maaşını dayına yollarız, o sana harçlık verir.',
    about: 'wages to the uncle',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Geç kalana bir yevmiye ceza.',
    about: 'fine for lateness',
    expect: { signals: ['wage-withholding'] },
  },
  {
    text: 'Haftanın yedi günü, günde 16 saat çalışılır.',
    about: '16 hours seven days',
    expect: { signals: ['excessive-hours'] },
  },
  {
    text: 'Memura küçük bir hediye verirsin, mührü basar.',
    about: 'gift for the officer',
    expect: { level: 'flagged', signals: ['illicit-facilitation'] },
  },
  {
    text: 'Boş kağıda imza atarsın, ücreti sonra yazarız.',
    about: 'blank paper',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'Satış danışmanı, sabit maaş 28.000 TL artı prim, SGK ve yol ücreti.',
    about: 'near miss: commission and travel allowance',
    expect: { level: 'none' },
  },
  {
    text: 'Ücretsiz lojman ve servis, iki öğün yemek şirketten.',
    about: 'near miss: free lodging and bus',
    expect: { level: 'none' },
  },
  {
    text: 'Kurye alınacak, kendi telefonu ve ehliyeti olan, maaş her ay bankaya yatar.',
    about: 'near miss: telephone as a requirement',
    expect: { level: 'none' },
  },
  // a third writer
  {
    text: 'Kafede çalışacak garson aranıyor. Maaş her ayın beşinde bankaya yatırılır, yemek ve yol ücreti şirketten. Haftada bir gün izin var. Başvuru için kimlik ve özgeçmişinizle şubemize gelin.',
    about: 'near miss: ordinary cafe',
    expect: { level: 'none' },
  },
  {
    text: 'Tekstil atölyesine makineci alınacaktır. Sigorta ilk günden yapılır, fazla mesai ücreti ödenir. Telefonla arayarak görüşme günü alabilirsiniz.',
    about: 'near miss: ordinary workshop',
    expect: { level: 'none' },
  },
  {
    text: 'Yatılı hasta bakıcısı aranıyor. Kendi odası var, pazar günleri izinli. Maaş 35.000 TL, referans istenir. Pasaportu ve çalışma izni olan adaylar arasın.',
    about: 'near miss: live-in carer',
    expect: { level: 'none' },
  },
  {
    text: 'Şoför alınacak. E sınıfı ehliyet ve SRC belgesi şart. Araç bedava, yakıt şirketten, deneme süresi iki ay.',
    about: 'near miss: driver',
    expect: { level: 'none' },
  },
  {
    text: 'Otelimize resepsiyon görevlisi. İngilizce bilen, vardiyalı çalışabilecek. Lojman imkanı vardır, kira alınmaz.',
    about: 'near miss: hotel',
    expect: { level: 'none' },
  },
  {
    text: 'Kimseye bir kuruş vermeden gel, ama geldikten sonra üç ay bizim için çalışırsın.',
    about: 'oblique: three months for us after arrival',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Kapı dışarıdan kapanır, sabah yedide açarız.',
    about: 'door closed from outside',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Pasaport bizde güvende, giderken alırsın.',
    about: 'passport with us until going',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Yarı yolda bırakıp gidenin kefili öder.',
    about: 'the guarantor pays for who leaves',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Yer sınırlı, 2.000 TL yatırana öncelik veriyoruz.',
    about: 'those who pay come first',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Biletini patron aldı sayılır, sen de gelir çalışır ödersin.',
    about: 'boss buys the ticket, you work it off',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'İçeri giren telefonunu sepete bırakır, çıkınca alır.',
    about: 'telephones in the basket',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Mülakat için ofise gelirken kimliğinizi unutmayın, girişte gösterilir.',
    about: 'near miss: identity card at the entrance',
    expect: { level: 'none' },
  },
  {
    text: 'Önce dayıbaşıyla hesaplaş, ödemeyen servise binemez.',
    about: 'settle with the gangmaster first',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Önce dayıbaşıyla tanış, servis herkesi ücretsiz alır.',
    about: 'twin: meet him',
    contrast: 100,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'İlk maaşın abinin hakkı olur, seni işe sokan o.',
    about: "first pay is the fixer's",
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'İlk maaşın ayın beşinde kendi hesabına yatar.',
    about: 'twin: first pay is yours',
    contrast: 102,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Girmesi kolay, çıkması paralı, baban da senede imza atar.',
    about: 'easy in, dear out',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Girmesi kolay, çıkması kolay, istediğin zaman ayrıl.',
    about: 'twin: free to go',
    contrast: 104,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Avansı ailene gönderdik, sen de çapada düşersin.',
    about: 'advance to the family, worked off',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Avansı isteyene ayın on beşinde veriyoruz, faizi yok, geri istemeyiz.',
    about: 'twin: an advance that is a gift',
    contrast: 106,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Pasaportun çekmecede dursun, çıkarken alırsın.',
    about: 'passport in the drawer',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Pasaportun sende dursun, giriş için fotokopi yeter.',
    about: 'twin: a copy will do',
    contrast: 108,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Kızlar bahçeden çıkmaz, markete abla götürür.',
    about: 'nobody leaves the yard',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Market iki sokak ötede, iş çıkışı herkes kendi gider.',
    about: 'twin: everyone goes alone',
    contrast: 110,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Kağıtta garson yazıyor, ama orada nereye derlerse oraya gidersin.',
    about: 'waiter on paper',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'Kağıtta garson yazıyor, salonda da garson olarak çalışırsın.',
    about: 'twin: waiter indeed',
    contrast: 112,
    expect: { level: 'none', not: ['contract-substitution'] },
  },
  {
    text: 'Okumaya gerek yok, parmağını bas, rakamı biz yazarız.',
    about: 'unread, sum later',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'Evde oku, rakam yazılı, sonra imzala.',
    about: 'twin: read at home',
    contrast: 114,
    expect: { level: 'none', not: ['contract-substitution'] },
  },
  {
    text: 'Mahsul satılınca hesaplaşırız, arada harçlık var.',
    about: 'paid when the crop is sold',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Mahsul satılsın satılmasın, maaş her ayın birinde.',
    about: 'twin: paid regardless',
    contrast: 116,
    expect: { level: 'none', not: ['wage-withholding'] },
  },
  {
    text: 'Minibüs beklemez, kimseye söyleme, hemen yola çık.',
    about: 'secrecy and haste',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'Minibüs sekizde kalkar, ailene haber ver.',
    about: 'twin: tell the family',
    contrast: 118,
    expect: { level: 'none', not: ['pressure-and-secrecy'] },
  },
] satisfies LanguageCase[];
