import type { PersonWords } from './pack';

export default {
  code: 'tr',
  script: 'cased',
  cues: 'irtibat|iletişim|ilgili|ilgili kişi|yetkili|yetkili kişi|whatsapp|tel|telefon|adım|ben|saygılarımla|isim|ad soyad|arayın|sorumlu|muhatap|gsm|cep|kişi|temsilci|danışman',
  between: 'kişi|için|tel|telefon|numarası|no|bay|bayan|sayın',
  titles: 'sayın|sn|bay|bayan|dr|av|prof|usta|hoca|kaptan|şef',
  behind:
    "bey|hanım|bey'i|hanım'ı|bey'e|hanım'a|abi|abla|usta|hoca|beyi|hanımı|beye|hanıma|beyle|hanımla|bey'le|hanım'la|amca|teyze|beyin|hanımın",
  follow:
    "adına|ile görüşün|ile görüşünüz|ile iletişime|ile konuşun|ile irtibata|adlı|-' arayın|-' arayınız|-' yazın|-' ulaşın|-' sorun|-' bulun|-' mesaj",
  names:
    'mehmet|mustafa|ahmet|ali|hüseyin|hasan|ibrahim|ismail|osman|yusuf|murat|ömer|ramazan|halil|süleyman|abdullah|mahmut|recep|salih|fatih|kadir|emre|hakan|serkan|burak|gökhan|volkan|tolga|fatma|ayşe|emine|hatice|zeynep|elif|meryem|şerife|zehra|sultan|hanife|merve|havva|zeliha|esra|fadime|özlem|hacer|yasemin|hülya|cemile|sevim|gülsüm|büşra|kübra|selin|ebru|derya|pınar|gizem',
  not: 'acil|acele|adres|aranıyor|aranan|avrupa|almanya|türkiye|istanbul|ankara|izmir|antalya|bayan|bilgi|biz|bize|bizi|bu|büro|çalışan|çalışma|eleman|elemanlar|email|ev|fabrika|firma|garson|gün|hemen|hafta|iş|işçi|kargo|kişi|konaklama|maaş|mail|mesaj|mobil|mutfak|aşçı|numara|no|ofis|otel|ödeme|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|personel|restoran|saat|sadece|şirket|şoför|telefon|telegram|tel|temizlik|ve|veya|ya|yatılı|yurtdışı|whatsapp|yemek|insan|kaynakları|müdür|müdürü|detaylı|için|ile|da|de|bizimle|bizi|lütfen|yetkili|ltd|şti|genç|kızlar|bayanlar|baylar|adaylar',
} satisfies PersonWords;
