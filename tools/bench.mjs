/** `npm run bench`: builds the engine as it ships and races it against others on one core. */
import { shippedBench } from '../test/bench/shipped.mjs';

(await shippedBench()).bench();
