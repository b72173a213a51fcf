/** Texts by language, all written for this file: sentences of forty characters or more, and phrases of four words. */
export interface LanguageCase {
  lang: string;
  sentences: readonly string[];
  phrases: readonly string[];
}

export const cases: readonly LanguageCase[] = [
  {
    lang: 'en',
    sentences: [
      'The bakery on Mill Lane opens at six and closes when the bread is gone.',
      'Two painters needed for a school in Leeds, brushes and ladders are provided.',
      'She drives a lorry between Dover and Glasgow three nights every week.',
    ],
    phrases: ['Cleaners wanted in Bristol', 'Bring your own tools', 'Paid on Friday evening', 'We train you here'],
  },
  {
    lang: 'es',
    sentences: [
      'La panadería de la esquina abre a las seis y cierra cuando se acaba el pan.',
      'Necesitamos dos pintores para una escuela de Sevilla, las brochas las ponemos nosotros.',
      'Ella conduce un camión entre Bilbao y Cádiz tres noches por semana.',
    ],
    phrases: [
      'Se necesita cocinero urgente',
      'Pagamos todos los viernes',
      'Trabajo de media jornada',
      'Traiga sus propias herramientas',
    ],
  },
  {
    lang: 'pt',
    sentences: [
      'A padaria da esquina abre às seis e fecha quando o pão acaba.',
      'Precisamos de dois pintores para uma escola em Braga, os pincéis são por nossa conta.',
      'Ela conduz um camião entre o Porto e Faro três noites por semana.',
    ],
    phrases: [
      'Precisa-se de cozinheiro urgente',
      'Pagamos todas as sextas',
      'Não é preciso experiência',
      'Traga suas próprias ferramentas',
    ],
  },
  {
    lang: 'fr',
    sentences: [
      'La boulangerie du coin ouvre à six heures et ferme quand il ne reste plus de pain.',
      'Nous cherchons deux peintres pour une école de Lille, le matériel est fourni.',
      'Elle conduit un camion entre Brest et Lyon trois nuits par semaine.',
    ],
    phrases: [
      'Cuisinier recherché à Nantes',
      'Nous payons chaque vendredi',
      'Apportez vos propres outils',
      'Logé dans la ferme',
    ],
  },
  {
    lang: 'it',
    sentences: [
      'Il forno all’angolo apre alle sei e chiude quando il pane è finito.',
      'Cerchiamo due imbianchini per una scuola di Parma, i pennelli li diamo noi.',
      'Lei guida un camion tra Bari e Torino tre notti alla settimana.',
    ],
    phrases: [
      'Cercasi cuoco a Verona',
      'Paghiamo ogni venerdì sera',
      'Portare i propri attrezzi',
      'Non serve la patente',
    ],
  },
  {
    lang: 'de',
    sentences: [
      'Die Bäckerei an der Ecke öffnet um sechs und schließt, wenn das Brot verkauft ist.',
      'Wir suchen zwei Maler für eine Schule in Kassel, Pinsel und Leitern sind vorhanden.',
      'Sie fährt dreimal in der Woche nachts einen Lastwagen von Kiel nach Ulm.',
    ],
    phrases: [
      'Koch in Bremen gesucht',
      'Bezahlung jeden Freitag bar',
      'Bitte eigenes Werkzeug mitbringen',
      'Zimmer wird gestellt, kostenlos',
    ],
  },
  {
    lang: 'ro',
    sentences: [
      'Brutăria din colț se deschide la șase și se închide când s-a terminat pâinea.',
      'Avem nevoie de doi zugravi pentru o școală din Cluj, pensulele le dăm noi.',
      'Ea conduce un camion între Iași și Arad trei nopți pe săptămână.',
    ],
    phrases: [
      'Căutăm bucătar la Timișoara',
      'Plata se face vinerea',
      'Aduceți propriile unelte',
      'Nu cerem experiență deloc',
    ],
  },
  {
    lang: 'pl',
    sentences: [
      'Piekarnia na rogu otwiera się o szóstej i zamyka, gdy skończy się chleb.',
      'Potrzebujemy dwóch malarzy do szkoły w Lublinie, pędzle i drabiny są na miejscu.',
      'Ona jeździ ciężarówką między Gdynią a Rzeszowem trzy noce w tygodniu.',
    ],
    phrases: [
      'Szukamy kucharza w Toruniu',
      'Płacimy w każdy piątek',
      'Proszę przynieść własne narzędzia',
      'Pokój nad warsztatem, darmowy',
    ],
  },
  {
    lang: 'ru',
    sentences: [
      'Пекарня на углу открывается в шесть и закрывается, когда кончается хлеб.',
      'Нужны два маляра для школы в Туле, кисти и лестницы выдаём на месте.',
      'Она водит грузовик между Псковом и Казанью три ночи в неделю.',
    ],
    phrases: [
      'Ищем повара в Самаре',
      'Платим каждую пятницу наличными',
      'Приносите свои инструменты',
      'Опыт работы не нужен',
    ],
  },
  {
    lang: 'uk',
    sentences: [
      'Пекарня на розі відчиняється о шостій і зачиняється, коли закінчується хліб.',
      'Потрібні два маляри для школи в Полтаві, пензлі й драбини даємо на місці.',
      'Вона водить вантажівку між Львовом і Одесою три ночі на тиждень.',
    ],
    phrases: [
      'Шукаємо кухаря у Луцьку',
      'Платимо щоп’ятниці готівкою вчасно',
      'Приносьте свої інструменти',
      'Досвід роботи не потрібен',
    ],
  },
  {
    lang: 'tr',
    sentences: [
      'Köşedeki fırın saat altıda açılır ve ekmek bitince kapanır.',
      'Bursa’daki bir okul için iki boyacı arıyoruz, fırça ve merdiven bizden.',
      'Haftada üç gece İzmir ile Konya arasında kamyon sürüyor.',
    ],
    phrases: [
      'Antalya’da aşçı aranıyor',
      'Ödeme her cuma yapılır',
      'Kendi aletlerinizi getirin lütfen',
      'Tecrübe şartı kesinlikle yoktur',
    ],
  },
  {
    lang: 'ar',
    sentences: [
      'يفتح المخبز في الزاوية عند السادسة ويغلق حين ينفد الخبز.',
      'نحتاج إلى دهانين اثنين لمدرسة في حلب والأدوات موجودة لدينا.',
      'تقود شاحنة بين طنجة وفاس ثلاث ليال في الأسبوع.',
    ],
    phrases: ['مطلوب طباخ في عمان', 'ندفع كل يوم جمعة', 'أحضر أدواتك معك رجاء', 'لا نشترط خبرة سابقة'],
  },
  {
    lang: 'hi',
    sentences: [
      'नुक्कड़ की बेकरी छह बजे खुलती है और रोटी खत्म होते ही बंद हो जाती है।',
      'कानपुर के एक स्कूल के लिए दो पेंटर चाहिए, ब्रश और सीढ़ी हम देंगे।',
      'वह हफ़्ते में तीन रात जयपुर और इंदौर के बीच ट्रक चलाती है।',
    ],
    phrases: ['पटना में रसोइया चाहिए', 'हर शुक्रवार पैसे मिलेंगे', 'अपने औज़ार साथ लाएँ', 'अनुभव की ज़रूरत नहीं'],
  },
  {
    lang: 'ne',
    sentences: [
      'कुनाको बेकरी छ बजे खुल्छ र रोटी सकिएपछि बन्द हुन्छ।',
      'पोखराको एउटा विद्यालयका लागि दुई जना रङ लगाउने मान्छे चाहियो, ब्रस हामी दिन्छौं।',
      'उनी हप्तामा तीन रात बुटवल र धरानबीच ट्रक चलाउँछिन्।',
    ],
    phrases: ['विराटनगरमा भान्से चाहियो', 'हरेक शुक्रबार पैसा दिइन्छ', 'आफ्नै औजार ल्याउनुहोस् है', 'अनुभव नभए पनि हुन्छ'],
  },
  {
    lang: 'bn',
    sentences: ['মোড়ের বেকারি ছয়টায় খোলে আর রুটি ফুরালে বন্ধ হয়ে যায়।', 'খুলনার একটি স্কুলের জন্য দুজন রংমিস্ত্রি দরকার, তুলি আমরা দেব।'],
    phrases: ['সিলেটে বাবুর্চি দরকার এখনই', 'প্রতি শুক্রবার টাকা দেওয়া'],
  },
  {
    lang: 'tl',
    sentences: [
      'Alas sais nagbubukas ang panaderya sa kanto at nagsasara kapag ubos na ang tinapay.',
      'Kailangan namin ng dalawang pintor para sa paaralan sa Iloilo, may brotsa at hagdan na.',
      'Nagmamaneho siya ng trak mula Baguio hanggang Naga tatlong gabi kada linggo.',
    ],
    phrases: [
      'Hanap namin ay kusinero',
      'Bayad tuwing Biyernes po',
      'Magdala ng sariling gamit',
      'Hindi kailangan ang karanasan',
    ],
  },
  {
    lang: 'ceb',
    sentences: [
      'Alas sais moabli ang panaderya sa eskina ug mosira kon mahurot na ang pan.',
      'Nagkinahanglan mi og duha ka pintor para sa eskwelahan, naa na ang brotsa ug hagdanan.',
    ],
    phrases: ['Nangita mi og kusinero', 'Dili kinahanglan ang kasinatian'],
  },
  {
    lang: 'id',
    sentences: [
      'Toko roti di pojok buka jam enam dan tutup kalau rotinya sudah habis.',
      'Kami butuh dua tukang cat untuk sekolah di Malang, kuas dan tangga sudah ada.',
      'Dia menyetir truk antara Medan dan Padang tiga malam seminggu karena suka sepi.',
    ],
    phrases: [
      'Dicari koki untuk Surabaya',
      'Gaji dibayar setiap Jumat',
      'Bawa alat kerja sendiri',
      'Tidak butuh pengalaman apa-apa',
    ],
  },
  {
    lang: 'ms',
    sentences: [
      'Kedai roti di simpang itu dibuka pukul enam dan ditutup apabila roti sudah kehabisan, encik.',
      'Kami perlukan dua orang tukang cat untuk sekolah di Ipoh, berus dan tangga disediakan percuma.',
      'Beliau memandu lori dari Johor ke Kedah tiga malam seminggu kerana sukakan kesunyian.',
    ],
    phrases: [
      'Tukang masak diperlukan segera',
      'Jawatan kosong di kilang',
      'Sila hubungi pejabat kami',
      'Boleh bekerja hujung minggu',
    ],
  },
  {
    lang: 'vi',
    sentences: [
      'Tiệm bánh mì đầu ngõ mở cửa lúc sáu giờ và đóng khi hết bánh.',
      'Cần hai thợ sơn cho một trường học ở Huế, cọ và thang có sẵn.',
      'Chi ay lai xe tai tu Vinh vao Da Nang ba dem moi tuan de kiem them tien.',
    ],
    phrases: ['Cần đầu bếp ở Huế', 'Trả tiền mỗi thứ sáu', 'Mang theo đồ nghề nhé', 'Không cần kinh nghiệm gì'],
  },
  {
    lang: 'th',
    sentences: ['ร้านขนมปังหัวมุมเปิดหกโมงเช้าและปิดเมื่อขนมปังหมด', 'ต้องการช่างทาสีสองคนสำหรับโรงเรียนที่ลำปาง มีแปรงให้'],
    phrases: ['รับพ่อครัวด่วน', 'จ่ายเงินทุกวันศุกร์'],
  },
  {
    lang: 'zh',
    sentences: [
      '街角的面包店六点开门，面包卖完就关门，老板人很好，大家都喜欢他。每天早上都有很多人在门口排队等着买面包。',
      '學校需要兩名油漆工，刷子和梯子由我們提供，每週五準時發工資，交通方便，中午有飯吃，歡迎有經驗的師傅來電。',
    ],
    phrases: ['招聘厨师包吃包住', '每周五发工资不拖欠'],
  },
  {
    lang: 'sw',
    sentences: [
      'Duka la mikate kwenye kona hufunguliwa saa kumi na mbili na kufungwa mikate ikiisha.',
      'Tunahitaji wapaka rangi wawili kwa shule ya Mwanza, brashi na ngazi zipo tayari.',
      'Yeye huendesha lori kati ya Tanga na Dodoma usiku mara tatu kwa wiki.',
    ],
    phrases: [
      'Mpishi anatafutwa mjini Arusha',
      'Malipo ni kila Ijumaa',
      'Njoo na vifaa vyako',
      'Uzoefu hauhitajiki kwa kazi',
    ],
  },
  {
    lang: 'am',
    sentences: [
      'ጥግ ላይ ያለው ዳቦ ቤት በስድስት ሰዓት ይከፈታል፤ ዳቦው ሲያልቅ ደግሞ ይዘጋል።',
      'ለባህር ዳር ትምህርት ቤት ሁለት ቀለም ቀቢዎች እንፈልጋለን፣ ብሩሽ አለን።',
    ],
    phrases: ['ምግብ አብሳይ በአስቸኳይ እንፈልጋለን', 'ክፍያ በየሳምንቱ አርብ ነው'],
  },
  {
    lang: 'lt',
    sentences: [
      'Kampo kepykla atidaroma šeštą ir užsidaro, kai baigiasi duona.',
      'Mokyklai Šiauliuose reikia dviejų dažytojų, teptukus ir kopėčias duodame.',
    ],
    phrases: ['Ieškome virėjo į Kauną', 'Mokame kiekvieną penktadienį vakare'],
  },
  {
    lang: 'lv',
    sentences: [
      'Maiznīca uz stūra atveras sešos un aizveras, kad beidzas maize.',
      'Skolai Liepājā vajag divus krāsotājus, otas un kāpnes mēs iedodam.',
    ],
    phrases: ['Meklējam pavāru uz Rīgu', 'Maksājam katru piektdienas vakaru'],
  },
  {
    lang: 'et',
    sentences: [
      'Nurgapealne pagariäri avatakse kell kuus ja suletakse, kui leib otsas on.',
      'Tartu kooli on vaja kahte maalrit, pintslid ja redelid anname ise.',
    ],
    phrases: ['Otsime kokka Pärnu kohvikusse', 'Maksame igal reedel sularahas'],
  },
  {
    lang: 'sr',
    sentences: [
      'Пекара на углу отвара се у шест и затвара кад нестане хлеба.',
      'Потребна су два молера за школу у Нишу, четке и мердевине су ту.',
    ],
    phrases: ['Тражимо кувара у Суботици', 'Исплата је сваког петка'],
  },
  {
    lang: 'hr',
    sentences: [
      'Pekara na uglu otvara se u šest i zatvara kad nestane kruha.',
      'Trebaju nam dva ličioca za školu u Osijeku, kistovi i ljestve su ovdje.',
    ],
    phrases: ['Tražimo kuhara u Splitu', 'Isplata je svakog petka'],
  },
  {
    lang: 'hu',
    sentences: [
      'A sarki pékség hatkor nyit, és bezár, amikor elfogy a kenyér.',
      'Két festőt keresünk egy szegedi iskolába, az ecsetet és a létrát mi adjuk.',
    ],
    phrases: ['Szakácsot keresünk Pécsre sürgősen', 'Minden pénteken fizetünk készpénzben'],
  },
  {
    lang: 'cs',
    sentences: [
      'Pekárna na rohu otevírá v šest a zavírá, když dojde chleba.',
      'Potřebujeme dva malíře do školy v Brně, štětce a žebříky půjčíme.',
    ],
    phrases: ['Hledáme kuchaře do Plzně', 'Platíme každý pátek hotově'],
  },
  {
    lang: 'sk',
    sentences: [
      'Pekáreň na rohu otvára o šiestej a zatvára, keď sa minie chlieb.',
      'Potrebujeme dvoch maliarov do školy v Žiline, štetce a rebríky požičiame.',
    ],
    phrases: ['Hľadáme kuchára do Nitry', 'Vyplácame každý piatok večer'],
  },
  {
    lang: 'nl',
    sentences: [
      'De bakkerij op de hoek gaat om zes uur open en sluit als het brood op is.',
      'We zoeken twee schilders voor een school in Breda, kwasten en ladders zijn er.',
    ],
    phrases: ['Kok gezocht in Utrecht', 'Wij betalen elke vrijdag'],
  },
  {
    lang: 'sv',
    sentences: [
      'Bageriet på hörnet öppnar klockan sex och stänger när brödet är slut.',
      'Vi behöver två målare till en skola i Umeå, penslar och stegar finns.',
    ],
    phrases: ['Kock sökes till Malmö', 'Vi betalar varje fredag'],
  },
  {
    lang: 'da',
    sentences: [
      'Bageriet på hjørnet åbner klokken seks og lukker, når der ikke er mere brød.',
      'Vi mangler to malere til en skole i Vejle, pensler og stiger har vi selv.',
    ],
    phrases: ['Kok søges i Aalborg', 'Vi betaler hver fredag'],
  },
  {
    lang: 'fi',
    sentences: [
      'Kulman leipomo avataan kuudelta ja suljetaan, kun leipä on loppu.',
      'Tarvitsemme kaksi maalaria Oulun kouluun, pensselit ja tikkaat löytyvät.',
    ],
    phrases: ['Haemme kokkia Turun kahvilaan', 'Maksamme palkan joka perjantai'],
  },
  {
    lang: 'el',
    sentences: [
      'Ο φούρνος στη γωνία ανοίγει στις έξι και κλείνει όταν τελειώσει το ψωμί.',
      'Ζητούνται δύο μπογιατζήδες για σχολείο στη Λάρισα.',
    ],
    phrases: ['Ζητείται μάγειρας στον Βόλο', 'Πληρώνουμε κάθε Παρασκευή βράδυ'],
  },
  {
    lang: 'he',
    sentences: [
      'המאפייה בפינה נפתחת בשש ונסגרת כשנגמר הלחם בערב.',
      'דרושים שני צבעים לבית ספר בחיפה, מברשות וסולמות יש במקום.',
    ],
    phrases: ['דרוש טבח בבאר שבע', 'משלמים בכל יום שישי'],
  },
  {
    lang: 'fa',
    sentences: [
      'نانوایی سر کوچه ساعت شش باز می‌شود و وقتی نان تمام شد می‌بندد.',
      'برای مدرسه‌ای در شیراز به دو نقاش نیاز داریم، قلم‌مو و نردبان هست.',
    ],
    phrases: ['به آشپز نیاز داریم', 'هر جمعه پول می‌دهیم', 'ابزار خود را بیاورید'],
  },
  {
    lang: 'ur',
    sentences: [
      'نکڑ کی بیکری چھ بجے کھلتی ہے اور روٹی ختم ہوتے ہی بند ہو جاتی ہے۔',
      'ملتان کے ایک اسکول کے لیے دو رنگ ساز چاہییں، برش ہم دیں گے۔',
    ],
    phrases: ['لاہور میں باورچی چاہیے', 'ہر جمعے پیسے ملیں گے'],
  },
  {
    lang: 'ja',
    sentences: [
      '角のパン屋は六時に開いて、パンが売り切れたら閉まります。朝は近所の人がたくさん並んでいて、とてもにぎやかです。',
    ],
    phrases: ['コックさんを急いで募集中', '毎週金曜日に給料を払います'],
  },
  {
    lang: 'ko',
    sentences: ['모퉁이 빵집은 여섯 시에 문을 열고 빵이 다 팔리면 문을 닫습니다. 아침마다 사람들이 줄을 섭니다.'],
    phrases: ['부산에서 일할 요리사 구함', '매주 금요일에 급여 지급'],
  },
  {
    lang: 'ta',
    sentences: ['மூலையில் உள்ள ரொட்டிக்கடை ஆறு மணிக்குத் திறந்து ரொட்டி தீர்ந்ததும் மூடப்படும்.'],
    phrases: ['மதுரையில் சமையல்காரர் உடனே தேவை'],
  },
  {
    lang: 'te',
    sentences: ['మూల మీద ఉన్న బేకరీ ఆరు గంటలకు తెరిచి రొట్టె అయిపోగానే మూసేస్తారు.'],
    phrases: ['గుంటూరులో వంటమనిషి వెంటనే కావలెను'],
  },
  { lang: 'my', sentences: ['ထောင့်က မုန့်တိုက်က မနက်ခြောက်နာရီ ဖွင့်ပြီး ပေါင်မုန့်ကုန်ရင် ပိတ်တယ်။'], phrases: ['ထမင်းချက် အမြန် လိုသည် ရန်ကုန်'] },
  { lang: 'km', sentences: ['ហាងនំប៉័ងនៅជ្រុងផ្លូវបើកម៉ោងប្រាំមួយ ហើយបិទពេលអស់នំប៉័ង។'], phrases: ['ត្រូវការចុងភៅនៅបាត់ដំបង'] },
  {
    lang: 'so',
    sentences: [
      'Foornada geeska ku taal waxay furantaa lixda subaxnimo waxayna xirantaa markuu rootigu dhammaado.',
      'Waxaan u baahanahay laba rinjiile oo dugsi ku yaal Boorama u shaqeeya, burush waa naga.',
    ],
    phrases: ['Kariye ayaa looga baahan', 'Lacagta waxaa la bixiyaa'],
  },
  {
    lang: 'ha',
    sentences: [
      'Gidan burodi da ke kusurwa yana buɗewa da ƙarfe shida kuma ana rufe shi idan burodi ya ƙare.',
      'Muna neman masu fenti biyu domin wata makaranta a Kano, akwai buroshi da tsani.',
    ],
    phrases: ['Ana neman mai girki', 'Muna biya kowace Juma’a'],
  },
  {
    lang: 'yo',
    sentences: [
      'Ilé búrẹ́dì tó wà ní igun máa ń ṣí ní agogo mẹ́fà, ó sì máa ń tì nígbà tí búrẹ́dì bá tán.',
      'A nílò àwọn akunlé méjì fún ilé ẹ̀kọ́ kan ní Ìbàdàn, a ní búrọ́ọ̀ṣì.',
    ],
    phrases: ['A ń wá alásè kíákíá', 'Owó oṣù jẹ́ gbogbo'],
  },
  {
    lang: 'ka',
    sentences: ['კუთხეში მდებარე საცხობი ექვს საათზე იხსნება და პურის გათავებისას იკეტება.'],
    phrases: ['ქუთაისში სასწრაფოდ გვჭირდება მზარეული'],
  },
  {
    lang: 'hy',
    sentences: ['Անկյունի հացի փուռը բացվում է վեցին և փակվում է, երբ հացը վերջանում է։'],
    phrases: ['Գյումրիում խոհարար է պետք'],
  },
  {
    lang: 'az',
    sentences: [
      'Tindəki çörəkxana saat altıda açılır və çörək qurtaranda bağlanır.',
      'Gəncədəki bir məktəb üçün iki rəngsaz axtarırıq, fırça və nərdivan bizdəndir.',
    ],
    phrases: ['Bakıda aşpaz lazımdır təcili', 'Ödəniş hər cümə günü'],
  },
  {
    lang: 'kk',
    sentences: [
      'Бұрыштағы наубайхана таңғы алтыда ашылып, нан біткенде жабылады.',
      'Ақтөбедегі мектепке екі сырлаушы керек, қылқалам мен баспалдақ бар.',
    ],
    phrases: ['Шымкентке аспаз керек шұғыл', 'Төлем әр жұма сайын'],
  },
  {
    lang: 'ky',
    sentences: [
      'Бурчтагы наабайкана саат алтыда ачылып, нан түгөнгөндө жабылат.',
      'Ошто мектепке эки сырдоочу керек, щётка менен шаты бизден болот.',
    ],
    phrases: ['Бишкекке ашпозчу керек тез', 'Төлөм ар жума сайын'],
  },
  {
    lang: 'uz',
    sentences: [
      'Burchakdagi novvoyxona soat oltida ochiladi va non tugaganda yopiladi.',
      'Buxorodagi maktab uchun ikkita bo‘yoqchi kerak, cho‘tka va narvon bizdan.',
    ],
    phrases: ['Toshkentda oshpaz kerak tez', 'Har juma kuni to‘lov'],
  },
  {
    lang: 'sq',
    sentences: [
      'Furra në cep hapet në orën gjashtë dhe mbyllet kur mbaron buka.',
      'Na duhen dy bojaxhinj për një shkollë në Vlorë, furçat dhe shkallët i kemi.',
    ],
    phrases: ['Kërkohet kuzhinier në Durrës', 'Paguajmë çdo të premte'],
  },
  {
    lang: 'bg',
    sentences: [
      'Пекарната на ъгъла отваря в шест и затваря, когато хлябът свърши.',
      'Трябват ни двама бояджии за училище в Русе, четките и стълбите са тук.',
    ],
    phrases: ['Търсим готвач във Варна', 'Плащаме всеки петък вечер'],
  },
  {
    lang: 'no',
    sentences: [
      'Bakeriet på hjørnet åpner klokka seks og stenger når brødet er utsolgt.',
      'Vi trenger to malere til en skole i Bodø, pensler og stiger har vi fra før.',
    ],
    phrases: ['Kokk søkes til Tromsø', 'Ta med eget verktøy'],
  },
  {
    lang: 'mr',
    sentences: [
      'कोपऱ्यावरची बेकरी सहा वाजता उघडते आणि पाव संपल्यावर बंद होते.',
      'नाशिकमधील शाळेसाठी दोन रंगारी हवे आहेत, ब्रश आम्ही देऊ.',
    ],
    phrases: ['पुण्यात स्वयंपाकी हवा आहे', 'दर शुक्रवारी पैसे मिळतील'],
  },
  {
    lang: 'hi-Latn',
    sentences: [
      'Nukkad ki bakery chhe baje khulti hai aur roti khatam hote hi band ho jaati hai.',
      'Kanpur ke ek school ke liye do painter chahiye, brush aur seedhi hum denge.',
      'Agent bola ki ticket ka paisa baad mein kategi salary se, koi tension nahi hai.',
    ],
    phrases: [
      'Patna mein rasoiya chahiye',
      'Har shukravaar paise milenge',
      'Apne auzaar saath laana',
      'Anubhav ki zaroorat nahi',
    ],
  },
  {
    lang: 'ne-Latn',
    sentences: [
      'Kunako bakery chha baje khulchha ra roti sakiye pachhi banda hunchha.',
      'Pokhara ko euta school ko lagi dui jana painter chahiyo, brush hami dinchhau.',
    ],
    phrases: ['Pokhara ma kuk chahiyo', 'Harek sukrabar paisa dinchhau'],
  },
  {
    lang: 'ar-Latn',
    sentences: [
      'El forn 3ala el zawya byefta7 el sa3a sitta w byesakkar lamma yekhlas el khobz.',
      'Me7tageen etnein naqqasheen le madrasa fi Tanta, w el forash 3andena kollaha.',
    ],
    phrases: ['Matloub tabbakh fi Amman', 'Bnedfa3 kol yom gom3a'],
  },
  {
    lang: 'ru-Latn',
    sentences: [
      'Pekarnya na uglu otkryvaetsya v shest i zakryvaetsya, kogda konchaetsya khleb.',
      'Nuzhny dva malyara dlya shkoly v Tule, kisti i lestnitsy vydaem na meste.',
    ],
    phrases: ['Ishchem povara v Samare', 'Platim kazhduyu pyatnitsu nalichnymi'],
  },
];

/** Two languages in one text, sentence by sentence or inside one. */
export const mixed: readonly { text: string; langs: readonly string[] }[] = [
  {
    text: 'We are looking for two gardeners in Kent this spring. Buscamos dos jardineros para la primavera en Kent.',
    langs: ['en', 'es'],
  },
  {
    text: 'Two drivers are wanted for the night shift in Dubai. مطلوب سائقان للعمل في المساء مع سكن مجاني قريب.',
    langs: ['en', 'ar'],
  },
  {
    text: 'Нужны повара в кафе у моря, жильё рядом. Cooks are needed for a café by the sea, a room is near.',
    langs: ['ru', 'en'],
  },
  {
    text: 'Looking for a cook and a driver, free room, sahod ay buwanan at may libreng pagkain para sa lahat',
    langs: ['en', 'tl'],
  },
];

export const unclear: readonly string[] = [
  '',
  ' ',
  '12345 678',
  '🍞🍞🍞',
  'xq',
  'WhatsApp',
  'OK!',
  'Zrk Vltp',
  '£14/h',
  'www.farm.example',
];
