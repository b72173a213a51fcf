import type { PersonWords } from './pack';

export default {
  code: 'it',
  script: 'cased',
  cues: 'chiedere di|chiedi di|chieda di|chiedete di|chiamare|chiama|chiamate|chiami|contattare|contatta|contattate|contatti|contatto|parlare con|parla con|rivolgersi a|rivolgiti a|scrivere a|scrivi a|scrivete a|telefonare a|telefona a|referente|responsabile|whatsapp|tel|telefono|mi chiamo|cordiali saluti|saluti|nome|persona di contatto|alla attenzione di|titolare|reclutatrice|reclutatore|inviare a',
  between: 'il|la|a|al|alla|è|di|con|nostra|nostro|del|della|per|lo|responsabile|titolare',
  titles:
    'sig|sig.ra|sigra|sig.na|signor|signora|signorina|dott|dottor|dott.ssa|dottoressa|ing|avv|geom|don|zia|zio|ra|famiglia|maestro|prof',
  names:
    'giuseppe|giovanni|antonio|mario|luigi|francesco|angelo|vincenzo|pietro|salvatore|carlo|franco|domenico|bruno|paolo|michele|giorgio|aldo|sergio|luciano|marco|andrea|alessandro|stefano|roberto|matteo|davide|simone|anna|giuseppina|rosa|angela|giovanna|teresa|lucia|carmela|caterina|francesca|antonietta|carla|elena|concetta|rita|margherita|franca|paola|giulia|chiara|federica|silvia|valentina|alessia|elisa|martina|ilaria|serena',
  not: 'adesso|ora|subito|oggi|domani|agenzia|annuncio|albergo|azienda|badante|casa|campagna|cantiere|cellulare|contratto|cucina|cuoco|cuoca|autista|dalle|alle|ore|email|mail|estero|europa|feriali|giorni|giorno|hotel|il|la|le|lo|gli|i|un|una|in|italia|lavoro|lui|lei|loro|me|noi|ci|mese|messaggio|numero|o|offerta|oppure|orario|per|personale|pulizie|ristorante|risorse|umane|solo|stipendio|telegram|ufficio|urgente|voi|vitto|alloggio|whatsapp|e|tel|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|ragazza|ragazze|ragazzo|ragazzi|info|informazioni|più|dal|al|del|della|candidatura|candidature|sede|ditta|serio|seri|perditempo|colloquio',
} satisfies PersonWords;
