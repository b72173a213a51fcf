/** `npm run evaluate`: measures model/artifact/ and the models that have not seen one writer; writes metrics.json and out/. */
import { runModel } from './run-model.mjs';

await runModel('evaluate', 'evaluate');
