import { waitUntil } from '../../support/wait-until.js';
import type { TestPage } from '../../support/open-page.js';

/** A consent manager on a page, with its recipe, and how a visitor answers it. */
export interface ConsentManager {
  readonly name: string;
  /** The page's HTML; TAG in it stands for the attributes that point a tag at the sandbox. */
  html(): string | Promise<string>;
  /** The visitor's answer, or their change of mind. */
  answer(page: TestPage, yes: boolean): void | Promise<void>;
}

const patience = 8000;
const tag = '<pinterest-tag TAG consent="pending"></pinterest-tag>';

/** A page with a consent manager of its own making: it remembers the answer, and says it in each page load. */
const googleConsentMode = `<script>
  window.dataLayer = [];
  function gtag() { dataLayer.push(arguments); }
  function answer(yes) {
    const state = yes ? 'granted' : 'denied';
    localStorage.setItem('answer', state);
    gtag('consent', 'update', { ad_storage: state, ad_user_data: state, analytics_storage: state });
  }
  gtag('consent', 'default', { ad_storage: 'denied', ad_user_data: 'denied', wait_for_update: 500 });
  if (localStorage.getItem('answer')) answer(localStorage.getItem('answer') === 'granted');
</script>`;

/** The recipe as a site pastes it, on the sandbox's tag. */
export async function googleRecipe(): Promise<string> {
  const html = await (await fetch('/test/recipes/google-consent-mode.html')).text();
  return html.replace('tag-id="2612345678901"', 'TAG');
}

export const consentManagers: readonly ConsentManager[] = [
  {
    name: 'vanilla-cookieconsent',
    html: () =>
      `${tag}<button data-cc="show-preferencesModal">Cookie settings</button>
       <script type="module" src="/test/recipes/vanilla-cookieconsent.ts"></script>`,
    async answer({ document }, yes) {
      const shows = (modal: string): boolean =>
        document.documentElement.classList.contains(`show--${modal}`);
      await waitUntil(() => document.querySelector('#cc-main .cm'), 'no banner', patience);
      if (!shows('consent')) {
        document.querySelector<HTMLElement>('[data-cc]')?.click();
        await waitUntil(() => shows('preferences'), 'no settings', patience);
      }
      const modal = shows('consent') ? '.cm' : '.pm';
      const role = yes ? 'all' : 'necessary';
      document.querySelector<HTMLElement>(`#cc-main ${modal} [data-role=${role}]`)?.click();
    },
  },
  {
    name: 'c15t',
    html: () => `${tag}<script type="module" src="/test/recipes/c15t.ts"></script>`,
    async answer({ window }, yes) {
      const { c15tStore } = window as unknown as C15tWindow;
      await c15tStore.getState().saveConsents(yes ? 'all' : 'necessary');
    },
  },
  {
    name: 'Google Consent Mode',
    html: async () => googleConsentMode + (await googleRecipe()),
    answer: ({ window }, yes) => (window as unknown as GoogleWindow).answer(yes),
  },
];

/** c15t puts its store on the window. */
export interface C15tWindow {
  readonly c15tStore: {
    getState(): { saveConsents(type: 'all' | 'necessary'): Promise<void> };
    setState(state: object): void;
  };
}

interface GoogleWindow {
  answer(yes: boolean): void;
}
