const NUMBER_KEYS = ['value', 'order_quantity'];

/** The event's data as it was when tracked: later changes to the caller's object must not show. */
function copyEventData(data: unknown): TagData {
  if (!isTagData(data)) return {};
  const copy = JSON.parse(JSON.stringify(data)) as TagData;
  const value = copy['value'];
  if (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) {
    copy['value'] = Number(value);
  }
  for (const key of NUMBER_KEYS) {
    if (key in copy && typeof copy[key] !== 'number') {
      console.warn(`pintrk: ${key} should be a number`);
    }
  }
  if ('line_items' in copy && !Array.isArray(copy['line_items'])) {
    console.warn('pintrk: line_items should be an array');
  }
  return copy;
}

/** What Pinterest's script tells of the page by itself. */
function describePage(): TagData {
  return {
    loc: location.href,
    ref: document.referrer,
    if: window.self !== window.top,
    sh: screen.height,
    sw: screen.width,
  };
}
