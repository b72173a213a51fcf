import type { LanguageCase } from './cases';

export default [
  {
    text: 'Szukamy osób do zbioru truskawek. Paszport zostaje u szefa do końca sezonu.',
    about: 'papers: stay with the boss',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Szukamy osób do zbioru truskawek. Paszport zostaje u Ciebie przez cały sezon.',
    about: 'near miss: papers stay with the worker',
    contrast: 0,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Po przyjeździe zbieramy paszporty i zamykamy je w sejfie w biurze.',
    about: 'papers: collected on arrival',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Na rozmowę proszę zabrać paszport, sprawdzimy prawo do pracy.',
    about: 'near miss: passport at interview',
    contrast: 2,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Praca na farmie, pokój i obiady. Papiery leżą u gospodarza pod kluczem, odda je, jak skończysz robotę.',
    about: 'papers: quiet',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Praca na farmie, pokój i obiady. Papiery trzymasz u siebie, gospodarz robi tylko kopię do umowy.',
    about: 'near miss: only a copy',
    contrast: 4,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Opłata rejestracyjna 300 zł płatna przed rozmową, bez wpłaty nie wpisujemy na listę.',
    about: 'fee: registration',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Rejestracja jest bezpłatna, nie pobieramy żadnych opłat od kandydatów, agencja działa legalnie.',
    about: 'near miss: no fee',
    contrast: 6,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Wyślij 150 euro BLIKIEM lub przelewem, a zarezerwujemy Ci miejsce w busie i w pracy.',
    about: 'fee: to secure a place',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Wypłata 150 euro dziennie przelewem, miejsce w busie zapewnia pracodawca.',
    about: 'near miss: pay per day',
    contrast: 8,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Wizę i badania kandydat opłaca sam, 450 euro do ręki pośrednikowi przed wyjazdem.',
    about: 'fee: visa and medical on the worker',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Wizę i badania opłaca pracodawca, kandydat nie ponosi żadnych kosztów.',
    about: 'near miss: employer pays',
    contrast: 10,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Kto zrezygnuje przed końcem kontraktu, płaci 2000 euro kary.',
    about: 'bond: penalty for leaving',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Możesz zrezygnować w każdej chwili, okres wypowiedzenia wynosi dwa tygodnie.',
    about: 'near miss: notice period',
    contrast: 12,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Na start podpisujesz weksel in blanco, na wypadek gdybyś uciekł.',
    about: 'bond: promissory note',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Na start podpisujesz umowę o pracę, egzemplarz dostajesz do domu.',
    about: 'near miss: contract signed',
    contrast: 14,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Ładny hotel nad morzem, szukamy pokojowych. Kaucja 1500 zł, zwracamy po roku pracy. Dzwoń.',
    about: 'bond: deposit until the year is over',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Ładny hotel nad morzem, szukamy pokojowych. Kaucja 20 zł za klucz do szafki. Dzwoń.',
    about: 'near miss: locker key',
    contrast: 16,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Jedziesz teraz, płacisz później: koszt biletu i wizy potrącamy z wypłaty, aż się spłacisz.',
    about: 'debt: ticket from wages',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Bilet i wiza na koszt firmy, nic nie potrącamy z wypłaty.',
    about: 'near miss: nothing deducted',
    contrast: 18,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Przez pierwsze trzy miesiące odpracowujesz przejazd i ubranie, potem zarabiasz na siebie.',
    about: 'debt: work it off',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Przez pierwsze trzy miesiące masz umowę próbną, potem umowę stałą i podwyżkę.',
    about: 'near miss: trial contract',
    contrast: 20,
    expect: { level: 'none' },
  },
  {
    text: 'Zmywak w restauracji, posiłki na miejscu. Wujek, który cię przywiezie, rozlicza się z nami, a ty z nim z pensji.',
    about: 'debt: quiet',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Zmywak w restauracji, posiłki na miejscu. Pokój nieobowiązkowy, 400 zł miesięcznie, kwota na pasku wypłaty.',
    about: 'near miss: optional rent on the payslip',
    contrast: 22,
    expect: { level: 'none' },
  },
  {
    text: 'Na teren i z terenu wychodzi się tylko z brygadzistą, telefony oddajecie na bramie.',
    about: 'control: going out and phones',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Po pracy wychodzisz, kiedy chcesz, masz własny klucz, telefon zawsze przy sobie.',
    about: 'near miss: own key',
    contrast: 24,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'W czasie kontraktu nie wolno wychodzić poza teren ani dzwonić do rodziny.',
    about: 'control: no going out, no calls',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Na hali nie wolno palić, po zmianie możesz dzwonić do rodziny z wifi.',
    about: 'near miss: no smoking',
    contrast: 26,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Szwalnia przyjmie panie. Schody są zamknięte, dopóki sztuka nie jest gotowa. Kawa gratis.',
    about: 'control: quiet, locked stairs',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Szwalnia przyjmie panie. Sklep przy schodach jest zamknięty w niedzielę. Kawa gratis.',
    about: 'near miss: shop closed on Sunday',
    contrast: 28,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Obsługa czatu w Kambodży, bez doświadczenia, bilet kupujemy, kierowca przewozi przez granicę, mieszkasz na terenie kompleksu.',
    about: 'scam compound',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Obsługa czatu dla banku w Krakowie, szkolenie w biurze, umowa o pracę, dwa dni wolne.',
    about: 'near miss: chat for a bank',
    contrast: 30,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  {
    text: 'Pisanie z klientami o kryptowalutach, Myawaddy, wysokie zarobki, przyjmujemy każdego, nie wychodzi się poza ogrodzenie.',
    about: 'scam compound: hub',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Analityk w giełdzie kryptowalut, Warszawa, rozmowa z zespołem, praca zdalna, 40 godzin tygodniowo.',
    about: 'near miss: crypto analyst',
    contrast: 32,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  {
    text: 'Konsultant online w Tajlandii, wszystko opłacone, bez rozmowy kwalifikacyjnej, odbiór z lotniska, nikomu nie mów.',
    about: 'scam compound: secrecy',
    expect: { level: 'flagged', signals: ['scam-compound-lure', 'pressure-and-secrecy'] },
  },
  {
    text: 'Lecisz na wizę turystyczną, a na miejscu zmienimy ją na pracowniczą. Na granicy mów, że jedziesz zwiedzać.',
    about: 'visa: tourist converted',
    expect: { level: 'flagged', signals: ['visa-mismatch'] },
  },
  {
    text: 'Umowę podpiszesz dopiero na miejscu, a co to za praca, dowiesz się po przyjeździe.',
    about: 'vague and contract later',
    expect: { level: 'flagged', signals: ['contract-substitution', 'vague-job-or-employer'] },
  },
  {
    text: 'Praca siedem dni w tygodniu, bez dni wolnych, od świtu do nocy.',
    about: 'hours: no day off',
    expect: { signals: ['excessive-hours'] },
  },
  {
    text: 'Wypłata dopiero po sezonie, wcześniej tylko jedzenie i łóżko.',
    about: 'wages: paid after the season',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Mamy swojego człowieka w ambasadzie, wiza gwarantowana, bez odcisków palców.',
    about: 'corruption: insider',
    expect: { level: 'flagged', signals: ['illicit-facilitation'] },
  },
  {
    text: 'Szukamy samotnych dziewczyn bez rodziny, mogą być bez papierów, bierzemy takie, co nie zadają pytań.',
    about: 'vulnerability targeted',
    expect: { level: 'flagged', signals: ['targets-vulnerability'] },
  },
  {
    text: 'Uchodźcy mile widziani, znajomość polskiego nie jest wymagana, na miejscu tłumacz.',
    about: 'near miss: welcome',
    contrast: 40,
    expect: { level: 'none' },
  },
  {
    text: 'Dwie godziny na decyzję, nikomu nie mów o wyjeździe, potem usuń wiadomości.',
    about: 'pressure',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'Uwaga na oszustów: jeśli ktoś żąda opłaty za pracę albo zabiera paszport, zadzwoń na infolinię.',
    about: 'aside: warning',
    expect: { level: 'none' },
  },
  {
    text: 'Sąd skazał pośrednika, który zabierał robotnikom paszporty i potrącał im dług z pensji, podała policja.',
    about: 'aside: news',
    expect: { level: 'none' },
  },
  {
    text: 'Szef zabrał mi paszport i nie oddaje. Co mam robić, kto może pomóc?',
    about: 'aside: help request',
    expect: { level: 'none' },
  },
  {
    text: 'Jestem niezależna, pracuję sama, moje ceny i moje zasady, bez agencji.',
    kind: 'escort',
    about: 'near miss: independent escort',
    expect: { level: 'none' },
  },
  {
    text: 'Opiekunka z zamieszkaniem: własny pokój, dwa dni wolne w tygodniu, umowa przed wyjazdem, wynagrodzenie co miesiąc na konto.',
    about: 'near miss: fair live-in',
    expect: { level: 'none' },
  },
  {
    text: 'Fundacja szuka koordynatorki pomocy osobom wykorzystywanym w pracy, umowa na rok.',
    about: 'near miss: NGO job',
    expect: { level: 'none' },
  },
  {
    text: 'Kawalerka do wynajęcia, kaucja 2000 zł, czynsz 1500 zł.',
    about: 'near miss: rental',
    expect: { level: 'none' },
  },
] satisfies LanguageCase[];
