import type { AnalyticsCall, PinterestTag } from '@pinterest-tag/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { SettingProblem } from '../schema/setting-problems.js';
import { consentSection } from './consent-section.js';
import { dataSection } from './data-section.js';
import type { FormView } from './form-view.js';
import { mappingSection } from './mapping-section.js';
import { section } from './section.js';
import { tagSection } from './tag-section.js';
import { technicalSection } from './technical-section.js';
import { visitorSection } from './visitor-section.js';

/** What the page shows. */
export interface PageContent {
  readonly view: FormView;
  readonly tag: PinterestTag;
  readonly isLive: boolean;
  readonly onLive: (isLive: boolean) => void;
  /** What a tag cannot use of the settings given. */
  readonly problems: readonly SettingProblem[];
  readonly seenCalls: readonly AnalyticsCall[];
  /** The event to try at first. */
  readonly mapped: string | undefined;
  /** Whether there is room for the form and the code side by side. */
  readonly isWide: boolean;
  /** The last announcement. */
  readonly message: string;
}

/** The whole form. */
export function settingsPage(content: PageContent): TemplateResult {
  const { view, seenCalls, mapped, isWide, message } = content;
  const { settings } = view.form;
  return html`<div class="root settings" part="settings">
    ${header(content)}
    <div class="aside" part="aside">
      <div class="beside">
        ${section(
          {
            id: 'code',
            title: 'Finished code',
            intro: 'Only what differs from the defaults',
            isOpen: true,
          },
          html`<pinterest-settings-code
            exportparts="tab, code, notice"
            .settings=${settings}
          ></pinterest-settings-code>`,
        )}
        ${section(
          { id: 'try', title: 'Try an event', intro: 'Sends nothing', isOpen: isWide },
          html`<pinterest-settings-try
            exportparts="label, input, error, output"
            .settings=${settings}
            .seenCalls=${seenCalls}
            .event=${mapped}
          ></pinterest-settings-try>`,
        )}
      </div>
    </div>
    <div class="form">
      ${tagSection(view)} ${consentSection(view)} ${mappingSection(view)} ${dataSection(view)}
      ${visitorSection(view)} ${technicalSection(view)}
    </div>
    <div class="transfer">
      ${section(
        {
          id: 'transfer',
          title: 'Import and export',
          intro: 'The settings as JSON; Segment’s settings, too',
        },
        html`<pinterest-settings-transfer
          exportparts="label, input, help, button, notice"
          .form=${view.form}
        ></pinterest-settings-transfer>`,
      )}
    </div>
    <p class="visually-hidden" role="status">${message}</p>
  </div>`;
}

function header({ tag, isLive, onLive, problems }: PageContent): TemplateResult {
  const state = tag.tagId
    ? `Tag ${tag.tagId} runs on this page; consent is ${tag.consent}.`
    : 'No tag runs on this page yet.';
  return html`<div class="header" part="header">
    <h2 part="title">Pinterest Tag settings</h2>
    <div class="check">
      <input
        type="checkbox"
        id="live"
        .checked=${live(isLive)}
        aria-describedby="live-help"
        @change=${({ target }: Event) => onLive((target as HTMLInputElement).checked)}
      />
      <div>
        <label for="live">Apply to this page as I edit</label>
        <p class="help" id="live-help">
          ${state} Settings marked <span class="late">at start</span> apply only after you paste the
          code. Reload to undo your changes: nothing is saved or sent.
        </p>
      </div>
    </div>
    ${
      problems.length > 0
        ? html`<div class="notice" part="notice">
            <p>These settings of the page are invalid and ignored:</p>
            <ul>
              ${problems.map(({ path, message }) => html`<li>${path.join(' → ')}: ${message}</li>`)}
            </ul>
          </div>`
        : nothing
    }
  </div>`;
}
