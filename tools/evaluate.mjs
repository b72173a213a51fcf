/** `npm run evaluate`: measures model/artifact/ on the development data and writes metrics.json and out/. */
import { runModel } from './run-model.mjs';

await runModel('evaluate', 'evaluate');
