import type { PinterestTagOptions } from '@pinterest-tag/core';
import { ReactiveElement } from '@lit/reactive-element';
import type { AttributeOption, ElementSettings } from './attributes.js';

type OptionProperties = {
  -readonly [option in AttributeOption | 'user' | 'beforeSend']?: PinterestTagOptions[option];
};

/** Lit defines the accessors: every option is a property; those of plain values are attributes too. */
export const OptionsElement = ReactiveElement as unknown as Omit<
  typeof ReactiveElement,
  'prototype'
> &
  (new () => ReactiveElement & OptionProperties & ElementSettings);
