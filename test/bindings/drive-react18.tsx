// Its path says which React is bundled.
export { drive } from './drive-react.js';
