/**
 * Small words (and a few words of every job ad) that tell languages apart: those the n-gram data lacks or confuses, and
 * texts too short or too full of names for n-grams. Written plainly, folded on load. A word that several lists share
 * counts for each in part.
 */
export const LATIN_WORDS: Readonly<Record<string, string>> = {
  en: `the and of to in for is are with you your we our on at be will not no from this that have or as it by who if can all must
    any job work working staff wanted needed hiring required pay experience available looking please call per who needs only own day
    after before until never they my he she his her what when hours week month apply weekly`,
  es: `el la los las de del y en para con por que se una un su sus no es al como mas muy sin trabajo empresa sueldo buscamos
    experiencia necesita busca somos tu tus te le nos pero cuando hasta antes despues este esta ser son solo hay si ofrecemos buena
    chicas salario dia semana llamar pago gratis lo usted tiene donde todo toda`,
  pt: `o a os as do da dos das e em no na nos nas para com por que se uma um seu sua nao ao mais sem trabalho empresa vaga vagas
    voce precisa procuramos experiencia emprego somos ou muito ate antes depois esta ser sao so tem pelo pela oferecemos boa
    salario dia semana ligue pagamento contratamos moradia meninas fica`,
  fr: `le la les de du des et en pour avec par que une un dans sur est sont au aux ce cette nous vous votre vos ne pas plus sans
    travail emploi poste recherche recherchons cherche entreprise ou notre nos leur jusqu avant apres logement salaire qui il elle
    tous tres bien jour semaine appelez heures paye ses sa son`,
  it: `il lo la gli le di del della dei delle e in per con che un una si non nel nella al alla sono da come piu senza lavoro
    azienda cerchiamo cerca cercasi esperienza stipendio alloggio nostro tuo tua anche fino prima dopo questo questa essere solo
    ragazze giorno settimana chiamare offriamo tutti ogni mese ore vitto anni`,
  de: `der die das und in zu den von mit fur auf ist im nicht ein eine einen einem als auch sich wir sie sind bei oder nach aus wird
    am arbeit suchen sucht unser unsere ihr ihre keine bis vor werden stunden gehalt gesucht mitarbeiter kein wie bitte unterkunft
    nur pro tag woche monat haben zum zur uber ohne sofort bieten`,
  ro: `si de la in cu pe pentru un o nu este sunt se din ce mai sau fara care ca al ale ai va vom dumneavoastra angajam cautam
    munca muncitori salariu cazare oferim firma experienta locuri loc bun euro masa asigurata asigurat noastre noastra dupa pana
    fete zi luna sunati acte lucru germania doar numai`,
  pl: `i w z na do nie sie za dla oraz jest to od po o u przez ze lub jak co ma mamy bez praca prace pracy szukamy poszukujemy firma
    zatrudni zatrudnimy wymagane oferujemy zakwaterowanie wynagrodzenie doswiadczenie jestesmy przed mozna twoj tylko godzin dziewczyny
    dzien miesiac zadzwon zarobki wyjazd kazdy czy juz tygodniowo zapewniamy`,
  tr: `ve bir bu icin ile da de ne var yok olan olarak daha en gibi kadar veya sonra once biz siz is calisan calismak eleman araniyor
    aranmaktadir maas tecrube deneyim sirket lazim icinde her gun ay hafta saat konaklama yemek bayan acil iletisim arayin degil
    sadece uzere edilir verilir vardir alinacaktir`,
  az: `ve bir bu ucun ile da de ne var olan olaraq daha en kimi qeder ve ya sonra evvel biz siz is isci teleb olunur maas emek haqqi
    tecrube sirket her gun ay hefte saat xanim elaqe zeng edin deyil yalniz edilir verilir isleyen axtarilir lazimdir`,
  nl: `de het een en van in op te voor met is zijn niet aan bij of ook om wij je jij onze jouw ons naar uit als dat die maar geen tot
    werk zoeken zoekt ervaring salaris huisvesting bedrijf vacature per week dag uur maand moet kunnen bellen medewerker gezocht`,
  sv: `och i att det som en ett pa ar av for med till den inte vi du har om din ditt var vara sig kan eller fran utan jobb arbete soker
    lon boende erfarenhet foretag dag vecka manad ring timmar betalar`,
  da: `og i at det som en et pa er af for med til den ikke vi du har om din dit vores sig kan eller fra uden job arbejde soger lon bolig
    erfaring virksomhed dag uge maned ring timer betaler`,
  no: `og i at det som en et pa er av for med til den ikke vi du har om din ditt var seg kan eller fra uten jobb arbeid soker lonn bolig
    erfaring bedrift dag uke maned ring timer betaler`,
  fi: `ja on ei se etta oli mutta tai kun niin kuin myos sinun meidan me haemme etsimme tyo tyota tyontekija palkka asunto kokemus
    yritys paiva viikko kuukausi soita tunti ilman ennen jalkeen olla ovat`,
  hu: `a az es egy nem is hogy van meg de ha vagy csak mint ez nelkul munka munkat keresunk fizetes szallas tapasztalat ceg nap het honap
    hivjon ora elott utan minden nalunk szukseges biztositunk felveszunk azonnal lehet ki be el`,
  cs: `a se na je v z do s o ze pro si by jsme byt nebo ale jak za po od bez prace praci hledame nabizime ubytovani plat mzda zkusenosti
    firma den tyden mesic volejte hodin pred vas vase nas mate jen muze neni`,
  sk: `a sa na je v z do s o ze pre si by sme byt alebo ale ako za po od bez praca pracu hladame ponukame ubytovanie plat mzda skusenosti
    firma den tyzden mesiac volajte hodin pred vas vase nas mate len moze nie`,
  hr: `i u na je se za da s od do ne su o ili a po iz kao smo biti bez rad posao trazimo nudimo smjestaj placa iskustvo tvrtka dan tjedan
    mjesec nazovite sati prije vas vase nas imate samo moze nije potreban radnik plata smestaj`,
  lt: `ir i is su uz kad ne yra bei arba nuo iki per mes jus jusu musu be darbas darba ieskome ieskoma siulome apgyvendinimas atlyginimas
    patirtis imone diena savaite menuo skambinkite valandu reikalingi reikia tik kaip labai po prie apie`,
  lv: `un ir no uz ar par ka ne vai lidz mes jus jusu musu bez darbs darbu mekle meklejam piedavajam dzivoklis alga pieredze uznemums
    diena nedela menesis zvaniet stundas tikai loti pie`,
  et: `ja on ei see et ning voi kui oma meie teie ilma too tood otsime pakume majutus palk kogemus ettevote paev nadal kuu helista tundi
    enne parast ainult vaga`,
  sq: `dhe ne e te i per me nje nga se qe ka eshte jane nuk do si por ose pa pune puna punetor kerkojme kerkohen ofrojme banim paga pervoje
    kompania dita java muaj telefononi ore para pas vetem shume tek juaj`,
  id: `dan yang di untuk dengan dari ini itu tidak akan pada bisa boleh kami anda ke adalah atau juga karena sudah saya oleh lowongan kerja
    dibutuhkan gaji karyawan karyawati segera hubungi perusahaan pengalaman uang gratis mau tanpa dapat wanita pria libur kirim lamaran
    butuh setiap hari bulan jam orang tempat makan ditanggung bekerja harus sampai belum lagi loker jaminan potong biaya kantor ketika kalau toko truk bapak kamu kamar polisi paspor agen tunai habis tutup saja cuma nanti juta mess kost ktp wa aja kok`,
  ms: `dan yang di untuk dengan dari ini itu tidak akan pada boleh kami anda ke ialah atau juga kerana sudah saya oleh jawatan kosong
    kerja diperlukan gaji pekerja segera hubungi syarikat pengalaman wang percuma mahu tanpa dapat perempuan lelaki cuti hantar
    perlukan setiap hari bulan jam orang tempat tinggal makan disediakan bekerja sehingga belum lagi temuduga sahaja rm sila
    pembantu rumah kilang awak hendaklah kepada bagi serta pejabat apabila kedai lori encik bilik polis bas pasport lesen ejen tunai orang beliau`,
  tl: `ang ng mga sa na at ay para kami namin ko mo po ka ako ito hindi may mayroon wala kung kayo inyo inyong nang lang din rin pa ba
    dito siya sila natin walang trabaho sahod sweldo naghahanap kailangan libre tirahan pagkain kasambahay bayad muna babae araw buwan
    agad tawag pwede lahat dapat hanggang bawat kahit mag amin iyong`,
  ceb: `ang sa mga ug nga og kami namo ko ka ni kini dili wala adunay naa kung kamo imong among pa ra lang kaayo gikan para diha
    trabaho sweldo nangita kinahanglan libre puy anan pagkaon katabang bayad una babaye adlaw bulan dayon tawag pwede tanan kinahanglang
    hangtod matag bisan inyong sila siya karon ilang dinhi`,
  vi: `va la cua co cho khong mot cac duoc trong voi den nguoi viec lam luong tuyen can nhan vien cong ty lao dong thang ngay cao bao
    ve di se da khi nay tai tu ban chung toi phi o hoac neu phai nam nu lien he kinh nghiem mien dung theo rat nhieu ra vao an`,
  sw: `na ya wa kwa ni za la katika kazi watu hii kuwa yako yetu bila au pia tuna sisi mshahara nafasi anahitajika wanahitajika
    tunatafuta tunahitaji wafanyakazi mfanyakazi chakula bure malazi kila siku mwezi wiki piga simu uzoefu kampuni hakuna kabla baada
    lazima wasichana msichana ndani nje ya nchi mzuri nyumba pasipoti ada pesa tutakupa wewe hapa sana tu cha vya malipo saa kwenye kazini mjini uko yupo wetu letu`,
  ha: `da na a ga ba don domin ko ne ce mu za ta yana suna muna aiki ma aikata ana neman bukatar albashi kyauta abinci gida kowane
    rana wata mako kira waya kamfani babu kafin bayan dole yan mata wurin zama kudi wannan daga cikin su ku mai masu kasa waje biya kowace akwai idan`,
  so: `waa iyo ka ku oo ah in la u ay uu aan waxaan waxa shaqo shaqaale mushahar bilaash cunto guri hoy maalin bil toddobaad wac
    shirkad ma kahor kadib waa in gabdho lacag baasaboor dibadda dalka ee is leh looga baahan yahay ayaa lagu`,
  yo: `ni ti awon ati fun si o a wa pe ko lati ise owo osu ojo ile wa nilo osise ounje ofe ibugbe ile ise kan yin naa gbogbo se pelu
    nwa eniyan omobinrin oke okun nitori ki ninu`,
  ig: `na nke bu di ndi ya anyi maka ka ga onye oru ego ulo nri onwa ubochi izu kpoo choro achoro n ma mgbe tupu`,
  uz: `va bilan uchun bu bir ham ish ishchi kerak maosh oylik yotoqxona bepul ovqat kun oy hafta telefon kompaniya yoq bor qilish
    oldin keyin ayol qiz chet elda sizga bizga biz siz yoki emas`,
  ca: `el la els les de del i en per amb que una un no es als com mes molt sense feina empresa sou busquem experiencia som allotjament
    pero quan fins abans despres aquest aquesta dia setmana truqueu hi ha`,
  af: `die en van in is vir met nie n ons jy jou werk op te aan by of ook het sonder soek benodig ervaring salaris verblyf maand week`,
  'hi-Latn': `hai hain ke ki ka mein me se ko aur nahi nahin par aap aapka aapki apna apne hum humara kaam naukri chahiye paise paisa
    pehle baad wala wale wali ladki ladkiyan ghar rahega rahenge milega milegi karna karo karega hoga hogi tak bhi jo kya kyun mahina
    mahine din roz ladka bina koi sab kuch liye denge dena dega abhi turant sampark karein khana rehna muft yahan tum tumhara se sirf`,
  'ne-Latn': `cha chha chan chhan ko ma lai ra hunchha huncha garne garnu garnus hami hamro tapai tapaiko bata kam kaam talab mahina
    paisa pahile chahiyo chahinchha chaincha videsh bidesh jane jana keti keta haru sanga le dinchhau parcha parchha pathaune hola
    khana basna nishulka samparka sabai kehi chaina chhaina dina bhayeko`,
  'ar-Latn': `fi el al w min ma3 3ala 3la 3and 3andi 3andna 3andak shu mesh mish msh lazem kol kul bas shughl shoghl shogol 3amal khdma
    rateb ratib jawaz safar lkafil kafil flous fluus masari banat bint maktab sakan akl abl ba3d yom shahr 7ad ma fish kaman da di dol
    dyal wach bghina kayn bzaf ana enta enti ehna ihna hna wala aw ila ya3ni bidun mafi fee mustaqdam khadama ma3ak lil matloub matlub
    mtlob ra fel bel`,
  'ru-Latn': `i v na ne s po dlya chto my vy za iz ot do u rabota raboty rabotu ishem trebuyutsya trebuetsya zarplata oplata devushki
    devushek zhilye zhilyo bez opyta zvonite pishite vse nas vas eto kak ili tolko den mesyats nedelyu pasport dolg poka viza bilet est net
    budet mozhno nuzhno srochno kazhdyi granitsey usloviya khoroshaya`,
};

