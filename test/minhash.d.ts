/** The part of the package that the race in test/links.test.ts uses. */
declare module 'minhash' {
  export class Minhash {
    hashvalues: number[];
    update(piece: string): void;
  }
}
