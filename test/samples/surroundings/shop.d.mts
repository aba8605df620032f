interface TestPage {
  goto(url: string): Promise<unknown>;
  click(selector: string): Promise<void>;
}
export function openBrowser(): Promise<{ newPage(): Promise<TestPage>; close(): Promise<void> }>;
export function startShop(settings: object): Promise<{ url: string; close(): Promise<void> }>;
