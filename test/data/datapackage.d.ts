// The part of Frictionless Data's library that the tests use; it ships no types.
declare module "datapackage" {
  interface Resource {
    name: string;
    read(options: { keyed: boolean; relations: boolean }): Promise<unknown[]>;
  }
  interface DataPackage {
    valid: boolean;
    errors: Error[];
    resources: Resource[];
  }
  export const Package: { load(path: string): Promise<DataPackage> };
}
