import type { LanguageCase } from './cases';

/** Written for this file; a positive is followed by its lawful twin. */
export default [
  {
    text: 'Lavapiatti per ristorante a Zurigo. Prima del colloquio si versano 350 € di spese di pratica.',
    about: 'fee before the interview',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Lavapiatti per ristorante a Zurigo. Prima del colloquio si manda il curriculum, non ci sono spese.',
    about: 'twin: no fee',
    contrast: 0,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Per bloccare il posto mandi 150 euro con la ricarica, il resto quando esce il visto.',
    about: 'fee to hold the place',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Per candidarti mandi il curriculum per email, il visto lo paga il datore di lavoro.',
    about: 'twin: CV',
    contrast: 2,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Braccianti per la raccolta. Visita medica e biglietto sono a carico del lavoratore.',
    about: 'related cost',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: "Braccianti per la raccolta. Visita medica e biglietto sono a carico dell'azienda.",
    about: 'twin: employer pays',
    contrast: 4,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Niente commissione! Solo traduzioni e marche da bollo, 620 euro da pagare prima della partenza.',
    about: 'denied fee, other name',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Cameriere ai piani. Si lascia una cauzione di 900 € che viene restituita a fine stagione.',
    about: 'bond',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: "Cameriere ai piani. Si lascia una cauzione di 15 € per la chiave dell'armadietto.",
    about: 'twin: key',
    contrast: 7,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Chi molla il cantiere prima di sei mesi ci deve il viaggio e 1.500 euro.',
    about: 'exit penalty',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Puoi dare le dimissioni quando vuoi con due settimane di preavviso.',
    about: 'twin: notice',
    contrast: 9,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: "Un parente firma come garante e lascia l'atto di proprietà della casa.",
    about: 'guarantor',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Il biglietto lo anticipiamo noi e tu lo ripaghi con i primi stipendi.',
    about: 'advance',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Il biglietto lo paghiamo noi e tu non devi restituire niente.',
    about: 'twin',
    contrast: 12,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Badante fissa. Metà della paga viene trattenuta finché il viaggio non è saldato.',
    about: 'held until cleared',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Badante fissa. La paga viene versata per intero ogni mese con busta paga.',
    about: 'twin',
    contrast: 14,
    expect: { level: 'none', not: ['debt-repayment-from-wages', 'wage-withholding'] },
  },
  {
    text: 'Parti adesso e paghi dopo: prima lavori per scontare quello che ci devi.',
    about: 'work off',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Camera facoltativa, 90 € a settimana, indicata in busta paga, puoi abitare altrove.',
    about: 'near miss: rent',
    contrast: 16,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Raccolta fragole. I passaporti restano in cassaforte dal titolare per tutta la stagione.',
    about: 'safe',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Raccolta fragole. Il passaporto lo tieni tu per tutta la stagione.',
    about: 'twin',
    contrast: 18,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: "All'arrivo consegni i documenti al caposquadra, te li ridà quando il debito è pagato.",
    about: 'handed over',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: "All'arrivo mostri i documenti al caposquadra e li riprendi subito.",
    about: 'twin',
    contrast: 20,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Colf convivente. La carta di soggiorno la custodisce la signora.',
    about: 'kept by madam',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: "Colf convivente. Portare un documento d'identità valido e il permesso di soggiorno al colloquio.",
    about: 'twin',
    contrast: 22,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: "Laboratorio di cucito con alloggio. Non si esce dall'edificio fino alla fine dell'ordine.",
    about: 'no going out',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Laboratorio di cucito con alloggio. Esci quando vuoi, hai le tue chiavi.',
    about: 'twin',
    contrast: 24,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'I cellulari si consegnano la sera, una telefonata a casa al mese.',
    about: 'phones',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Cellulare aziendale e wifi gratuito in camera.',
    about: 'twin',
    contrast: 26,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: "L'autista vi accompagna e vi riporta, da sole non si va in paese.",
    about: 'never alone',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Operatori chat in Asia, 1.500 USD, nessuna esperienza. Biglietto pagato, un autista vi fa passare il fiume, dormitorio nel complesso.',
    about: 'compound',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Operatore chat per assistenza clienti a Torino, 38 ore, contratto a tempo indeterminato, colloquio in sede.',
    about: 'twin',
    contrast: 29,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  {
    text: 'Venditori crypto online a Poipet, senza colloquio, uscite vietate.',
    about: 'hub',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: "Promozione casinò online, tutto pagato, chi vuole andarsene paga un riscatto all'azienda.",
    about: 'exit price',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: "Il contratto si firma sul posto dopo l'arrivo, questo è solo per l'ambasciata.",
    about: 'contract later',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'Entri con il visto turistico, poi lo trasformiamo in permesso di lavoro. Alla frontiera di’ che sei in vacanza.',
    about: 'visa',
    expect: { level: 'flagged', signals: ['visa-mismatch'] },
  },
  {
    text: 'Cerchiamo ragazze sole, senza famiglia, meglio se senza documenti.',
    about: 'vulnerability',
    expect: { level: 'flagged', signals: ['targets-vulnerability'] },
  },
  {
    text: 'Si parte stasera, non dirlo a nessuno e cancella i messaggi.',
    about: 'secrecy',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'Badante convivente giorno e notte, nessun giorno di riposo, nemmeno la domenica.',
    about: 'hours',
    expect: { level: 'flagged', signals: ['excessive-hours'] },
  },
  {
    text: 'Lo stipendio si prende tutto alla fine della stagione, quando paga il cliente.',
    about: 'pay late',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Visto garantito, abbiamo un amico in ambasciata, basta una busta per il funzionario.',
    about: 'insider',
    expect: { level: 'flagged', signals: ['illicit-facilitation'] },
  },
  {
    text: 'Le nostre ragazze giorno e notte, chiama il responsabile per scegliere, non dicono mai di no.',
    kind: 'escort',
    about: 'third party',
    expect: { level: 'flagged', signals: ['third-party-control', 'no-refusal-services'] },
  },
  {
    text: "Ragazze dai 16 anni per bar all'estero, l'età sui documenti la sistemiamo noi.",
    about: 'minor',
    expect: { level: 'flagged', signals: ['minor-indicated'] },
  },
  {
    text: 'Lavoro in Europa, che cosa si fa lo saprai sul posto. Stipendio altissimo, senza colloquio, prendiamo tutti.',
    about: 'vague',
    expect: { level: 'flagged', signals: ['vague-job-or-employer', 'implausible-offer'] },
  },
  {
    text: 'Hostess per Dubai, volo e villa pagati, basta una foto.',
    about: 'front',
    expect: { level: 'flagged', signals: ['front-offer-lure'] },
  },
  {
    text: 'Nessun costo per il lavoratore, paga tutto il datore di lavoro. Il passaporto resta a te.',
    about: 'no fee, keep passport',
    expect: { level: 'none' },
  },
  {
    text: "Attenzione alle agenzie che trattengono il passaporto o chiedono soldi prima della partenza. Segnalatele all'ispettorato del lavoro.",
    about: 'warning',
    expect: { level: 'none' },
  },
  {
    text: 'Il mio capo mi ha preso il passaporto e non posso andarmene. Chi mi può aiutare?',
    about: 'help request',
    expect: { level: 'none' },
  },
  {
    text: 'Il tribunale ha condannato un caporale che faceva pagare 5.000 euro ai braccianti, secondo la procura.',
    about: 'news',
    expect: { level: 'none' },
  },
  {
    text: 'Escort indipendente, maggiorenne, le mie tariffe, decido io, acconto per gli spostamenti.',
    about: 'independent escort',
    expect: { level: 'none' },
  },
  {
    text: 'Associazione cerca assistente sociale per vittime di tratta, part time, CCNL cooperative.',
    about: 'NGO job',
    expect: { level: 'none' },
  },
  {
    text: 'Affittasi bilocale arredato 45 mq, cauzione due mensilità, libero da marzo.',
    about: 'rental',
    expect: { level: 'none' },
  },
  {
    text: 'Rifugiati benvenuti, non serve la lingua, interprete in sede, due giorni di riposo a settimana.',
    about: 'inclusive',
    expect: { level: 'none' },
  },
  {
    text: 'Panificio cerca commessa, da martedì a sabato, 1.400 € netti. Bel gruppo. La persona che ti porta si mette d’accordo con noi e tu con lei.',
    about: 'quiet: broker',
    expect: { level: 'flagged' },
  },
  {
    text: 'Panificio cerca commessa, da martedì a sabato, 1.400 € netti. Bel gruppo. La formazione la facciamo noi e la divisa è gratis.',
    about: 'quiet twin',
    contrast: 52,
    expect: { level: 'none' },
  },
  {
    text: 'Stalla, vitto e alloggio compresi, 1.500 € netti. Posto tranquillo. I documenti dormono nel cassetto del padrone per tutto il soggiorno.',
    about: 'quiet: papers',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Lavanderia, turno di mattina, pranzo offerto. Nessuno torna a casa finché ha un conto aperto.',
    about: 'quiet: nobody leaves owing',
    expect: { level: 'flagged' },
  },
  // said in passing, as another writer would
  {
    text: "Per tenerti il posto in magazzino fai una ricarica di 80 euro e domani ti mandiamo l'indirizzo.",
    about: 'small sum by card for the place',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Il posto in magazzino si tiene con una telefonata e il contratto arriva per email.',
    about: 'near miss: the place is kept by a call',
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: "Il primo stipendio è tutto tuo, l'agenzia la paga la fabbrica.",
    about: 'near miss: the factory pays',
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Tuo suocero ha messo la casa e risponde lui se scappi.',
    about: 'father-in-law answers with the house',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Se te ne vai prima ti paghiamo i giorni fatti.',
    about: 'near miss: paid to the last day',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Andarsene prima costa caro, due biglietti e la penale.',
    about: 'leaving costs dear',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'La padrona segna tutto sul quaderno e finché non siamo pari non si prende niente.',
    about: 'notebook until even',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Il passaporto sta al sicuro nel mio cassetto e te lo rendo a fine raccolta.',
    about: 'drawer until the end',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Il passaporto serve per la fotocopia e te lo riporti via.',
    about: 'near miss: shown for a copy',
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'I cellulari vanno in una scatola e si chiama casa la domenica.',
    about: 'phones in a box',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Il telefono aziendale resta nel cassetto a fine turno.',
    about: 'near miss: company phone',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Da sola non si esce, viene sempre qualcuno con te.',
    about: 'never out alone',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'In ambasciata si presenta un contratto, qui ne firmi un altro.',
    about: 'one for the embassy',
    expect: { signals: ['contract-substitution'] },
  },
  {
    text: "Il contratto dell'ambasciata è lo stesso che firmi qui, tradotto.",
    about: 'near miss: the same contract',
    expect: { level: 'none', not: ['contract-substitution'] },
  },
  {
    text: 'Piatto rotto otto euro, ritardo mezza giornata.',
    about: 'list of fines',
    expect: { signals: ['wage-withholding'] },
  },
  {
    text: 'Due settimane di prova gratis e poi si vede.',
    about: 'unpaid trial',
    expect: { signals: ['wage-withholding'] },
  },
  {
    text: 'Le due settimane di prova sono pagate come le altre.',
    about: 'near miss: paid trial',
    expect: { level: 'none', not: ['wage-withholding'] },
  },
] satisfies LanguageCase[];
