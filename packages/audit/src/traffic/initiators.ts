/** What DevTools records of the cause of a request, in a HAR as in its protocol. */
export interface Initiator {
  readonly url?: string;
  readonly stack?: InitiatorStack;
}

interface InitiatorStack {
  readonly callFrames?: readonly { readonly url?: string }[];
  readonly parent?: InitiatorStack;
}

const maxStacks = 32;
const maxAddresses = 20;

/** The addresses of the scripts and documents that caused a request, innermost first, each once. */
export function initiatorsOf(initiator: Initiator | undefined): string[] {
  const addresses = new Set<string>();
  let stack = initiator?.stack;
  for (let depth = 0; stack && depth < maxStacks; depth++, stack = stack.parent)
    for (const { url } of Array.isArray(stack.callFrames) ? stack.callFrames : [])
      if (typeof url === 'string' && url !== '') addresses.add(url);
  if (typeof initiator?.url === 'string') addresses.add(initiator.url);
  return [...addresses].slice(0, maxAddresses);
}
