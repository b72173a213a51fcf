import type { PersonWords } from './pack';

export default {
  code: 'sw',
  script: 'cased',
  cues: 'piga|piga simu|piga simu kwa|mpigie|mpigie simu|wasiliana na|wasiliana|muulize|uliza|ulizia|mtafute|mwone|muone|ongea na|zungumza na|tuma ujumbe kwa|whatsapp|simu|jina langu ni|naitwa|mimi ni|mtu wa kuwasiliana|mawasiliano|wakala|meneja|bosi|mwajiri|jina|mtumie|tuma kwa|mwandikie',
  between: 'ni|na|kwa|simu|wakala|yetu|wetu|meneja|bosi|ya|wa|namba',
  titles:
    'bw|bi|bwana|bibi|ndugu|ndg|dada|kaka|mama|baba|mzee|mheshimiwa|mh|dkt|mwalimu|mchungaji|shangazi|mjomba|bosi|madam|sister|brother|mr|mrs|ms|dr',
  names:
    'juma|hamisi|rashidi|salim|abdallah|omari|bakari|shabani|ramadhani|musa|yusufu|ibrahimu|daudi|petro|yohana|asha|fatuma|zainabu|mwajuma|halima|amina|rehema|neema|zawadi|saada|mariamu|khadija|rukia|wanjiku|wambui|njeri|kamau|mwangi|otieno|achieng|akinyi|kiprono|chebet|nyambura|wafula|barasa',
  not: 'sasa|hapa|leo|kesho|nasi|sisi|kwetu|namba|nambari|simu|ofisi|ofisini|kampuni|kazi|mshahara|mwezi|siku|saa|wiki|jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili|hoteli|mgahawa|shamba|nyumba|haraka|mapema|tu|kwa|na|ya|wa|za|la|ni|au|katika|maelezo|zaidi|barua|pepe|whatsapp|telegram|kenya|tanzania|uganda|nairobi|mombasa|dar|dubai|oman|saudi|qatar|viza|pasipoti|mkataba|bure|ada|nafasi|wanawake|wanaume|wasichana|dereva|mpishi|msaidizi|wakala|mwajiri|moja|hii|hiyo|safari|kupitia|wafanyakazi|waombaji',
} satisfies PersonWords;
