import type { LanguageCase } from './cases';

/** Written for this file, for Romania and Moldova, with and without diacritics; a positive is followed by its lawful twin. */
export default [
  {
    text: 'Ajutor de bucătar în Elveția. Înainte de interviu se plătește o taxă de dosar de 350 €.',
    about: 'fee before the interview',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Ajutor de bucătar în Elveția. Înainte de interviu trimiteți CV-ul, nu se plătește nimic.',
    about: 'twin: no fee',
    contrast: 0,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Ca să prinzi locul trimiți 700 de lei prin Western Union, restul când iese viza.',
    about: 'fee to hold the place',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Ca să aplici trimiți CV-ul pe email, viza o plătește angajatorul.',
    about: 'twin: CV',
    contrast: 2,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Culegători de căpșuni. Vizita medicală și biletul sunt pe cheltuiala lucrătorului.',
    about: 'related cost',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Culegători de căpșuni. Vizita medicală și biletul sunt pe cheltuiala angajatorului.',
    about: 'twin: employer pays',
    contrast: 4,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Fara comision! Doar traduceri si apostila, 620 euro de achitat inainte de plecare.',
    about: 'denied fee, other name, no diacritics',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Cameriste pentru sezon. Se lasă o garanție de 900 €, o primiți înapoi la sfârșitul contractului.',
    about: 'bond',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Cameriste pentru sezon. Se lasă o garanție de 15 € pentru cheia de la vestiar.',
    about: 'twin: key',
    contrast: 7,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Cine lasă șantierul înainte de șase luni ne datorează drumul și 1.500 de euro.',
    about: 'exit penalty',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Îți poți da demisia oricând, cu preaviz de două săptămâni.',
    about: 'twin: notice',
    contrast: 9,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'O rudă semnează ca girant și lasă la noi actul casei.',
    about: 'guarantor',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Biletul îl avansăm noi și tu îl dai înapoi din primele salarii.',
    about: 'advance',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Biletul îl plătim noi și tu nu dai nimic înapoi.',
    about: 'twin',
    contrast: 12,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Bonă internă. Jumătate din leafă se oprește până se achită drumul.',
    about: 'held until cleared',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Bonă internă. Salariul se plătește integral în fiecare lună, cu fluturaș.',
    about: 'twin',
    contrast: 14,
    expect: { level: 'none', not: ['debt-repayment-from-wages', 'wage-withholding'] },
  },
  {
    text: 'Pleci acum și plătești după: întâi muncești datoria, apoi câștigi.',
    about: 'work off',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Cameră opțională, 90 € pe săptămână, apare pe fluturaș, puteți locui și în altă parte.',
    about: 'near miss: rent',
    contrast: 16,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Cules de sparanghel. Pașapoartele stau în seif la patron cât ține sezonul.',
    about: 'safe',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Cules de sparanghel. Pașaportul rămâne la dumneavoastră tot sezonul.',
    about: 'twin',
    contrast: 18,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'La sosire predai actele șefului de echipă, le primești înapoi când e plătită datoria.',
    about: 'handed over',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'La sosire arăți actele șefului de echipă și le primești pe loc înapoi.',
    about: 'twin',
    contrast: 20,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Menajeră internă. Buletinul ți-l păstrează doamna.',
    about: 'kept by madam',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Menajeră. Vă rugăm să aduceți la interviu buletinul sau pașaportul, în termen de valabilitate.',
    about: 'twin',
    contrast: 22,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Atelier de croitorie cu cazare. Nu se iese din clădire până nu e gata comanda.',
    about: 'no going out',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Atelier de croitorie cu cazare. Ieși când vrei, ai cheia ta.',
    about: 'twin',
    contrast: 24,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Telefoanele se strâng seara, un apel acasă pe lună.',
    about: 'phones',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Telefon de serviciu și internet gratuit în cameră.',
    about: 'twin',
    contrast: 26,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Șoferul vă duce și vă aduce, singure nu ieșiți niciodată.',
    about: 'never alone',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Operatori chat în Asia, 1.500 USD, fără experiență. Bilet plătit, un șofer vă trece râul, cămin în complex.',
    about: 'compound',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Operator chat pentru relații cu clienții la Cluj, 40 de ore, contract pe perioadă nedeterminată, interviu la sediu.',
    about: 'twin',
    contrast: 29,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  {
    text: 'Vânzători cripto online la Poipet, fără interviu, ieșirile sunt interzise.',
    about: 'hub',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Promovare cazino online, totul e plătit, cine vrea să plece plătește firmei răscumpărare.',
    about: 'exit price',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Contractul se semnează acolo, după sosire, acesta e doar pentru ambasadă.',
    about: 'contract later',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'Intri cu viză de turist, apoi o schimbăm în permis de muncă. La graniță spui că mergi în vacanță.',
    about: 'visa',
    expect: { level: 'flagged', signals: ['visa-mismatch'] },
  },
  {
    text: 'Căutăm fete singure, fără familie, de preferat fără acte.',
    about: 'vulnerability',
    expect: { level: 'flagged', signals: ['targets-vulnerability'] },
  },
  {
    text: 'Plecarea e diseară, nu spui nimănui și ștergi mesajele.',
    about: 'secrecy',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'Îngrijitoare internă zi și noapte, fără nicio zi liberă, nici duminica.',
    about: 'hours',
    expect: { level: 'flagged', signals: ['excessive-hours'] },
  },
  {
    text: 'Banii se dau toți la sfârșitul sezonului, când plătește clientul.',
    about: 'pay late',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Viză garantată, avem omul nostru la consulat, ajunge un plic pentru ofițer.',
    about: 'insider',
    expect: { level: 'flagged', signals: ['illicit-facilitation'] },
  },
  {
    text: 'Fetele noastre zi și noapte, suni la șef ca să alegi, ele nu refuză niciodată.',
    kind: 'escort',
    about: 'third party',
    expect: { level: 'flagged', signals: ['third-party-control', 'no-refusal-services'] },
  },
  {
    text: 'Fete de la 16 ani pentru bar în străinătate, vârsta din acte o rezolvăm noi.',
    about: 'minor',
    expect: { level: 'flagged', signals: ['minor-indicated'] },
  },
  {
    text: 'Muncă în Europa, ce anume afli la fața locului. Salariu uriaș, fără interviu, primim pe toată lumea.',
    about: 'vague',
    expect: { level: 'flagged', signals: ['vague-job-or-employer', 'implausible-offer'] },
  },
  {
    text: 'Hostess pentru Dubai, zbor și vilă plătite, ajunge o poză.',
    about: 'front',
    expect: { level: 'flagged', signals: ['front-offer-lure'] },
  },
  {
    text: 'Fără niciun cost pentru lucrător, plătește angajatorul. Pașaportul rămâne la dumneavoastră.',
    about: 'no fee, keep passport',
    expect: { level: 'none' },
  },
  {
    text: 'Atenție la agențiile care vă țin pașaportul sau cer bani înainte de plecare. Sunați la inspecția muncii.',
    about: 'warning',
    expect: { level: 'none' },
  },
  {
    text: 'Patronul meu mi-a luat pașaportul și nu pot să plec. Cine mă poate ajuta?',
    about: 'help request',
    expect: { level: 'none' },
  },
  {
    text: 'Tribunalul a condamnat un recrutor care lua câte 5.000 de euro de la muncitori, potrivit procurorilor.',
    about: 'news',
    expect: { level: 'none' },
  },
  {
    text: 'Escortă independentă, majoră, tarifele mele, eu decid, avans pentru deplasări.',
    about: 'independent escort',
    expect: { level: 'none' },
  },
  {
    text: 'Asociație angajează asistent social pentru victimele traficului de persoane, normă întreagă.',
    about: 'NGO job',
    expect: { level: 'none' },
  },
  {
    text: 'Închiriez garsonieră mobilată, 34 mp, garanție două chirii, liberă din martie.',
    about: 'rental',
    expect: { level: 'none' },
  },
  {
    text: 'Refugiații sunt bineveniți, nu e nevoie de limba română, interpret la sediu, două zile libere pe săptămână.',
    about: 'inclusive',
    expect: { level: 'none' },
  },
  {
    text: 'Brutăria caută vânzătoare, marți-sâmbătă, 3.200 lei net. Colectiv tânăr. Omul care te aduce se socotește cu noi, iar tu cu el.',
    about: 'quiet: broker',
    expect: { level: 'flagged' },
  },
  {
    text: 'Brutăria caută vânzătoare, marți-sâmbătă, 3.200 lei net. Colectiv tânăr. Instruirea o facem noi, iar uniforma e gratis.',
    about: 'quiet twin',
    contrast: 52,
    expect: { level: 'none' },
  },
  {
    text: 'Fermă de vaci, masă și cazare, 1.500 € net. Loc liniștit. Actele dorm în sertarul patronului cât stai.',
    about: 'quiet: papers',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Spălătorie, tura de dimineață, prânz oferit. Nimeni nu pleacă acasă până nu e la zi cu datoria.',
    about: 'quiet: nobody leaves owing',
    expect: { level: 'flagged' },
  },
  // said in passing, as another writer would
  {
    text: 'Ca să-ți țin locul la depozit faci un transfer de 300 pe Revolut și mâine primești adresa.',
    about: 'sum by phone for the place',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Prima leafă rămâne la agenție, ea ți-a găsit locul.',
    about: 'first pay for the agency',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Prima leafă e întreagă a ta, agenția o plătește fabrica.',
    about: 'near miss: the factory pays',
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Treci întâi pe la doamna de la birou cu o atenție și numele urcă.',
    about: 'gift to the one who places',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Treci întâi pe la doamna de la birou cu buletinul pentru copie.',
    about: 'near miss: an identity card for a copy',
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Socrul tău semnează și răspunde cu casa dacă pleci.',
    about: 'father-in-law answers with the house',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Dacă pleci mai devreme îți plătim zilele lucrate.',
    about: 'near miss: paid to the last day',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Doamna notează tot pe caiet și lucrezi până suntem chit.',
    about: 'notebook until even',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Pașaportul stă în sertarul patronului și îl primești înapoi la sfârșitul sezonului.',
    about: 'drawer until the end',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Pașaportul e doar pentru copie și îl iei înapoi pe loc.',
    about: 'near miss: shown for a copy',
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Telefoanele stau într-o cutie și acasă se sună duminica.',
    about: 'phones in a box',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Telefonul de serviciu rămâne în sertar la sfârșitul turei.',
    about: 'near miss: work phone',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Pe jos nu umblă nimeni, merge mereu cineva cu tine.',
    about: 'never out alone',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'La consulat arătăm o hârtie, acolo semnezi alta.',
    about: 'one for the consulate',
    expect: { signals: ['contract-substitution'] },
  },
  {
    text: 'Contractul de la consulat e același cu cel semnat aici, tradus.',
    about: 'near miss: the same contract',
    expect: { level: 'none', not: ['contract-substitution'] },
  },
  {
    text: 'Farfuria spartă 20 de lei, întârzierea 50 de lei.',
    about: 'list of fines',
    expect: { signals: ['wage-withholding'] },
  },
  {
    text: 'Două săptămâni de probă neplătite și mai vedem.',
    about: 'unpaid trial',
    expect: { signals: ['wage-withholding'] },
  },
  {
    text: 'Cele două săptămâni de probă se plătesc ca celelalte.',
    about: 'near miss: paid trial',
    expect: { level: 'none', not: ['wage-withholding'] },
  },
] satisfies LanguageCase[];
