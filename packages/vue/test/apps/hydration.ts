import { createShop } from '../support/shop.mjs';
import { kit } from './kit.js';

export type CreateShop = typeof createShop;

Object.assign(window, { kit, createShop });
