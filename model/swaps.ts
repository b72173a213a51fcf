/** Words for who somebody is; changing one for another must not move a head. Per language, same grammatical form. */
const SWAPS: Record<string, readonly (readonly string[])[]> = {
  en: [
    ['Filipino', 'Nepali', 'Ukrainian', 'Nigerian', 'Polish', 'German'],
    ['women', 'men', 'people'],
    ['Muslim', 'Christian', 'Hindu'],
  ],
  es: [
    ['filipinos', 'rumanos', 'marroquíes', 'venezolanos', 'alemanes'],
    ['mujeres', 'hombres', 'personas'],
  ],
  pt: [
    ['filipinos', 'romenos', 'angolanos', 'venezuelanos', 'alemães'],
    ['mulheres', 'homens', 'pessoas'],
  ],
  fr: [
    ['philippins', 'roumains', 'marocains', 'ukrainiens', 'allemands'],
    ['femmes', 'hommes', 'personnes'],
  ],
  de: [
    ['Filipinos', 'Rumänen', 'Marokkaner', 'Ukrainer', 'Polen'],
    ['Frauen', 'Männer', 'Leute'],
  ],
  it: [
    ['filippini', 'rumeni', 'marocchini', 'ucraini', 'tedeschi'],
    ['donne', 'uomini', 'persone'],
  ],
  ro: [
    ['filipinezi', 'nepalezi', 'moldoveni', 'ucraineni', 'germani'],
    ['femei', 'bărbați', 'oameni'],
  ],
  pl: [
    ['Filipińczycy', 'Ukraińcy', 'Nepalczycy', 'Białorusini', 'Niemcy'],
    ['kobiety', 'mężczyźni', 'osoby'],
  ],
  ru: [
    ['узбеки', 'таджики', 'украинцы', 'белорусы', 'немцы'],
    ['женщины', 'мужчины', 'люди'],
  ],
  uk: [
    ['узбеки', 'поляки', 'молдовани', 'білоруси', 'німці'],
    ['жінки', 'чоловіки', 'люди'],
  ],
  tr: [
    ['Filipinliler', 'Özbekler', 'Ukraynalılar', 'Gürcüler', 'Almanlar'],
    ['kadınlar', 'erkekler', 'kişiler'],
  ],
  id: [
    ['orang Filipina', 'orang Nepal', 'orang Jawa', 'orang Vietnam', 'orang Jerman'],
    ['wanita', 'pria', 'orang'],
  ],
  tl: [
    ['Pilipino', 'Nepali', 'Vietnamese', 'Indonesian', 'German'],
    ['babae', 'lalaki', 'tao'],
  ],
  vi: [
    ['người Philippines', 'người Nepal', 'người Lào', 'người Đức'],
    ['phụ nữ', 'đàn ông', 'mọi người'],
  ],
};

export const swapLanguages = Object.keys(SWAPS);

/** Sets of a text with one who-word put in front of it, each in turn. */
export function swapsOf(text: string, lang: string): string[][] {
  return (SWAPS[lang] ?? []).map((words) => words.map((word) => `${word}: ${text}`));
}
