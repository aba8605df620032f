// Its path says which React is bundled.
import './kit.js';