export const CYRILLIC_WORDS: Readonly<Record<string, string>> = {
  ru: `и в не на с по для от что мы вы за из к у до как это все или без работа работы требуются требуется ищем зарплата оплата девушки
    жилье опыта звоните нас вас вам наш день месяц неделю есть нет только будет можно нужно срочно если при также`,
  uk: `і в на з до та не що для від ми ви за у або є це як без робота роботи потрібні потрібен шукаємо зарплата оплата дівчата житло
    досвіду телефонуйте нас вас вам наш день місяць тиждень немає тільки буде можна треба терміново якщо при також його й зі`,
  bg: `и на за в от с да се не по или ние вие ще са без е към при до като работа търсим търсят заплата заплащане момичета квартира
    опит обадете нас вас ви наш ден месец седмица има няма само може трябва спешно ако също което който със`,
  sr: `и у на за је се да са од до не су о или а по из као смо бити без рад посао тражимо нудимо смештај плата искуство дан недеља
    месец позовите сати пре вас ваш нас имате само може није потребан радник који која девојке`,
  mk: `и во на за е се да со од до не се или а по како сме без работа бараме нудиме сместување плата искуство ден недела месец јавете
    часа пред вас нас имате само може кои која девојки потребни ќе`,
  be: `і у на з да не што для ад мы вы за або гэта як без праца патрабуюцца шукаем зарплата аплата дзяўчаты жыллё вопыту тэлефануйце нас
    вас дзень месяц тыдзень ёсць няма толькі будзе можна трэба`,
  kk: `және мен бен пен үшін бұл бір жұмыс жұмысшы керек жалақы айлық тұрғын үй тегін тамақ күн ай апта қоңырау шалыңыз компания жоқ
    бар болады дейін кейін қыздар шетелде сізге біз сіз немесе емес қажет тәжірибе`,
  ky: `жана менен үчүн бул бир жумуш жумушчу керек айлык жатакана бекер тамак күн ай жума чалыңыз компания жок бар болот чейин кийин
    кыздар чет өлкөдө сизге биз сиз же эмес тажрыйба`,
  uz: `ва билан учун бу бир ҳам иш ишчи керак маош ойлик ётоқхона бепул овқат кун ой ҳафта телефон йўқ бор қилиш олдин кейин қиз чет
    элда сизга биз сиз ёки эмас`,
  tg: `ва барои аз дар бо ин як кор коргар лозим маош музди хобгоҳ ройгон хӯрок рӯз моҳ ҳафта занг ширкат нест ҳаст то баъд духтарон
    хориҷа шумо мо ё`,
  mn: `ба нь энэ нэг ажил ажилчин хэрэгтэй цалин байр үнэгүй хоол өдөр сар долоо хоног утас компани байхгүй байна дээр хүртэл охид
    гадаад танд бид та эсвэл биш`,
};

