import { createRequire } from 'node:module';
import type { Natural } from './pipeline';

const require = createRequire(import.meta.url);

/** Deep files: the package as a whole pulls in databases and mail. */
export function loadNatural(): Natural {
  const stemmer: Natural['stemmer'] = require('natural/lib/natural/stemmers/porter_stemmer.js');
  const Bayes: new (
    stemmer: Natural['stemmer'],
  ) => Natural['classifier'] = require('natural/lib/natural/classifiers/bayes_classifier.js');
  return { stemmer, classifier: new Bayes(stemmer) };
}
