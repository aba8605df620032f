import type { PinterestTag } from '@pinterest-tag/core';
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

/** All that the page shows. */
export interface PageContent {
  readonly view: FormView;
  readonly tag: PinterestTag;
  readonly isLive: boolean;
  readonly onLive: (isLive: boolean) => void;
  /** What of the settings given could not be used. */
  readonly problems: readonly SettingProblem[];
  readonly code: TemplateResult;
  readonly trial: TemplateResult;
  readonly transfer: TemplateResult;
  /** The last thing said. */
  readonly message: string;
}

/** The whole form. */
export function settingsPage(content: PageContent): TemplateResult {
  const { view, code, trial, transfer, message } = content;
  return html`<div class="settings" part="settings">
    ${header(content)}
    <div>
      ${tagSection(view)} ${consentSection(view)} ${mappingSection(view)} ${dataSection(view)}
      ${visitorSection(view)} ${technicalSection(view)}
    </div>
    <div class="aside" part="aside">
      <div class="beside">
        ${section('code', 'Finished code', 'Only what differs from the defaults.', code)}
        ${section('try', 'Try an event', 'Nothing is sent: this only shows what would be.', trial)}
      </div>
    </div>
    <div class="transfer">
      ${section('transfer', 'Import and export', 'The settings as JSON, to keep and to share.', transfer)}
    </div>
    <p class="hidden" role="status">${message}</p>
  </div>`;
}

function header({ tag, isLive, onLive, problems }: PageContent): TemplateResult {
  const state = tag.tagId
    ? `Tag ${tag.tagId} runs on this page; consent is ${tag.consent}.`
    : 'No tag runs on this page yet.';
  return html`<div class="header" part="header">
    <div class="heading">
      <h2 part="title">Pinterest Tag settings</h2>
      <p class="intro">
        Try them on this page, then take the finished code. Nothing here is saved or sent: your
        visitors get what you put on your site.
      </p>
    </div>
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
          ${state} What is marked <span class="late">at start</span> takes effect with the finished
          code. Loaded anew, the page is as before.
        </p>
      </div>
    </div>
    ${
      problems.length > 0
        ? html`<div class="notice" part="notice">
            <p>Of the settings on the page, this could not be used:</p>
            <ul class="remarks">
              ${problems.map(({ path, message }) => html`<li>${path.join(' → ')}: ${message}</li>`)}
            </ul>
          </div>`
        : nothing
    }
  </div>`;
}