export const ARABIC_WORDS: Readonly<Record<string, string>> = {
  ar: `في من على إلى عن مع أو لا ما هذا هذه التي الذي كل بعد قبل حتى بدون نحن أنت لدينا مطلوب عمل راتب فتيات سكن شركة خبرة العمل يوم شهر
    اتصل للعمل يوجد غير إن كان هو هي ثم و لم لن شرط مجانا جواز السفر عند`,
  fa: `و در به از که این با را برای است می تا هم یا ما شما آن بر هر یک نیست هست بدون بعد قبل کار حقوق استخدام نیازمندیم خانم آقا جهت شرکت
    تماس ماه روز هفته رایگان غذا جای خواب تجربه سابقه های نیاز داریم شود`,
  ur: `کے کی کا ہے ہیں میں سے کو اور نہیں پر آپ ہم یہ وہ کام نوکری تنخواہ لڑکیاں رہائش مفت کمپنی تجربہ دن مہینہ رابطہ کریں کے لیے بعد پہلے تک
    ضرورت درکار بغیر جو ہو گا گی نے بھی اپنا`,
  ps: `د په او دی ده چې له سره کې ته یو دا کار معاش نجونې وړیا شرکت تجربه ورځ میاشت اړیکه ونیسئ مونږ تاسو نه تر وروسته مخکې لپاره`,
  ckb: `لە و بۆ بە کە ئەو ئەم لەگەڵ یان نا کار کرێکار مووچە کچ خۆراک بێبەرامبەر کۆمپانیا ئەزموون ڕۆژ مانگ پەیوەندی بکە ئێمە ئێوە پێویستە هەیە`,
};

