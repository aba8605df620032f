import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Gives the page the keyboard, before keys are pressed: an earlier page may have been left for the
 * browser's own buttons by Tab. Then Firefox types into fields still, but no field changes or blurs.
 */
export async function takeKeyboard(): Promise<void> {
  if (!document.hasFocus()) await executeServerCommand('page:front');
}
