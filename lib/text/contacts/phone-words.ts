import { foldedPattern } from '../numerals/pattern';

/** Words that announce a phone number, in the 21 languages. */
export const PHONE_WORDS = foldedPattern(
  [
    '@(?:tel§|tél§|telf|tlf|telefon|teléfono|telefone|téléphone|telephone|phone|ph§|mob§|mobile|móvil|movil|cell|cel§|celular|cellulare|handy|call|text me|text us|sms|txt|ring|dial|contact|whats? ?app|whatsap|wapp|watsap|wsp|wsapp|wasap|zap|zapzap|wa§|viber|zalo|imo§|botim|telegram|signal|hotline|fax|number|num§|nr§|nº|no\\.)',
    '@(?:llam|escrib|contact|ligu|ligar|chama|appel|joign|contatt|chiam|scriv|ruf|anruf|melde|kontakt|sun[aă]|sunați|apel|dzwoń|dzwon|zadzwo|pisz|ara§|arayın|arayin|iletişim|numara|gsm|cep§|hubungi|telp|tlp|hp§|no\\.? ?hp|nomor|kontak|liên hệ|liên lạc|gọi|điện thoại|đt§|sđt|sdt|tumawag|tawag|tawagan|piga|simu|namba|wasiliana|numero|número)',
    '@(?:тел§|тел\\.|телефон|звон|позвон|номер|моб|вайбер|ватсап|вотсап|вацап|вотсапп|whatsapp|пиш|напиш|свяж|контакт|дзвон|телефону|зателефон|зв.яж|смс|вайбер|телеграм)',
    'هاتف|تلفون|موبايل|جوال|واتساب|واتس|اتصل|للتواصل|تواصل|رقم|الاتصال|फोन|फ़ोन|मोबाइल|नंबर|नम्बर|कॉल|संपर्क|सम्पर्क|व्हाट्सएप|व्हाट्सऐप|व्हाट्सअप|वाट्सएप|ফোন|মোবাইল|নম্বর|নাম্বার|কল|যোগাযোগ|হোয়াটসঅ্যাপ|হোয়াটসঅ্যাপ|โทร|เบอร์|มือถือ|ติดต่อ|วอทส์แอพ|ไลน์|电话|電話|手机|手機|联系|聯繫|致电|微信|号码|加我|whatsapp|☎|📞|📱|📲|✆',
  ],
  'u',
);

/** Words that make the number after them something else: a licence, a reference, an account, a post code. */
export const OTHER_NUMBER = foldedPattern(
  [
    '@(?:licen[cs]e|licencia|licença|lic§|licencja|lisans|лиценз|ліценз|reg§|regn|registration|registro|ref§|refer|req§|requisition|job id|job code|vacancy|id§|ids§|order|invoice|passport|pasaporte|passaporte|account|acct|cuenta|conta|konto|iban|swift|bic§|ein§|vat§|ust-?id|steuer|nip§|regon|krs|cui§|cif§|nif§|nie§|dni§|cpf|cnpj|nit§|rut§|ruc§|inn§|инн|огрн|кпп|снилс|счет|рахунок|edrpou|єдрпоу|siren|siret|poea|dmw|rc no|zip|postal|postcode|cp§|cep§|isbn|serial|model|version|tracking|code|código|code§|kod|кодом|izin|siup|sicil|vergi|mst|mã số|giấy phép|số tài khoản|stk§|leseni|nambari ya usajili|case|ticket|file|dossier|card|karta|tarjeta)',
    'رخصه|ترخيص|حساب|سجل|लाइसेंस|पंजीकरण|खाता|লাইসেন্স|নিবন্ধন|অ্যাকাউন্ট|ใบอนุญาต|บัญชี|เลขที่ใบ|许可证|执照|账号|账户|编号|邮编',
  ],
  'u',
  '(?:[^\\n]{0,18})$',
);

/** The text says that a number is written backwards. */
export const BACKWARDS = foldedPattern(
  [
    '@(?:backwards?|reversed?|in reverse|back to front|al rev[eé]s|ao contrário|de trás (?:para|pra) (?:a )?frente|à l.envers|al contrario|rückwärts|umgekehrt|invers|pe dos|wspak|od tyłu|od końca|наоборот|задом наперед|в обратном|навпаки|задом наперед|у зворотному|tersten|tersine|ters§|baligtad|pabaligtad|terbalik|dibalik|đảo ngược|ngược|kinyume|ulta)',
    'بالعكس|معكوس|بالمقلوب|उल्टा|उल्टे|उलटा|উল্টো|উল্টা|กลับหลัง|ย้อนกลับ|กลับด้าน|倒过来|倒着|反过来|反着|倒序',
  ],
  'u',
);
