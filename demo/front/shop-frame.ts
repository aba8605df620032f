import type { PinterestTag } from '@pinterest-tag/core';
import { tagOfWindow } from '@pinterest-tag/core/internal';
import { demoUrl } from './local-pinterest.js';
import { shops, type Shop } from './shops.js';

declare global {
  interface Window {
    /** Each page of the shop calls this before all else, as the demo's server makes it. */
    watchShop?: (shop: Window) => void;
  }
}

/** Told of what happens in the shop. */
export interface ShopWatch {
  /** Another way was chosen. */
  onShop(shop: Shop): void;
  /** Another page, with its tag. */
  onPage(tag: PinterestTag): void;
  /** The visitor pressed something, or chose another shop. */
  onPress(): void;
}

/** The frame with the shop, the switch between its ways, and its address. */
export function showShops({ onShop, onPage, onPress }: ShopWatch): void {
  const frame = byId('frame') as HTMLIFrameElement;
  const alone = byId('alone') as HTMLAnchorElement;
  window.watchShop = (shop) => {
    if (shop !== frame.contentWindow) return;
    shop.addEventListener('click', onPress, true);
    onPage(tagOfWindow(shop));
  };
  const show = (shop: Shop): void => {
    const { id, label, path } = shop;
    onShop(shop);
    history.replaceState(null, '', `?shop=${id}`);
    frame.title = `The shop, made with ${label}`;
    frame.src = demoUrl(path);
    onPress();
  };
  const showAddress = (): void => {
    const { href = '', pathname = '', search = '' } = frame.contentWindow?.location ?? {};
    alone.href = href;
    byId('address').textContent =
      `larch-and-loam.example${pathname.replace(/^.*\/demo\/[\w-]+/, '')}${search}`;
  };
  frame.addEventListener('load', showAddress);
  setInterval(showAddress, 500); // an app's own navigations load nothing

  const wanted = new URLSearchParams(location.search).get('shop');
  const first = shops.find(({ id }) => id === wanted) ?? shops[0];
  byId('shops').append(
    ...shops.map((shop) => {
      const label = document.createElement('label');
      const input = document.createElement('input');
      Object.assign(input, {
        type: 'radio',
        name: 'shop',
        value: shop.id,
        checked: shop === first,
      });
      input.addEventListener('change', () => show(shop));
      label.append(input, shop.label);
      return label;
    }),
  );
  show(first);
}

function byId(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement; // in index.html
}
