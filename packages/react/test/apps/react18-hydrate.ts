// Its path says which React is bundled.
import './hydrate.js';
