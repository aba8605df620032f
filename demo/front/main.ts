// The demo's front door: the shop, the devtools that watch it, and what Pinterest received.
import type { TagSettings } from '@pinterest-tag/core';
import '@pinterest-tag/devtools/define';
import './front.css';
import { createCodeView } from './code-view.js';
import { createJourney } from './journey.js';
import { showReceived } from './received.js';
import { showShops } from './shop-frame.js';
import { shops } from './shops.js';
import { mappingOf, shopSettings } from './shop-settings.js';
import { connectTabs } from './tabs.js';

const find = <E extends Element>(selector: string): E => {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`index.html has no ${selector}`);
  return element;
};
const inspector = find<HTMLElementTagNameMap['pinterest-tag-inspector']>('pinterest-tag-inspector');
const settings = find<HTMLElementTagNameMap['pinterest-tag-settings']>('pinterest-tag-settings');
const code = createCodeView(find('#code'));
let shop = shops[0];
const journey = createJourney(find('#journey'), (call) => code.show(call, shop));

const tabs = connectTabs(find('[role="tablist"]'));
showReceived(find('.received'));
settings.settings = shopSettings;

// The settings are in a tab of this page: the inspector need not open its own.
inspector.addEventListener('pinterest-settings-request', (event) => {
  event.preventDefault();
  tabs.select('tab-settings');
  const { place } = event;
  if (place && 'event' in place) void settings.mapEvent(place.event);
  else if (place) void settings.showSetting(place.setting, place.value);
});

/** What was tried in the form, until this page is loaded anew: the shop's next page starts with it, too. */
let tried: TagSettings | undefined;
settings.addEventListener('pinterest-settings-change', ({ settings: edited }) => {
  tried = mappingOf(edited);
});
showShops({
  onShop(chosen) {
    shop = chosen;
    code.clear(chosen);
  },
  onPage(tag) {
    inspector.tag = settings.tag = tag;
    journey.follow(tag);
    if (tried) tag.configure(tried);
  },
  onPress: () => journey.press(),
});
