import type { PersonWords } from './pack';

export default {
  code: 'ro',
  script: 'cased',
  cues: 'sunați|suna|sunați la|sună pe|sunați pe|sunați-o pe|sunați-l pe|sună la|contactați|contactați pe|contactați-o pe|contactați-l pe|contactează|contactează pe|contact|contactează-l pe|contactează-o pe|persoană de contact|persoana de contact|întrebați de|întreabă de|cereți cu|vorbiți cu|vorbește cu|discutați cu|whatsapp|tel|telefon|scrieți lui|scrie-i lui|scrieți-i lui|scrie lui|mă numesc|numele meu este|cu stimă|nume|lui|responsabil|recrutor|adresați-vă lui',
  between: 'este|e|la|pe|cu|domnul|doamna|nostru|noastră|pentru|de|agentul|agenta|recrutorul|patronul|patroana|al|a',
  titles:
    'dl|dl.|dna|d-na|d-nul|d-ra|dra|domnul|doamna|domnișoara|domnului|doamnei|dr|nea|tanti|nenea|șeful|șefa|patronul|ing|prof|familia|fam',
  names:
    'ion|andrei|alexandru|mihai|gheorghe|vasile|constantin|nicolae|ștefan|florin|marian|daniel|cristian|adrian|ionuț|bogdan|gabriel|marius|viorel|cătălin|radu|dumitru|ilie|sorin|liviu|elena|ioana|mihaela|andreea|cristina|daniela|alexandra|georgiana|ana|maria|florentina|mariana|gabriela|simona|ramona|alina|camelia|oana|raluca|nicoleta|carmen|loredana|roxana|viorica|lenuța',
  not: 'acum|azi|mâine|agenție|agenția|anunț|angajator|angajăm|bucătar|bucătărie|casă|camere|contract|curățenie|de|din|dimineața|seara|doar|ea|el|ei|email|mail|europa|fermă|firma|firmă|șofer|fabrică|germania|italia|spania|anglia|hotel|imediat|în|info|informații|interviu|la|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|lucru|mesaj|mobil|muncă|noi|nou|numai|număr|numărul|ne|oferim|ofertă|ora|ore|orele|pe|pentru|personal|programare|restaurant|sau|salariu|serios|seriozitate|și|telegram|tel|telefon|transport|urgent|whatsapp|zi|zile|zilnic|între|birou|cazare|fete|băieți|doamne|domni|relații|detalii|mai|cu|lui|și',
} satisfies PersonWords;
