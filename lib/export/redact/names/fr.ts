import type { PersonWords } from './pack';

export default {
  code: 'fr',
  script: 'cased',
  cues: "contact|contacter|contactez|appeler|appelez|demander|demandez|joindre|joignez|téléphoner à|téléphonez à|voir avec|parler à|parlez à|parler avec|s'adresser à|adressez-vous à|whatsapp|tél|écrire à|écrivez à|envoyez à|interlocuteur|interlocutrice|responsable|recruteur|recruteuse|gérant|gérante|je m'appelle|je suis|signé|cordialement|nom|de la part de",
  between: 'est|à|au|la|le|notre|nos|responsable|patron|patronne|de|monsieur|personne|:|chef|pour|mon',
  titles:
    'm|mr|mme|mlle|monsieur|madame|mademoiselle|dr|docteur|me|maître|tonton|tantie|tata|maman|papa|chef|pasteur|sœur|frère',
  names:
    'jean|pierre|michel|andré|philippe|alain|jacques|bernard|marcel|daniel|robert|françois|nathalie|isabelle|sylvie|catherine|martine|christine|françoise|valérie|sandrine|stéphanie|véronique|sophie|céline|chantal|patricia|monique|laurent|nicolas|christophe|julien|sébastien|frédéric|thierry|olivier|pascal|guillaume|camille|manon|léa|chloé|aurélie|mathilde|fatou|aminata|mamadou|moussa|ibrahima|ousmane|aïssatou|mariam|kouassi|koffi',
  not: 'nous|moi|lui|elle|vous|votre|notre|le|la|les|un|une|des|du|sur|par|pour|ou|et|en|au|aux|à|ce|cette|dès|directement|maintenant|vite|rapidement|urgent|bureau|agence|société|entreprise|hôtel|restaurant|ferme|employeur|patron|accueil|cuisine|cuisinier|chauffeur|service|services|recrutement|emploi|travail|poste|annonce|offre|numéro|téléphone|portable|mobile|mail|email|courriel|adresse|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|france|europe|paris|logement|salaire|contrat|visa|frais|dossier|heure|heures|jour|jours|mois|soir|matin|entre|après|avant|uniquement|seulement|sérieux|candidature|tél|whatsapp|telegram|contact|madame|monsieur|candidats|candidat|filles|femmes|hommes|jeunes|plus|infos|information|informations|renseignements',
} satisfies PersonWords;
