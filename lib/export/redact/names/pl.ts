import type { PersonWords } from './pack';

export default {
  code: 'pl',
  script: 'cased',
  cues: 'kontakt|kontakt z|kontaktować się z|kontaktuj się z|proszę pytać o|pytać o|pytaj o|dzwonić do|dzwoń do|dzwoń|zadzwoń do|zadzwoń|proszę dzwonić do|proszę dzwonić|rozmawiać z|tel|tel do|telefon|telefon do|whatsapp|pisz do|napisz do|pisać do|osoba kontaktowa|osoba do kontaktu|mam na imię|nazywam się|pozdrawiam|imię|rekruter|rekruterka|opiekun|koordynator|koordynatorka|zgłaszać się do|zgłoś się do',
  between:
    'jest|z|do|o|szefowa|szef|nasza|nasz|naszej|naszego|koordynator|koordynatorka|koordynatorem|koordynatorką|osoba|kierownik|dla',
  titles: 'pan|pani|panią|pana|panem|panu|panna|p|dr|inż|mgr|szef|szefowa|ciocia|wujek|ks|państwo',
  names:
    'jan|andrzej|piotr|krzysztof|stanisław|tomasz|paweł|józef|marcin|marek|michał|grzegorz|jerzy|tadeusz|adam|łukasz|zbigniew|ryszard|dariusz|henryk|mariusz|kazimierz|wojciech|robert|mateusz|rafał|jacek|janusz|mirosław|maciej|anna|maria|katarzyna|małgorzata|agnieszka|krystyna|barbara|ewa|elżbieta|zofia|janina|teresa|joanna|magdalena|monika|jadwiga|danuta|irena|halina|helena|beata|aleksandra|marta|dorota|marianna|grażyna|jolanta|iwona|karolina|bożena|urszula|justyna|renata|alicja|paulina|sylwia',
  not: 'nami|nas|mną|mnie|teraz|dziś|dzisiaj|jutro|agencja|agencji|biuro|biura|biurem|dom|domu|e-mail|email|mail|europa|firma|firmy|firmą|hotel|hotelu|kucharz|kuchnia|kierowca|godz|godziny|godzina|holandia|niemcy|niemczech|natychmiast|od|oferta|opiekunka|osobiście|osoby|pilne|pilnie|po|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|praca|pracy|pracownik|pracownicy|pracodawca|restauracja|rozmowa|sklep|sms|stawka|szybko|tel|telefon|telegram|telefonicznie|tylko|umowa|w|we|więcej|whatsapp|wiadomość|zakład|zapewniamy|zarobki|numer|nr|i|lub|albo|na|dla|pod|codziennie|kom|komórka|dziewczyny|panie|panowie|chętni|chętne|informacji|informacje|zgłoszenia|ul|rekrutacja|rekrutacji|dział|kadr',
} satisfies PersonWords;