export const DEVANAGARI_WORDS: Readonly<Record<string, string>> = {
  hi: `है हैं के की का में से को और नहीं पर हम आप आपका यह वह काम नौकरी वेतन चाहिए लड़कियां मुफ्त कंपनी अनुभव दिन महीना संपर्क करें लिए बाद
    पहले तक बिना जो हो होगा गी गा ने भी अपना कोई सिर्फ रहना खाना जाएगा मिलेगा मिलेंगे हर अपने साथ`,
  ne: `छ छन् छैन को का मा लाई र हुन्छ हुन्न गर्ने गर्नु गर्नुहोस् हामी तपाईं तपाईंको बाट काम तलब चाहियो चाहिन्छ केटी केटा निःशुल्क कम्पनी
    अनुभव दिन महिना सम्पर्क लागि पछि अघि सम्म बिना पनि आफ्नो कुनै मात्र बस्ने खाना भएको भने विदेश जाने दिइने दिइन्छ हरेक आफ्नै ल्याउनुहोस् गर्छ गर्छौं छौं थियो`,
  mr: `आहे आहेत आणि नाही च्या ची चे चा ला साठी मध्ये आम्ही तुम्ही आपला हा ही हे काम नोकरी पगार पाहिजे पाहिजेत मुली मोफत कंपनी अनुभव दिवस
    महिना संपर्क करा नंतर आधी पर्यंत विना जो होईल ने पण कोणतीही फक्त राहणे जेवण मिळेल`,
  mai: `अछि छथि केर सँ मे आ नहि हम अहाँ काज वेतन चाही`,
};

export const ETHIOPIC_WORDS: Readonly<Record<string, string>> = {
  am: `እና ነው ናቸው ውስጥ ለ ከ ወደ ላይ ሥራ ስራ ደመወዝ ሰራተኛ እንፈልጋለን ያለ ወይም ብቻ በፊት በኋላ ነፃ ምግብ ቀን ወር ይደውሉ ድርጅት ልምድ የለም አለ ሴቶች አይደለም`,
  ti: `እዩ ኣሎ ኣብ ናይ ካብ ናብ ምስ ስራሕ ደሞዝ ሰራሕተኛ ንደሊ ዘይብሉ ወይ ጥራይ ቅድሚ ድሕሪ ነጻ ምግቢ መዓልቲ ወርሒ ደውሉ ትካል ልምዲ የብልናን ኣለዎ እዮም`,
};
