import type { PersonWords } from './pack';

export default {
  code: 'de',
  script: 'cased',
  cues: 'büroleiter|büroleiterin|leiter|leiterin|kollege|kollegin|personalchef|personalchefin|inhaber|inhaberin|auskunft erteilt|ansprechpartner|ansprechpartnerin|ansprechperson|kontakt|kontaktperson|rufen sie|anrufen bei|melden bei|melde dich bei|melden sie sich bei|fragen nach|fragen sie nach|whatsapp|tel|telefon|anruf|anrufe|ich bin|mein name ist|gruß|grüße|name|sprechen mit|wenden sie sich an|zu händen',
  between: 'ist|an|der|die|den|unsere|unseren|unser|chefin|chef|sie|bitte|für|frau|lautet|kollegin|kollegen',
  titles: 'herr|herrn|frau|hr|fr|dr|prof|fräulein|chef|chefin|meister|familie',
  follow: 'anrufen|kontaktieren|fragen|schreiben|kontaktieren sie',
  names:
    'hans|peter|wolfgang|klaus|jürgen|dieter|manfred|uwe|günter|horst|bernd|werner|helmut|andreas|stefan|christian|markus|sabine|petra|monika|ursula|brigitte|renate|karin|gisela|helga|ingrid|heike|birgit|katrin|anja|nadine|tobias|florian|sebastian|lukas|jonas|lena|hannah|leonie|katharina|franziska|claudia|susanne|silke|matthias|thorsten|sven|jens|ralf|heinz',
  not: 'agentur|anzeige|arbeit|arbeiter|adresse|anfrage|angabe|arbeitgeber|ausland|auskunft|baustelle|betrieb|bewerbung|bewerbungen|büro|chiffre|dame|damen|deutschland|diese|dir|du|email|fahrer|familie|fax|festnetz|firma|frage|fragen|freitag|gasthaus|gebühr|handy|haus|helfer|hilfe|hotel|ihm|ihnen|interesse|jetzt|job|küche|küchenhilfe|lager|lohn|mich|mir|mittwoch|mobil|mobiltelefon|montag|nummer|oder|per|personal|post|putzfrau|reinigung|restaurant|rezeption|rückfragen|samstag|schicht|sofort|sonntag|stelle|studio|stunde|stunden|tag|täglich|tel|telefon|telefonnummer|termin|uhr|uns|und|unter|unterkunft|verdienst|vereinbarung|vermittlung|von|bis|wir|woche|wohnung|zimmer|whatsapp|gmbh|ag|personalabteilung|herr|frau|kontakt|am|auf|bei|nach|mit|oder|rumänien|polen|europa|dienstag|donnerstag|januar|februar|märz|mai|juni|juli|oktober|dezember|vermittlerin|vermittler|nur|die|der|das|den|dem|ein|eine|kein|keine|alle',
} satisfies PersonWords;
