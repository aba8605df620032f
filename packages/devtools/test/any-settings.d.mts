import type { Arbitrary } from 'fast-check';
import type { PinterestTagSettings } from '../src/settings/settings.js';

export const tagId: string;
export const everySetting: PinterestTagSettings;
export const anySettings: Arbitrary<PinterestTagSettings>;
