/**
 * Version 3, frozen. Captures and the pieces they are made of (bytes by their hash, so that captures of one page share
 * them); cases and what people noted in them; requests for trusted time and their answers.
 */
export default {
  stores: {
    captures: 'id, at, *keys, *cases',
    pieces: 'sha256',
    cases: 'id',
    remarks: 'id, of',
    times: 'id',
  },
};
