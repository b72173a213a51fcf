/**
 * Countries and peoples in twenty languages: how the names begin (Unicode CLDR, folded; whatever any sentence of the
 * corpus begins with is left out), and for Thai and Chinese the names whole.
 */
export const STEMS = `
afegan afgani afghan afric afrik afriqu afryk agypten ajenti albania albanie aleman algeri algier aljaza aljeri
allemagne alleman almanl almany americ amerik angol arabe arabi arabsk argeli argentina argentine argentinien
argentyna arjant armeni arnavu aserba athiop austra austri autonomiegebiete autric avori avustr avustu ayalan azerba
azerbe bahare bahrain bahrajn bahrein bahreyn baixos bajos banglades barein bassi beland belarus belcik belgi benin
bialor bielor birles birma bolgel bolivi bolivy boliwi bosna bosni brasil brazav brazil brazyl brazza bresil brezil
brytan bulgar burma camaroes cambod cambog camboj camboy camero camerun canad catar cazaqu cechi cehia cekya cezayir
chechi chequia chile chili china chine chinoi chiny chipr chorwa chypr cipro cipru colomb columb congo corea coree
corei croaci croati croazia cumhur cyprus czech danema dania danima denmak denmark deutsch devlet dinama dominica
dominik ecuador egipt egito egitt egypt ekuador ekvador ekwador elveti emirad emirat emirli endone equador equate
eritr ermeni erythr erytre erzego eslova eslove espagn espan estados etats ethiop etiopi etiyop falme filipin filipp
filist finlan finnla franci francj frankr frans frant georgi german ghana giappo giorda grece greci grecj greec
griech gruzj guatem guney gurcis gurcu gwatem haiti herceg hersek herteg herzeg hezego hindis hirvat hiszpa holand
hollan hondur hongko hongri hungar hungri iemen india indien indone inggris iordan ireland irland ispany israel
israil isvec isvicr italie italy ivoir izrael jamhur japan japao japon jemen jerman jojia jordan kamboc kambod
kameru kanad kargaz kasach katar kazach kazahs kazaji kazakh kazaki kenia kibris kingdom kirghi kirgis kirgiz kirgui
kirigi kolomb kolumb kongo konigr korea koweit krallik kroasi kroati kusini kuveyt kuwait kuweit kuwejt kyrgyz lanka
latvi lebanon letoni letony lettla letton liban libia libya libye litauen lithua lituan litva litwa lotwa lubnan
macari maene malais malasi malays malesi malezj malezy malte mareka marfim maroc marok marro marrue meksik meksyk
mesir messic mexic mexik mexiqu mianmar misir misri mjanm mocamb mogoli molda moldov mongol morocc mosamb mozamb
msumbi muunga nemc nepal nether neusee nicara nieder niemc niger nijery nikara norueg norvec norveg norwa norweg
nuova nyuzil osterr ougand ouzbek ozbek paesi paises pakist palast palestina palestine palestinian palestiniene
palestiniens palestinos palestynskie paquis paragu paragw perou philip pilipi polac polak poland polen polni pologn
polon polsk poludniowa poludniowej portek portog portug prancis qatar queni quirgu regatul regno reino repubb
republic republik republique romani romany romeni rosja roumai rouman royaum ruman rumen rumun rusia russi russla
rusya saipra sambi saoudi saudi saudyj schwed schweiz seland selatan senega serbia serbie servia simbab singap
siprus sirbis siria slovac slovak slovaq sloven slowac slowak slowen somal sonder soudan south spagn spain spania
spanien spanyol staaten stany statel sudafr sudan sudao sudkor sueci suede suedi suica suiss suiza suriah suriy
suudi svezi svizze sweden swedi swiss switze syria syrie szwajc szwecj taciki tadjik tadjiq tadsch tadzyk tagiki
tailan taiwan tajiki tajlan tajwan tansan tanzan taril tayiki tayland tayvan tchequ tedesc terito territoires
territories territorios teryto thaila timog tiongk tschec tunesi tunez tunisi tunus turchi turci turcj turcom turke
turki turkme turqui ubelgi uchin ucrai ucraj ucran ufalm ufaran ufilip ufini ugand ugirik uhispa uholan ujerum
ukrain ukrayn ungari ungarn ungher unido uniti unito urdun ureno urusi usbeki uswid uswis uturuk uzbeki uzbequ
uzibek venezol venezu vereinigte vietn wegry wenezu wielk wietnam wloch yaman yemen yordan yunan zambia zambie
zambiy zealand zeelan zeland zimbab zjedno zypern австра австри австрі азерба албани албані алжир ангол арабсь арави
араві аргент армени афгани афгані африка бангла бахрейн белару белорус бельги бельгі бенин бенін бирм болгар боливи
боліві босни босні бразза бразил британ білору бірм велика велико венгри венесу вьетнам вірмен гаит гана гаїт гватем
герман герцег гондур гонконг греци греці грузи грузі домини доміні египет еквадор емірат еритре ефіопі замби замбі
зеланд зимбаб зімбаб ивуар израиль индий индоне индус иордан ирланд испани итали йемен йордан казахс камбод камерун
канад катар кени кені кипр киргиз китай китая колумб корей кувейт кіпр лаос латви латві ливан ливи литв ліван ліві
малайз мальт марокк мексик мозамб молдав молдов монгол мьянм немец немц непал нигер нидерл никара норвег нігер
нідерл нікара німеч німц пакист палест парагв польск польськ польш польщ поляк португ півден респуб росси россий
росій румун румын саудов саудів сенегал серби сербі сингап сирия сирія словак словач словен соедин сомал сполуч
судан сінгап таджик таиланд тайвань танзан таїланд террит тунис туніс туречч туркме турци уганд угорщи узбек украин
україн филипп финлян франци франці філіпп фінлян хорват чехи чехі чили чилі швейца швеци швеці штати штаты эквадор
эритре эфиопи янма япони японі єгипет єднан ємен єтнам івуар ізраїль індоне індус індій ірланд іспані італі اثيوبيا
اداريه اذربيج ارمينيا اريتريا اسبانيا استرال اسراييل افريقيا افغانس الاراضي الارجن الاردن الاكوا الامار البانيا
البحرين البراز البرتغ البوسنه التشيك الجزاير الجنوب الدانم الدومي السعود السنغال السودان السويد الصومال الصين العاج
العربيه الفلبين الفلسط الكامي الكونغو الكويت المانيا المغرب المكسيك المملكه النرويج النمسا النيجر الهند الولاي
اليابان اليمن اليونان اندوني انغولا اوزبكس اوغندا اوكران ايرلندا ايطاليا باراغو باكستان برازاف بلجيكا بلغاريا بنغلاد
بنين بورما بولندا بوليفيا بيلاروس تايلاند تايوان تركمان تركيا تشيلي تنزانيا جمهوريه جورجيا روسيا رومانيا زامبيا
زيمباب سريلان سلوفاك سلوفين سنغافو سوريا سويسرا صربيا طاجيكس غانا غواتيم فرنسا فنزويلا فنلندا فيتنام قبرص قيرغيز
كازاخس كرواتيا كمبوديا كندا كوبا كوريا كولومب كونغ كينيا لاتفيا لاوس لبنان ليبيا ليتوان مالطا ماليزيا منطقه منغوليا
موزمبيق مولدوفا ميانمار نيبال نيجيريا نيكارا نيوزيل هايتي هندوراس هنغاريا هولندا هونغ والهرسك अंगोला अङ्गोला अजरबैज
अधिराज अफगानि अफ्रिका अफ्रीका अमीरात अर्जें अर्जेन अल्जीर अल्जेर अल्बान अल्बेन अष्ट्र अस्ट्र आयरलैंड आयरल्य आर्मेन
इंडोने इक्वाड इक्वेड इजराइल इजरायल इजिप्ट इटली इथियोप इन्डोन इमिराट इरिट्र उज्बेक एण्ड एरिट्र ऑस्ट्र कंबोडि कङ्गो
कजाखस् कतार कनाडा कम्बोड कांग काजाकस किंगडम किर्गि कुवेत कुवैत केन्या कैमरून कोरिया कोलंबि कोलोम् क्याना क्यामर
क्युबा क्यूबा क्रोएश क्षेत्र गणतन्त गणराज्य ग्रीस ग्वाटे घाना चिनियां चिली चेकिया जर्जिया जर्मनी जापान जाम्बि जिम्बा
जॉर्जि जॉर्डन जोर्डन ट्युनि ट्यूनी डेनमार डोमिनि तंजानि ताइवान ताजिकि तान्जा तुर्कम तुर्कि थाइल्य थाईलैंड दक्षिण
दिभोर दिवुआर नर्वे नाइजर नाइजीर नाइजेर निकारा नीदरलै नेदरल् नॉर्वे न्युजि न्यूजी पराग्वे पाकिस् पुर्तग पेरू पोर्चु
पोलैंड पोल्या प्यारा प्याले प्रशासनिक फिनलैंड फिनल्य फिलिपि फिलिपी फिलिस् फ्रांस फ्रान्स बङ्गला बर्मा बहराइन बहरीन
बांग्ल बुल्गा बुल्गे बेनिन बेलारूस बेल्जि बोलिभि बोलीवि बोस्नि ब्राजा ब्राजिल ब्राजील भागहरू भिएतनाम भेनेजु मंगोलि
मङ्गोल मलेशिया मलेसिया माल्टा माल्डो मिस्र मेक्सि मैक्सि मॉल्डो मोजांब मोजाम् मोरक्को मोरोक् म्यांम म्यान् युक्रेन
युगांडा युगाण् यूक्रेन यूनाइट यूनान येमेन राज्य रोमानि रोमेनि लाओस लाट्भि लातविया लिथुआन लिथुएन लिबिया लीबिया लेबनन
लेबनान वियतनाम वेनेजु श्रीलं श्रीलङ संयुक्त सऊदी सर्बिया साइप्रस साउदी सिंगाप सिङ्गा सिरिया सीरिया सुडान सूडान
सेनेगल सोमालि स्पेन स्लोभा स्लोभे स्लोवा स्लोवे स्विजर स्विट् स्विडेन स्वीडन हंगरी हङकङ हङ्गेरी हन्डुर हर्जगो हर्जेग
हांग हैटी हैती होंडूर অস্ট্র অ্যাঙ্ আইভোর আজারবা আফগানি আফ্রিকা আমিরাত আযারল্ আর্জেন আর্মেন আলজেরি আলবেনি ইউক্রেন
ইকুযেডর ইজরাযেল ইতালি ইথিওপি ইন্দোন ইযেমেন ইরিত্র উগান্ডা উজবেকি এসএআর কঙ্গো কম্বোড কলম্বি কাজাখস কাতার কানাডা কিউবা
কিরগিজ কুযেত কেনিযা কোরিযা ক্যামেরুন ক্রোযে গুযাতে গ্রীস ঘানা চিলি চীনা চেকিযা জর্জিযা জর্ডন জাপান জাম্বি জার্মা
জিম্বা ডেনমার ডোমেনি তাইওযান তাজিকি তাঞ্জা তিউনিস তুরস্ক তুর্কম দক্ষিণ নরওযে নাইজার নাইজের নিউজিল নিকারা নেদারল
নেপাল পর্তুগ পাকিস্ পেরু পোল্যা প্যারা প্যালে প্রজাত ফিনল্য ফিলিপা ফ্রান্স বলিভিযা বসনিযা বাংলাদ বার্মা বাহারিন
বুলগের বেনিন বেলজিয বেলারুশ ব্রাজা ব্রাজিল ভারত ভিযেতন ভূখণ্ড ভেনেজু মঙ্গোল মরক্কো মলডোভা মাযানম মার্কিন মাল্টা মিশর
মেক্সি মোজাম্ যুক্তর রাশিযা রোমানি লাওস লাটভিযা লিথুযা লিবিযা লেবানন শ্রীলঙ সংযুক্ত সাইপ্র সার্বি সিঙ্গা সুইজার
সুইডেন সুদান সেনেগাল সোমালি স্পেন স্লোভা হংকং হন্ডুর হাইতি হাঙ্গে হার্জে
`;

