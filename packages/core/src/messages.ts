// `import '@pinterest-tag/core/messages'`: what is wrong is explained on the console, in place of a code.
// Development builds import it by themselves, by the export condition `development`.
import * as texts from './diagnostics/console-diagnostics.js';
import { registerMessages } from './diagnostics/explain.js';

registerMessages(texts);
