/** What stands behind the last dot of a web address or a file name, for judging "pass.port" and "work.call now". */
const ENDINGS = new Set(
  `com net org info io co uk de ru ua pl ro es fr it pt br in ae me app ly to vn th id ph ke ng za us eu gov edu jobs work
  online site shop club xyz biz tv cz sk hu gr tr il jp cn hk sg my kz by lt lv ee se no dk fi nl be at ch ca au nz mx ar cl
  html htm php asp aspx pdf doc docx jpg jpeg png gif mp3 mp4 js css exe zip txt xlsx agency world top ltd inc llc рф укр`.split(
    /\s+/,
  ),
);

export const isAddressEnding = (word: string): boolean => ENDINGS.has(word);
