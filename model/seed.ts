/** Of everything that is drawn at random. */
export const SEED = 20_170_106;
