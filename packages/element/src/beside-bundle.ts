/** The bundle's own address, read while it runs; `undefined` in a module. Not by a name that a page's element may take. */
const bundle = (
  Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')?.get?.call(document) as
    HTMLScriptElement | null | undefined
)?.src;

/**
 * Imports a file from beside the bundle, by the bundle's address: of a script from another host, loaded
 * without `crossorigin`, browsers resolve no relative address.
 */
export function importBesideBundle<Module>(file: string): Promise<Module> {
  return import(bundle ? new URL(file, bundle).href : `./${file}`) as Promise<Module>;
}
