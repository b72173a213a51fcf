import type { PersonWords } from './pack';

export default {
  code: 'tl',
  script: 'cased',
  cues: 'kontakin|kontakin si|tawagan|tawagan si|i-text|itext|itext si|i-text si|text|text si|mag-text kay|mag-pm kay|pm|pm kay|message|hanapin|hanapin si|hanapin lang si|makipag-ugnayan kay|kausapin|contact|contact person|call|look for|ask for|whatsapp|viber|ako si|ang pangalan ko ay|magtanong kay|mag-apply kay|puntahan si|i-message|i-message si|dm|name|recruiter|agent|pangalan',
  between: 'si|kay|sa|lang|ang|po|person|ni|number|no',
  titles:
    "si|kay|ni|sina|kina|nina|ate|kuya|aling|mang|tita|tito|ma'am|maam|mam|sir|ser|gng|g|bb|ginoong|ginang|binibini|nanay|tatay|boss|mr|ms|mrs|madam|inday|manang|manong|lola|lolo",
  names:
    'jun|jojo|boyet|rodel|rommel|arnel|jomar|jayson|jericho|reynaldo|rolando|danilo|ernesto|rogelio|marites|maricel|marilou|jocelyn|rowena|rosalie|lourdes|analyn|cherry|jhoanna|liza|lorna|gina|imelda|corazon|dolores|luzviminda|nenita|teresita|remedios|marivic|aileen|rhea|mylene|juan|maria|jose',
  not: 'amin|kami|namin|lang|ngayon|agad|po|opo|na|ng|sa|ang|mga|at|o|para|office|agency|numero|number|cp|cellphone|telepono|trabaho|sahod|buwan|araw|oras|linggo|lunes|martes|miyerkules|huwebes|biyernes|sabado|hiring|apply|walk-in|libre|bayad|visa|passport|manila|cebu|davao|pilipinas|philippines|dubai|qatar|saudi|hongkong|taiwan|japan|globe|smart|dito|ito|iyan|yung|kung|interesado|requirements|interview|admin|recruiter|employer|amo|kumpanya|hotel|factory|messenger|facebook|viber|whatsapp|telegram|details|babae|lalaki|yaya|katulong|driver|diretso',
} satisfies PersonWords;
