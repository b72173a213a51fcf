/** The parts of two packages without types that are used here. */
declare module 'datapackage' {
  export interface Resource {
    tabular: boolean;
    read(options?: { keyed?: boolean }): Promise<Record<string, unknown>[]>;
  }
  export class Package {
    static load(descriptor: object, options: { basePath?: string; strict?: boolean }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: Error[];
    getResource(name: string): Resource | null;
  }
}
declare module 'jsonld' {
  const jsonld: {
    expand(
      document: object,
      options: { documentLoader: (url: string) => Promise<never> },
    ): Promise<Record<string, unknown>[]>;
  };
  export default jsonld;
}
