/**
 * `npm run evaluate`: measures model/artifact/ on the development data and writes metrics.json and out/.
 * `npm run evaluate heads`: measures sentence heads trained on model/corpus/, none of which is shipped yet.
 */
import { runModel } from './run-model.mjs';

if (process.argv[2] === 'heads') await runModel('measure-heads', 'measureHeads');
else await runModel('evaluate', 'evaluate');
