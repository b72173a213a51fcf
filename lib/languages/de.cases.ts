import type { LanguageCase } from './cases';

/** Written for this file, for Germany, Austria and Switzerland; a positive is followed by its lawful twin. */
export default [
  // worker-paid-fee
  {
    text: 'Küchenhilfen für die Schweiz. Vor dem Vorstellungsgespräch ist eine Bearbeitungsgebühr von 350 € zu überweisen.',
    about: 'fee before the interview',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Küchenhilfen für die Schweiz. Vor dem Vorstellungsgespräch bitte den Lebenslauf schicken, Gebühren gibt es keine.',
    about: 'twin: no fee',
    contrast: 0,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Arbeit auf dem Bau. Die Vermittlung kostet dich einen Monatslohn, die Hälfte zahlst du sofort.',
    about: 'placement price',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Arbeit auf dem Bau. Die Vermittlung kostet dich nichts, das bezahlt der Betrieb.',
    about: 'twin: firm pays',
    contrast: 2,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Erntehelfer gesucht. Flug und Visum trägt der Bewerber selbst, 900 Euro vor der Abreise.',
    about: 'related costs',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Erntehelfer gesucht. Flug und Visum trägt der Arbeitgeber, für Sie fallen keine Kosten an.',
    about: 'twin: employer pays',
    contrast: 4,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Keine Provision! Nur Unterlagen und Übersetzung, 620 Euro bar vor der Abfahrt.',
    about: 'denied fee, other name',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  // bond
  {
    text: 'Zimmermädchen für die Saison. Kaution 900 €, zurück gibt es sie am Saisonende.',
    about: 'bond',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Zimmermädchen für die Saison. Pfand von 15 € für den Spindschlüssel.',
    about: 'twin: key',
    contrast: 7,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Wer vor Ablauf von sechs Monaten abspringt, zahlt uns die Fahrt und 1.500 Euro.',
    about: 'exit penalty',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Sie können jederzeit mit einer Frist von zwei Wochen kündigen.',
    about: 'twin: notice',
    contrast: 9,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Ein Verwandter muss als Bürge unterschreiben und die Grundstückspapiere bei uns hinterlegen.',
    about: 'guarantor and deed',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  // debt
  {
    text: 'Wir strecken das Ticket vor, du arbeitest es in der ersten Saison ab.',
    about: 'work off',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Wir bezahlen das Ticket, zurückzahlen musst du nichts.',
    about: 'twin: nothing back',
    contrast: 12,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Haushaltshilfe gesucht. Die Reisekosten werden vom Lohn einbehalten, bis alles abbezahlt ist.',
    about: 'held until cleared',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Haushaltshilfe gesucht. Die Reisekosten werden erstattet, der Lohn kommt pünktlich per Überweisung.',
    about: 'twin: reimbursed',
    contrast: 14,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Jetzt fliegen, später zahlen: die ersten vier Gehälter gehen an die Agentur.',
    about: 'wages to agency',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Zimmer auf Wunsch, 90 € pro Woche, steht auf der Lohnabrechnung, Sie können auch woanders wohnen.',
    about: 'near miss: rent stated',
    contrast: 16,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  // documents
  {
    text: 'Spargelstecher gesucht. Die Pässe liegen während der Ernte beim Chef im Tresor.',
    about: 'in the safe',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Spargelstecher gesucht. Ihren Pass behalten Sie während der Ernte selbst.',
    about: 'twin: keep own',
    contrast: 18,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Bei der Ankunft gibst du den Ausweis beim Vorarbeiter ab, er hebt ihn für dich auf.',
    about: 'handed to foreman',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Bei der Ankunft zeigst du den Ausweis kurz vor und bekommst ihn sofort zurück.',
    about: 'twin: shown',
    contrast: 20,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Die Agentur verwahrt die Reisepässe der Mitarbeiter bis zum Ende des Vertrags.',
    about: 'agency keeps',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Bitte bringen Sie zum Vorstellungsgespräch einen gültigen Ausweis und Ihre Arbeitserlaubnis mit.',
    about: 'twin: bring to interview',
    contrast: 22,
    expect: { level: 'none', not: ['document-retention'] },
  },
  // movement
  {
    text: 'Näherei, Schlafplatz im Haus. Das Gelände darf man ohne Erlaubnis nicht verlassen.',
    about: 'no leaving the site',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Näherei, Schlafplatz im Haus. Nach Feierabend können Sie kommen und gehen, wie Sie wollen.',
    about: 'twin: free',
    contrast: 24,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Handys werden abends eingesammelt, ein Anruf nach Hause im Monat ist erlaubt.',
    about: 'phones collected',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Diensthandy wird gestellt, WLAN im Zimmer ist kostenlos.',
    about: 'twin: phone given',
    contrast: 26,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Nachts ist das Tor abgeschlossen, den Schlüssel hat nur der Chef.',
    about: 'locked',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Nachts ist das Tor abgeschlossen, jeder hat einen eigenen Schlüssel.',
    about: 'twin: own key',
    contrast: 28,
    expect: { not: ['document-retention'] },
  },
  // scam compound
  {
    text: 'Chat-Mitarbeiter in Asien, 1.500 USD, keine Erfahrung nötig. Ticket bezahlt, ein Fahrer bringt euch über den Fluss, Schlafsaal auf dem Campus.',
    about: 'compound',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Chat-Kundenberater in Leipzig, 38 Stunden, Homeoffice möglich, unbefristet, Gespräch im Büro.',
    about: 'twin: call centre',
    contrast: 30,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  {
    text: 'Krypto-Verkäufer online in Poipet, ohne Vorstellungsgespräch, Ausgang gibt es nicht.',
    about: 'hub',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Tippjob für Online-Casino, alles wird bezahlt, wer gehen will, zahlt eine Ablöse an die Firma.',
    about: 'exit price',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  // others
  {
    text: 'Der Vertrag wird erst vor Ort unterschrieben, dieser hier ist nur für die Botschaft.',
    about: 'contract later',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'Einreise mit Touristenvisum, danach wird es in eine Arbeitserlaubnis umgewandelt. Am Schalter sagst du, du machst Urlaub.',
    about: 'visa',
    expect: { level: 'flagged', signals: ['visa-mismatch'] },
  },
  {
    text: 'Gesucht werden alleinstehende Mädchen ohne Familie, am liebsten ohne Papiere.',
    about: 'vulnerability',
    expect: { level: 'flagged', signals: ['targets-vulnerability'] },
  },
  {
    text: 'Abfahrt heute Nacht, sag niemandem etwas und lösch unsere Nachrichten.',
    about: 'secrecy',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'Pflegekraft im Haus, rund um die Uhr im Dienst, freie Tage gibt es nicht.',
    about: 'hours',
    expect: { level: 'flagged', signals: ['excessive-hours'] },
  },
  {
    text: 'Ausgezahlt wird am Ende der Saison, wenn der Kunde bezahlt hat.',
    about: 'pay late',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Visum garantiert, wir haben einen Mann in der Botschaft, ein Umschlag für den Beamten genügt.',
    about: 'insider',
    expect: { level: 'flagged', signals: ['illicit-facilitation'] },
  },
  {
    text: 'Unsere Mädels sind Tag und Nacht da, ruf den Chef an und such dir eine aus, sie sagen nie nein.',
    kind: 'escort',
    about: 'third party',
    expect: { level: 'flagged', signals: ['third-party-control', 'no-refusal-services'] },
  },
  {
    text: 'Mädchen ab 16 Jahren für eine Bar im Ausland, das Alter regeln wir in den Papieren.',
    about: 'minor',
    expect: { level: 'flagged', signals: ['minor-indicated'] },
  },
  {
    text: 'Arbeit in Europa, was genau, erfährst du vor Ort. Riesengehalt, ohne Vorstellungsgespräch, jeder wird genommen.',
    about: 'vague and too good',
    expect: { level: 'flagged', signals: ['vague-job-or-employer', 'implausible-offer'] },
  },
  {
    text: 'Hostessen für Dubai, Flug und Villa bezahlt, ein Foto reicht.',
    about: 'front',
    expect: { level: 'flagged', signals: ['front-offer-lure'] },
  },
  // ordinary and asides
  {
    text: 'Für Arbeitnehmer fallen keine Gebühren an, alles zahlt der Arbeitgeber. Ihren Pass behalten Sie.',
    about: 'no fee, keep passport',
    expect: { level: 'none' },
  },
  {
    text: 'Vorsicht vor Agenturen, die Ihren Pass behalten oder Gebühren vor der Abreise verlangen. Melden Sie das der Arbeitsinspektion.',
    about: 'warning',
    expect: { level: 'none' },
  },
  {
    text: 'Mein Chef hat mir den Pass weggenommen und ich kann nicht weg. Wer kann mir helfen?',
    about: 'help request',
    expect: { level: 'none' },
  },
  {
    text: 'Das Gericht verurteilte einen Vermittler, der von Arbeitern 5.000 Euro verlangt hatte, teilte die Staatsanwaltschaft mit.',
    about: 'news',
    expect: { level: 'none' },
  },
  {
    text: 'Unabhängige Escortdame, volljährig, meine Preise, ich entscheide selbst, Anzahlung für Hausbesuche.',
    about: 'independent escort',
    expect: { level: 'none' },
  },
  {
    text: 'Beratungsstelle sucht Sozialarbeiterin für Betroffene von Menschenhandel, Teilzeit, Tarifvertrag.',
    about: 'NGO job',
    expect: { level: 'none' },
  },
  {
    text: '2-Zimmer-Wohnung zu vermieten, Kaution drei Monatsmieten, Kaltmiete 780 €, frei ab März.',
    about: 'rental',
    expect: { level: 'none' },
  },
  {
    text: 'Geflüchtete willkommen, Deutschkenntnisse nicht nötig, Dolmetscher im Haus, zwei freie Tage pro Woche.',
    about: 'inclusive hiring',
    expect: { level: 'none' },
  },
  {
    text: 'Lagerhelfer, Einarbeitung durch uns, Arbeitskleidung kostenlos, 14,50 € pro Stunde, Urlaubsgeld.',
    about: 'ordinary job',
    expect: { level: 'none' },
  },
  {
    text: 'Bäckerei sucht Verkäuferin, Dienstag bis Samstag, 2.300 € brutto. Nettes Team. Der Onkel, der dich herbringt, rechnet mit uns ab, und du mit ihm.',
    about: 'quiet: broker',
    expect: { level: 'flagged' },
  },
  {
    text: 'Bäckerei sucht Verkäuferin, Dienstag bis Samstag, 2.300 € brutto. Nettes Team. Die Einarbeitung machen wir, die Kleidung bekommst du geschenkt.',
    about: 'quiet twin',
    contrast: 54,
    expect: { level: 'none' },
  },
  {
    text: 'Milchhof, Unterkunft und Essen frei, 1.800 € netto. Ruhige Gegend. Die Papiere kommen für die Dauer des Aufenthalts in den Schrank des Bauern.',
    about: 'quiet: papers',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Milchhof, Unterkunft und Essen frei, 1.800 € netto. Ruhige Gegend. Im Zimmer steht ein Schrank, den nur du aufschließen kannst.',
    about: 'quiet twin',
    contrast: 56,
    expect: { level: 'none' },
  },
  {
    text: 'Wäscherei, Frühschicht, Mittagessen gratis. Heim fährt keiner, solange noch etwas offen ist.',
    about: 'quiet: nobody leaves owing',
    expect: { level: 'flagged' },
  },
  {
    text: 'Den Platz in der Kolonne gibt es erst gegen Vorkasse, zahlen musst du vorab an den Fahrer.',
    about: 'place after a transfer',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Den Platz in der Kolonne gibt es nach dem Vorstellungsgespräch, der Fahrer nimmt kein Geld.',
    about: 'twin: after the interview',
    contrast: 59,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Dein Bruder bürgt mit, sonst läuft uns wieder einer weg.',
    about: 'brother vouches',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Dein Bruder kann mitkommen, wir haben zwei Stellen.',
    about: 'twin: brother comes too',
    contrast: 61,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Jeder beginnt im Minus und stottert es am Band ab.',
    about: 'starts in the red',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Jeder beginnt mit einem Rundgang und lernt das Band kennen.',
    about: 'twin: starts with a tour',
    contrast: 63,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Die Reisepässe liegen bei uns im Tresor, am letzten Tag kriegt jeder seinen zurück.',
    about: 'passports in the safe',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Die Reisepässe bleiben bei euch, dafür gibt es Spinde.',
    about: 'twin: own locker',
    contrast: 65,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Ohne die Chefin geht niemand vor die Tür, der Bus fährt, wenn ich es sage.',
    about: 'nobody goes out alone',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Vor die Tür geht jeder, wann er will, der Bus fährt stündlich.',
    about: 'twin: come and go',
    contrast: 67,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Unterschreib hier ungelesen, die Summe trägt der Chef später ein.',
    about: 'sum filled in later',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'Lies den Vertrag zu Hause, die Summe steht schon drin.',
    about: 'twin: read at home',
    contrast: 69,
    expect: { level: 'none', not: ['contract-substitution'] },
  },
  {
    text: 'Probearbeiten drei Wochen ohne Lohn, der Bauer zahlt, wenn er verkauft hat.',
    about: 'unpaid trial',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Probearbeiten ein Tag mit vollem Lohn.',
    about: 'twin: paid trial',
    contrast: 71,
    expect: { level: 'none', not: ['wage-withholding'] },
  },
  {
    text: 'Teller zerbrochen 20 Euro Abzug, Verspätung halber Tag gestrichen.',
    about: 'list of fines',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Teller zerbrochen? Macht nichts, wir haben genug.',
    about: 'twin: no fines',
    contrast: 73,
    expect: { level: 'none', not: ['wage-withholding'] },
  },
  {
    text: 'Daheim sagst du nichts, und lösch den Verlauf.',
    about: 'secrecy',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'Daheim kannst du alles in Ruhe besprechen.',
    about: 'twin: talk at home',
    contrast: 75,
    expect: { level: 'none', not: ['pressure-and-secrecy'] },
  },
  {
    text: 'Fragt der Zöllner, besuchst du deine Cousine, vom Bau kein Wort.',
    about: 'coached answer',
    expect: { level: 'flagged', signals: ['visa-mismatch'] },
  },
  {
    text: 'Fragt der Zöllner, zeigst du den Arbeitsvertrag.',
    about: 'twin: shows the contract',
    contrast: 77,
    expect: { level: 'none', not: ['visa-mismatch'] },
  },
] satisfies LanguageCase[];
