import type { AnalyticsCall } from '@pinterest-tag/core';
import { json } from '../code/notations.js';
import { layOut } from '../code/lay-out.js';
import type { JsonMistake } from '../transfer/find-json-mistake.js';
import { readJson } from '../transfer/read-json.js';

/** A call as it is typed. */
export interface DraftCall {
  readonly type: AnalyticsCall['type'];
  /** The event, the page's name, or the user's id. */
  readonly name: string;
  /** Of a page. */
  readonly category: string;
  /** The properties, or traits, as JSON; blank for none. */
  readonly text: string;
}

/** The call that a draft says, or what is wrong with its JSON. */
export type CallResult =
  | { readonly call: AnalyticsCall; readonly mistake?: undefined }
  | { readonly mistake: JsonMistake };

/** Reads a draft. */
export function readDraft({ type, name, category, text }: DraftCall): CallResult {
  const result = text.trim() === '' ? { value: {} } : readJson(text);
  if (result.mistake) return result;
  const properties = result.value as object;
  if (type === 'track') return { call: { type, event: name, properties } };
  if (type === 'page') return { call: { type, ...filled({ name, category }), properties } };
  return { call: { type, ...filled({ userId: name }), traits: properties } };
}

/** A draft of a call. */
export function toDraft(call: AnalyticsCall): DraftCall {
  const { type } = call;
  const data = type === 'identify' ? call.traits : call.properties;
  return {
    type,
    name: text(type === 'track' ? call.event : type === 'page' ? call.name : call.userId),
    category: text(type === 'page' ? call.category : ''),
    text: layOut(data ?? {}, json),
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const filled = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
