/**
 * Words for countries, regions and peoples that are masked before any n-gram is made, so that no weight can hang on
 * where somebody comes from or where a job is. Folded, single words; multi-word names are covered by their parts.
 */
const PLACES = `
afghanistan africa albania algeria america angola arabia argentina armenia asia australia austria azerbaijan bahrain
bangladesh belarus belgium benin bolivia bosnia botswana brasil brazil britain bulgaria burkina burma burundi cambodia
cameroon canada caribbean chad chile china colombia congo croatia cuba cyprus czechia denmark dubai ecuador egypt
emirates england eritrea estonia eswatini ethiopia eurasia europe fiji finland france gabon gambia georgia germany ghana
greece guatemala guinea guyana haiti holland honduras hungary iceland india indonesia iran iraq ireland israel italy
jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania
luxembourg macau macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco
mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan
palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore
slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tunisia
turkey turkiye turkmenistan uganda ukraine uruguay usa uzbekistan venezuela vietnam wales yemen zambia zimbabwe
`;

const PEOPLES = `
afghan african albanian algerian american angolan arab arabic argentine argentinian armenian asian australian austrian
azerbaijani bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian
cameroonian canadian caucasian chilean chinese colombian congolese croatian cuban czech danish dutch ecuadorian
egyptian emirati english eritrean estonian ethiopian european filipina filipino finnish french georgian german ghanaian
greek guatemalan guyanese haitian hispanic honduran hungarian indian indonesian iranian iraqi irish israeli italian
jamaican japanese jordanian kazakh kenyan khmer korean korea kosovar kurdish kuwaiti kyrgyz laotian latina latino latvian
lebanese liberian libyan lithuanian macedonian malagasy malawian malaysian maltese mexican moldovan mongolian
moroccan mozambican namibian nepalese nepali nicaraguan nigerian norwegian omani pakistani palestinian panamanian
paraguayan persian peruvian polish portuguese punjabi qatari roma romanian russian rwandan saudi scottish senegalese
serbian singaporean slavic slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tajik tanzanian
thai tibetan tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni yoruba
zambian zimbabwean
christian christians muslim muslims hindu hindus jewish buddhist catholic
`;

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Singular and plural of each. */
export const MASKED_WORDS: ReadonlySet<string> = new Set(
  [...words(PLACES), ...words(PEOPLES)].flatMap((word) => [word, `${word}s`]),
);