/** Letters by which stems are looked up; none is shorter. */
export const KEY = 4;

export const NAMES_WITHOUT_SPACES = `
เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน บอสเนียและเฮอร์เซโกวีนา สหรัฐอาหรับเอมิเรตส์ สาธารณรัฐโดมินิกัน
ดินแดนปาเลสไตน์ สวิตเซอร์แลนด์ ซาอุดีอาระเบีย เติร์กเมนิสถาน สหราชอาณาจักร สหรัฐอเมริกา เนเธอร์แลนด์ อาเซอร์ไบจาน
อุซเบกิสถาน อัฟกานิสถาน อาร์เจนตินา คีร์กีซสถาน อินโดนีเซีย ออสเตรเลีย ทาจิกิสถาน เอธิโอเปีย เวเนซุเอลา 波士尼亞與赫塞哥維納
ฟิลิปปินส์ นิวซีแลนด์ โกตดิวัวร์ แอฟริกาใต้ อาร์เมเนีย 波斯尼亚和黑塞哥维那 คาซัคสถาน สโลวะเกีย แอลเบเนีย เซอร์เบีย โครเอเชีย
บังกลาเทศ เอริเทรีย บราซซาวิล ลิทัวเนีย แทนซาเนีย ไอร์แลนด์ 中国香港特别行政区 เกาหลีใต้ 中國香港特別行政區 นิการากัว เอกวาดอร์
สโลวีเนีย มองโกเลีย กัวเตมาลา โคลอมเบีย บัลแกเรีย แอลจีเรีย อิสราเอล มาเลเซีย ซิมบับเว เบลเยียม โปรตุเกส ออสเตรีย
สิงคโปร์ ไนจีเรีย แคเมอรูน ฝรั่งเศส ฟินแลนด์ โบลิเวีย เดนมาร์ก เม็กซิโก 阿拉伯联合酋长国 โรมาเนีย โมร็อกโก จอร์เจีย 阿拉伯聯合大公國
ศรีลังกา ปากีสถาน โมซัมบิก เวียดนาม นอร์เวย์ ปารากวัย ฮอนดูรัส โซมาเลีย ตูนิเซีย แองโกลา จอร์แดน บาห์เรน กัมพูชา
เมียนมา อียิปต์ ลัตเวีย ไนเจอร์ เซเนกัล เยอรมนี ไต้หวัน 巴勒斯坦自治區 เลบานอน 多明尼加共和國 ยูกันดา ญี่ปุ่น แซมเบีย อินเดีย
ฮังการี 剛果(布拉薩) เบลารุส 多米尼加共和国 โปแลนด์ มอลโดวา รัสเซีย แคนาดา กาตาร์ (พม่า) สวีเดน 吉尔吉斯斯坦 อิตาลี ลิเบีย 沙烏地阿拉伯
ซีเรีย ไซปรัส 乌兹别克斯坦 ยูเครน 巴勒斯坦领土 บราซิล 斯洛維尼亞 沙特阿拉伯 ซูดาน 厄立特里亚 คองโก เยเมน 克羅埃西亞 斯洛文尼亚 印度尼西亚 ตุรกี เคนยา 埃塞俄比亚
คิวบา เนปาล 土库曼斯坦 塔吉克斯坦 มอลตา คูเวต 哈萨克斯坦 阿爾及利亞 刚果(布) 阿尔巴尼亚 阿爾巴尼亞 เบนิน 阿尔及利亚 瓜地馬拉 賽普勒斯 เช็ก 尼日利亚 เปรู กรีซ 哥伦比亚
巴基斯坦 ชิลี 烏茲別克 阿塞拜疆 坦尚尼亞 委內瑞拉 莫桑比克 拉脫維亞 津巴布韦 奈及利亞 塞尔维亚 哥倫比亞 象牙海岸 克罗地亚 塞爾維亞 马来西亚 洪都拉斯 กานา 保加利亚 罗马尼亚 亞美尼亞 白俄罗斯 摩爾多瓦
厄瓜多尔 เฮติ 委内瑞拉 白俄羅斯 澳大利亚 馬來西亞 斯里兰卡 索馬利亞 危地马拉 保加利亞 坦桑尼亚 宏都拉斯 斯里蘭卡 衣索比亞 塞內加爾 塞内加尔 亞塞拜然 尼加拉瓜 厄利垂亞 突尼西亞 拉脱维亚 摩尔多瓦 玻利维亚
莫三比克 塞浦路斯 玻利維亞 科特迪瓦 亚美尼亚 สเปน 格鲁吉亚 吉爾吉斯 孟加拉国 羅馬尼亞 斯洛伐克 比利時 辛巴威 土耳其 匈牙利 比利时 巴拉圭 利比亞 馬爾他 哈薩克 葡萄牙 愛爾蘭 尼泊爾 菲律賓 索马里 敘利亞
叙利亚 阿根廷 จีน 新西兰 加拿大 意大利 西班牙 奧地利 墨西哥 紐西蘭 孟加拉 乌干达 土庫曼 尼泊尔 爱尔兰 立陶宛 俄羅斯 摩洛哥 奥地利 以色列 乌克兰 ลาว 马耳他 烏克蘭 尚比亞 科威特 黎巴嫩 突尼斯 厄瓜多
塔吉克 利比亚 喀麦隆 安哥拉 阿富汗 肯尼亚 烏干達 義大利 卡塔尔 新加坡 尼日尔 ไทย 喀麥隆 喬治亞 柬埔寨 赞比亚 菲律宾 俄罗斯 芬兰 南韓 緬甸 日本 海地 丹麦 贝宁 泰國 德國 南非 埃及 巴林 德国 台灣 缅甸
印尼 荷蘭 加纳 澳洲 挪威 印度 迦納 约旦 古巴 法國 尼日 美國 寮國 越南 蒙古 秘魯 荷兰 波蘭 中國 老挝 中国 瑞典 智利 肯亞 丹麥 貝南 卡達 希臘 美国 約旦 捷克 瑞士 蘇丹 巴西 希腊 英國 波兰 秘鲁 英国
法国 也门 芬蘭 葉門 韩国 苏丹 台湾 泰国 -
`;
