/** What Segment calls this destination: the name in `integrations`. */
export const integrationName = 'Pinterest Tag';

/** Whether an `integrations` object lets this destination have a call, by the rule of Analytics.js. */
export function isEnabled(integrations: object | null | undefined): boolean {
  const choices = integrations as Readonly<Record<string, unknown>> | null | undefined;
  return (choices?.[integrationName] ?? choices?.['All']) !== false;
}
