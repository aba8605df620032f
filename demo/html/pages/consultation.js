import { describeEvent } from '../site/declared-events.js';
import { byId } from '../site/dom.js';
import '../site/page.js';

const form = byId('consultation-form');

/** The form tracks by itself, through its data attributes; only the tier in its properties is the visitor's. */
byId('consultation-tier').addEventListener('change', (event) =>
  describeEvent(form, { loyalty: { tier: event.target.value } }),
);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  form.hidden = true;
  const status = byId('consultation-status');
  status.textContent = 'Thank you. Maeve will write to you within two days to agree a time.';
  status.focus();
});
