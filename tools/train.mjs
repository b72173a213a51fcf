/** `npm run train`: trains the model from the shared data and writes model/artifact/. */
import { runModel } from './run-model.mjs';

await runModel('train', 'train');
