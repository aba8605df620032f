import type { MappingSettings, PageDetails, PinterestTagOptions } from '@pinterest-tag/core';

/** Options of the tag itself, but for those that have a row of their own below. */
type TagOptions = Omit<
  PinterestTagOptions,
  keyof MappingSettings | 'tagId' | 'page' | 'beforeSend'
>;

/**
 * The options of `createPinterestTag` as JSON can say them: without functions. What is left out has its
 * default. A form may be without a tag id; a tag may not.
 */
export interface PinterestTagSettings extends MappingSettings, TagOptions {
  /** 13 digits. */
  readonly tagId?: string | undefined;
  /** The page call of the automatic page view. */
  readonly page?: PageDetails | undefined;
}

/** The name of a setting. */
export type Setting = keyof PinterestTagSettings;

/** The name of a setting that is on or off. */
export type SwitchSetting = {
  [setting in Setting]: PinterestTagSettings[setting] extends boolean | undefined ? setting : never;
}[Setting] &
  Setting;
