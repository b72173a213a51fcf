/**
 * `npm run train`: trains the model from the corpus and the shared data and writes model/artifact/.
 * `npm run train -- --extra FILE` learns from your own rows too: {"text", "heads"} a line, see model/README.md.
 */
import { parseArgs } from 'node:util';
import { runModel } from './run-model.mjs';

const { values } = parseArgs({ options: { extra: { type: 'string' } } });
await runModel('train', 'train', values.extra);
