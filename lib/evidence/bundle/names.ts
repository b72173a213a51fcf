/** Files of a bundle beside the archive of the page itself. */
export const BUNDLE = {
  index: 'indexes/index.cdx',
  pages: 'pages/pages.jsonl',
  capture: 'evidence/capture.json',
  seal: 'evidence/seal.json',
  custody: 'evidence/custody.jsonl',
  guide: 'evidence/how-to-verify.txt',
  package: 'datapackage.json',
  digest: 'datapackage-digest.json',
} as const;
