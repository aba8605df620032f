// A site's own bundle, with the elements in it.
import '@pinterest-tag/element/define';
