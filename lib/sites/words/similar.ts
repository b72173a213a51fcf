/** Headings over ads that are beside the one the page is about. */
export const isSimilarHeading = (text: string): boolean =>
  text.length < 90 &&
  /similar|related|recommended|you (?:may|might) (?:also )?like|more (?:jobs|from|openings)|other (?:jobs|openings|vacancies|positions)|people also|also viewed|latest jobs|ähnliche|weitere (?:stellen|jobs)|das könnte|similaires|offres liées|vous (?:pourriez|aimerez)|d'autres offres|similares|relacionad|otras ofertas|te puede interesar|outras vagas|simili|correlat|potrebbe(?:ro)? interessarti|altre offerte|vergelijkbare|andere vacatures|podobne|inne oferty|podobné|další nabídky|hasonló|similare|похожие|похожі|другие вакансии|схожі|подобни|panašūs|panašu|līdzīg|sarnased|liknande|lignende|samankaltai|benzer|παρόμοι|slične|podobna|مشابه|ذات صلة|דומות|समान|tương tự|liên quan|serupa|sejenis|berkaitan|ใกล้เคียง|ที่คล้าย|関連|おすすめ|似た|相似|相关|推荐|相關|推薦|유사|비슷한|추천/iu.test(
    text,
  );
