import { fromText } from '../bytes';
import { ngramName } from './ngram-name';
import { type NgramTable, readNgramTable, scoreNgrams } from './ngram-table';
import type { NgramScores } from './ngrams';
import { languageNumber } from './numbers';

/** `ngramScores` from what the build packed; read on first use. */
export function packedNgrams(data: string): NgramScores {
  let table: NgramTable | undefined;
  let numbers: number[] = [];
  return (text, add) => {
    if (!table) {
      table = readNgramTable(fromText(data));
      numbers = table.languages.map((lang) => languageNumber(ngramName(lang)));
    }
    const scores = scoreNgrams(table, text);
    if (scores) for (let i = 0; i < scores.length; i++) if (scores[i]! > 0) add(numbers[i]!, scores[i]!);
  };
}
