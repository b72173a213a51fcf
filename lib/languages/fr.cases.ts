import type { LanguageCase } from './cases';

/** Written for this file, for France, Belgium and French-speaking Africa; a positive is followed by its lawful twin. */
export default [
  // worker-paid-fee
  {
    text: "Plongeurs pour restaurant à Genève. Il faut avancer 400 € pour le dossier avant qu'on vous appelle.",
    about: 'file fee',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Plongeurs pour restaurant à Genève. Le dossier est gratuit et on vous appelle dans la semaine.',
    about: 'twin: free file',
    contrast: 0,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Aide-cuisinier au Canada. Pour bloquer ta place tu envoies 75 000 francs par Orange Money, le reste quand le visa sort.',
    about: 'fee by mobile money',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: "Aide-cuisinier au Canada. Pour postuler tu envoies ton CV par mail, l'entreprise paie le visa.",
    about: 'twin: CV only',
    contrast: 2,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: "Ouvriers agricoles pour l'Espagne. La visite médicale et le billet d'avion sont à la charge du candidat.",
    about: 'related cost',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: "Ouvriers agricoles pour l'Espagne. La visite médicale et le billet d'avion sont à la charge de l'employeur.",
    about: 'twin: employer pays',
    contrast: 4,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Emploi sur bateau de croisière. Zéro commission ! Juste la traduction et les timbres, 620 € à régler avant le départ.',
    about: 'denied fee, other name',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  // bond-or-exit-penalty
  {
    text: 'Femmes de chambre pour la saison. Une caution de 900 € est demandée, elle est rendue à la fin du contrat.',
    about: 'bond',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Femmes de chambre pour la saison. Une caution de 15 € est demandée pour la clé du vestiaire.',
    about: 'twin: key deposit',
    contrast: 7,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Maçons pour la Belgique. Celui qui abandonne le chantier avant six mois nous doit le transport et 1 500 €.',
    about: 'exit penalty',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Maçons pour la Belgique. Vous pouvez démissionner à tout moment avec un préavis de deux semaines.',
    about: 'twin: notice',
    contrast: 9,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Départ pour le Koweït. Un parent doit signer comme garant et laisser le titre foncier de la maison.',
    about: 'guarantor and deed',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Poste de conducteur. Un ancien employeur peut signer une lettre de recommandation.',
    about: 'twin: reference',
    contrast: 11,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  // debt-repayment-from-wages
  {
    text: 'Nous avançons le billet et vous le remboursez sur vos premiers salaires.',
    about: 'advance repaid',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: "Nous payons le billet et vous n'avez rien à rembourser.",
    about: 'twin: no repayment',
    contrast: 13,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: "Nounou à demeure. La moitié de la paie est retenue jusqu'à ce que le voyage soit soldé.",
    about: 'retained until cleared',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Nounou à demeure. La paie est versée en entier le 30 de chaque mois, fiche de paie à l’appui.',
    about: 'twin: full pay',
    contrast: 15,
    expect: { level: 'none', not: ['debt-repayment-from-wages', 'wage-withholding'] },
  },
  {
    text: "Tu pars maintenant, tu paies plus tard : tu travailles d'abord pour éponger ce que tu nous dois.",
    about: 'work off',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Chambre en option, 90 € par semaine, indiqué sur la fiche de paie, vous pouvez loger ailleurs.',
    about: 'near miss: rent stated',
    contrast: 17,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  // document-retention
  {
    text: 'Cueilleurs de fraises. Les passeports sont rangés au bureau du patron pendant toute la récolte.',
    about: 'kept at office',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Cueilleurs de fraises. Chacun garde son passeport sur lui pendant toute la récolte.',
    about: 'twin: keep own',
    contrast: 19,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: "À l'arrivée vous confiez vos papiers au chef d'équipe, il vous les rend quand la dette est réglée.",
    about: 'handed to foreman',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: "À l'arrivée vous montrez vos papiers au chef d'équipe, il vous les rend aussitôt.",
    about: 'twin: checked and returned',
    contrast: 21,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Employée de maison. Pour plus de sûreté, Madame met ta carte de séjour sous clé.',
    about: 'locked away',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: "Employée de maison. Merci d'apporter une pièce d'identité et votre titre de séjour à l'entretien.",
    about: 'twin: bring to interview',
    contrast: 23,
    expect: { level: 'none', not: ['document-retention'] },
  },
  // movement-or-contact-control
  {
    text: 'Atelier de couture, logement sur place. On ne sort pas du bâtiment avant la fin de la commande.',
    about: 'no going out',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Atelier de couture, logement sur place. Vous sortez quand vous voulez, vous avez votre propre clé.',
    about: 'twin: free',
    contrast: 25,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Les portables sont ramassés le soir et un seul appel à la famille est permis par mois.',
    about: 'phones taken',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Un portable de service est fourni et le wifi est gratuit pour appeler la famille.',
    about: 'twin: phone given',
    contrast: 27,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: "Serveuses. Le chauffeur vous dépose et vous reprend, vous n'allez jamais seule en ville.",
    about: 'never alone',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Serveuses. Le soir un taxi vous ramène si vous le souhaitez.',
    about: 'twin: taxi offered',
    contrast: 29,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  // scam-compound-lure
  {
    text: "Opérateurs de chat en Asie, 1 500 USD, aucune expérience. Billet payé, un chauffeur vous fait passer le fleuve. On vit dans l'enceinte.",
    about: 'compound',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Conseiller client par chat à Lille, 35 heures, télétravail possible, contrat CDI, entretien au siège.',
    about: 'twin: call centre',
    contrast: 31,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  {
    text: 'Vendeurs crypto en ligne à Poipet, sans entretien, dortoir sur le campus, sorties interdites.',
    about: 'hub and campus',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Promotion de jeux en ligne, tout est pris en charge, celui qui veut partir paie une indemnité à la société.',
    about: 'exit price',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  // other signals
  {
    text: "Le contrat se signe sur place après l'arrivée, ici ce n'est qu'un papier pour l'ambassade.",
    about: 'contract later',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'Entrée avec un visa touriste, ensuite on le transforme en permis de travail. Au guichet dites que vous venez en vacances.',
    about: 'visa',
    expect: { level: 'flagged', signals: ['visa-mismatch'] },
  },
  {
    text: 'Cherche filles seules, sans famille ni attaches, de préférence sans papiers.',
    about: 'vulnerability',
    expect: { level: 'flagged', signals: ['targets-vulnerability'] },
  },
  {
    text: "Départ ce soir, n'en parle à personne et efface nos messages.",
    about: 'secrecy',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'Employée logée, debout à toute heure, aucun jour de repos, même le dimanche.',
    about: 'hours',
    expect: { level: 'flagged', signals: ['excessive-hours'] },
  },
  {
    text: 'Salaire versé en une fois à la fin de la saison, quand le client aura payé.',
    about: 'pay late',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: "Visa garanti, nous avons quelqu'un au consulat, un petit cadeau pour l'agent suffit.",
    about: 'insider',
    expect: { level: 'flagged', signals: ['illicit-facilitation'] },
  },
  {
    text: 'Nos filles sont là jour et nuit, appelez le gérant pour choisir, elles ne refusent jamais.',
    kind: 'escort',
    about: 'third party',
    expect: { level: 'flagged', signals: ['third-party-control', 'no-refusal-services'] },
  },
  {
    text: "Filles dès 16 ans pour bar à l'étranger, on arrange l'âge sur les papiers.",
    about: 'minor',
    expect: { level: 'flagged', signals: ['minor-indicated'] },
  },
  {
    text: "Travail en Europe, vous saurez sur place ce que c'est. Gros salaire, sans entretien, tout le monde est pris.",
    about: 'vague and too good',
    expect: { level: 'flagged', signals: ['vague-job-or-employer', 'implausible-offer'] },
  },
  {
    text: 'Hôtesses pour Dubaï, billet et villa payés, une photo suffit, aucun entretien.',
    about: 'front',
    expect: { level: 'flagged', signals: ['front-offer-lure'] },
  },
  // ordinary and asides
  {
    text: "Aucun frais pour le salarié, l'employeur paie tout. Vous gardez votre passeport.",
    about: 'no fee, keep passport',
    expect: { level: 'none', not: ['worker-paid-fee', 'document-retention'] },
  },
  {
    text: "Attention aux agences qui gardent votre passeport ou demandent des frais avant le départ. Signalez-les à l'inspection du travail.",
    about: 'warning',
    expect: { level: 'none' },
  },
  {
    text: 'Mon patron a pris mon passeport et je ne peux pas partir. Qui peut m’aider ?',
    about: 'help request',
    expect: { level: 'none' },
  },
  {
    text: 'Le tribunal a condamné un recruteur qui faisait payer 5 000 euros aux ouvriers, selon le parquet.',
    about: 'news',
    expect: { level: 'none' },
  },
  {
    text: 'Escorte indépendante, majeure, mes tarifs, je choisis mes rendez-vous, acompte pour les déplacements.',
    about: 'independent escort',
    expect: { level: 'none' },
  },
  {
    text: 'Association recrute un travailleur social pour accompagner les victimes de traite, permis B, CDI.',
    about: 'NGO job',
    expect: { level: 'none' },
  },
  {
    text: 'Loue studio meublé 24 m², caution deux mois de loyer, libre au 1er mars.',
    about: 'rental',
    expect: { level: 'none' },
  },
  {
    text: 'Réfugiés bienvenus, aucune langue demandée, interprète sur place, deux jours de repos par semaine.',
    about: 'inclusive hiring',
    expect: { level: 'none' },
  },
  {
    text: 'Formation rémunérée, tenue et outils fournis gratuitement, frais de transport remboursés à 50 %.',
    about: 'training given',
    expect: { level: 'none' },
  },
  {
    text: "Boulangerie cherche vendeuse. Travail du mardi au samedi, 1 900 € brut. L'équipe est jeune et sympa. La personne qui vous amène s'arrange avec nous et vous vous arrangez avec elle.",
    about: 'quiet: broker',
    expect: { level: 'flagged' },
  },
  {
    text: "Boulangerie cherche vendeuse. Travail du mardi au samedi, 1 900 € brut. L'équipe est jeune et sympa. La formation est assurée par nous et la tenue est offerte.",
    about: 'quiet twin',
    contrast: 55,
    expect: { level: 'none' },
  },
  {
    text: 'Ferme laitière, logement et repas compris, 1 600 € net. Beau cadre, animaux calmes. Les papiers dorment dans le coffre du fermier le temps du séjour.',
    about: 'quiet: papers',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Ferme laitière, logement et repas compris, 1 600 € net. Beau cadre, animaux calmes. Un coffre est dans votre chambre, vous seul avez la clé.',
    about: 'quiet twin',
    contrast: 57,
    expect: { level: 'none' },
  },
  {
    text: 'Blanchisserie, poste du matin, repas offert. Personne ne rentre au pays tant que son ardoise n’est pas effacée.',
    about: 'quiet: nobody leaves owing',
    expect: { level: 'flagged' },
  },
  // said in passing, as another writer would
  {
    text: "Pour bloquer ta place à l'usine envoie 80 par Orange Money et on te donne l'adresse.",
    about: 'small sum by phone for the place',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: "La place à l'atelier se réserve par un simple appel, le contrat arrive par courriel.",
    about: 'near miss: the place is kept by a call',
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Passe voir la dame du bureau avec de quoi remercier et ton nom monte.',
    about: 'gift to the one who places',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: "Le premier salaire revient à l'agence, c'est elle qui t'a trouvé la place.",
    about: 'first pay for the agency',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: "Le premier salaire vous est versé en entier, l'agence est payée par l'usine.",
    about: 'near miss: the factory pays',
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Maçon, payé à la semaine, apportez vos outils.',
    about: 'near miss: own tools',
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Ton beau-père signe avec toi et répond sur sa maison si tu pars.',
    about: 'father-in-law answers with the house',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Si vous partez avant la fin, vos journées sont payées.',
    about: 'near miss: paid to the last day',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'La patronne note chaque repas dans le cahier, on est quitte vers Noël.',
    about: 'notebook until even',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Ton passeport dort dans le tiroir du patron et tu le reverras à la fin de la saison.',
    about: 'drawer until the end',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Le passeport sert à la photocopie et vous repartez avec.',
    about: 'near miss: shown for a copy',
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Archiviste : garder les documents dans le coffre de la mairie.',
    about: 'near miss: an archive keeps documents',
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Les portables vont dans une boîte et on appelle la famille le dimanche.',
    about: 'phones in a box',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Le téléphone de service reste dans le tiroir en fin de poste.',
    about: 'near miss: work phone',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: "Sorties uniquement avec Madame, les courses c'est le neveu.",
    about: 'never out alone',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: "Le papier pour l'ambassade, et l'autre, celui qu'on signera entre nous, dit moins.",
    about: 'one for the embassy',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'Le contrat du consulat est le même que celui signé ici, traduit.',
    about: 'near miss: the same contract',
    expect: { level: 'none', not: ['contract-substitution'] },
  },
  {
    text: 'Assiette cassée 8 €, retard une demi-journée.',
    about: 'list of fines',
    expect: { signals: ['wage-withholding'] },
  },
  {
    text: "Deux semaines d'essai gratuit, après on verra.",
    about: 'unpaid trial',
    expect: { signals: ['wage-withholding'] },
  },
  {
    text: "Les deux semaines d'essai sont payées comme les autres.",
    about: 'near miss: paid trial',
    expect: { level: 'none', not: ['wage-withholding'] },
  },
] satisfies LanguageCase[];
