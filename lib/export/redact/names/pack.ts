/** How one language leads to the name of a person. Lists are parted by `|`, in any case, with or without accents. */
export interface PersonWords {
  /** BCP 47; the file name. */
  code: string;
  /** `cased`: names begin with a capital. `Han` and `Thai` have no spaces and their own reading. */
  script: 'cased' | 'Arab' | 'Indic' | 'Han' | 'Thai';
  /** Words behind which somebody is named: "ask for", "contact person". */
  cues: string;
  /** Words behind which a name comes for certain, in writing without capitals: "my name is". */
  sure?: string;
  /** Words that may stand between a cue and the name. */
  between: string;
  /** Titles in front of a name. */
  titles: string;
  /** Titles behind a name. */
  behind?: string;
  /** Words that follow a name ("… se sampark"); a part after `-` is written onto the name. */
  follow?: string;
  /** Frequent given names that are no other words, places or months. */
  names: string;
  /** Family names, where they are few. */
  surnames?: string;
  /** Words that stand where a name could and are none. */
  not: string;
}
