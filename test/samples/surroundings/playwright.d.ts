// What the samples use of Playwright, which this repository does not install.
declare module '@playwright/test' {
  interface Page {
    on(
      event: 'request',
      listener: (request: import('@pinterest-tag/audit').WatchableRequest) => void,
    ): unknown;
    goto(url: string): Promise<unknown>;
    getByRole(role: string, options?: { name: string }): { click(): Promise<void> };
  }
  interface Matchers {
    toBe(expected: unknown): void;
    toEqual(expected: unknown): void;
    toMatchObject(expected: object): void;
    /** Of the audit's, which the sample adds. */
    toHaveNoErrors(): void;
  }
  interface Fixtures {
    page: Page;
  }
  interface Test<Given extends object> {
    (title: string, body: (fixtures: Given) => Promise<void>): void;
    extend<More extends object>(fixtures: {
      [name in keyof More]: (
        given: Given & More,
        use: (value: More[name]) => Promise<void>,
      ) => Promise<void>;
    }): Test<Given & More>;
  }
  export const test: Test<Fixtures>;
  export const expect: {
    (value: unknown): Matchers;
    extend(matchers: object): void;
  };
  export function defineConfig(config: object): object;
}
