import type { Initiator } from '../traffic/initiators.js';

interface NameValue {
  readonly name?: string;
  readonly value?: string;
}

/**
 * What the audit reads of a HAR's entry. Everything may be absent: browsers differ. Names that begin with
 * an underscore are additions of Chromium, Firefox or Safari.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
export interface HarEntry {
  readonly startedDateTime?: string;
  readonly pageref?: string;
  readonly request?: {
    readonly method?: string;
    readonly url?: string;
    readonly headers?: readonly NameValue[];
    readonly postData?: {
      readonly mimeType?: string;
      readonly text?: string;
      readonly encoding?: string;
      readonly params?: readonly NameValue[];
    };
  };
  readonly response?: {
    readonly status?: number;
    readonly headers?: readonly NameValue[];
    readonly redirectURL?: string;
    readonly content?: { readonly mimeType?: string };
    readonly _error?: string | null;
    /** Playwright's. */
    readonly _failureText?: string;
    readonly _fetchedViaServiceWorker?: boolean;
  };
  readonly _initiator?: Initiator;
  readonly _resourceType?: string;
  readonly _error?: string;
  readonly _blockedReason?: string;
}

/** The value of a header, whatever the case of its name. */
export function headerOf(
  headers: readonly NameValue[] | undefined,
  name: string,
): string | undefined {
  if (!Array.isArray(headers)) return undefined;
  const header = (headers as readonly (NameValue | null)[]).find(
    (each) => typeof each?.name === 'string' && each.name.toLowerCase() === name,
  );
  return typeof header?.value === 'string' ? header.value : undefined;
}
