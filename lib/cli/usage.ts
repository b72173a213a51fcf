/** The call was wrong: one line says how; the caller prints it with the usage and exits with status 2. */
export class WrongCall extends Error {}

export const USAGE = `usage: farol score   [FILE.jsonl]            score records, one JSON object a line
       farol extract [FILE.html] --url URL   read the ads of a saved page
       farol extract --batch LIST.jsonl      read the ads of many: lines of {"file", "url"}
       farol scan    [FILE.html] --url URL   extract, then score each ad (also with --batch)
       farol verify  BUNDLE                  check an evidence bundle
       farol export  [FILE.jsonl] --format F --out PATH
                                             what was scored, as a file for others
       farol enqueue [FILE.jsonl]            put records into a queue on Redis
       farol worker                          score what is in the queue, until stopped
       farol collect                         what the workers found, in the order of the input

No file, or -, means standard input. Results go to standard output as JSON Lines, in the order of the input.

  --rules-only   leave the model out
  --threads N    use N workers (1 to 64); the order is kept
  --redis URL    where Redis is (default: FAROL_REDIS, then redis://127.0.0.1:6379)
  --queue NAME   one input, one name (default: farol)
  --lease N      worker: seconds of silence after which its batch goes to another (30)
  --drain        worker: end when the whole input is scored
  --remove       collect: empty the queue once everything is written
  --ads FILE     export: the records that were scored, where FILE is what farol score wrote
  --by COLUMNS   export: Parquet in folders by level, lang, kind or site (level,lang)
  --copy WHICH   export: working (default: tokens for contacts and names), public, full
  --key FILE     export: the exchange key of the tokens
  --help         this text
  --version      the version

Exit status: 0 every line was read, 1 some were not ({"line": n, "error": "…"} stands in their place),
2 the call was wrong, 3 it broke off. Blank lines are skipped but counted. A record without an id is given its line number.
`;
