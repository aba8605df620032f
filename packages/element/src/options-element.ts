import type { PinterestTagOptions } from '@pinterest-tag/core';
import { ReactiveElement, type PropertyDeclarations } from '@lit/reactive-element';
import {
  attributeName,
  attributeProperties,
  readAttribute,
  type AttributeOption,
  type ElementSettings,
} from './attributes.js';

type OptionProperties = {
  -readonly [option in AttributeOption | 'user' | 'beforeSend']?: PinterestTagOptions[option];
};

/** Lit defines the accessors: every option is a property; those of plain values are attributes too. */
export const OptionsElement = ReactiveElement as unknown as Omit<
  typeof ReactiveElement,
  'prototype'
> &
  (new () => ReactiveElement & OptionProperties & ElementSettings);

/** How Lit reads them. */
export const optionProperties: PropertyDeclarations = {
  ...Object.fromEntries(
    attributeProperties.map((property) => [
      property,
      {
        attribute: attributeName(property),
        converter: (text: string | null) => readAttribute(property, text),
      },
    ]),
  ),
  user: { attribute: false },
  beforeSend: { attribute: false },
};
