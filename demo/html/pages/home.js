import { findProduct } from '../../shared/catalogue.js';
import { byId } from '../site/dom.js';
import '../site/page.js';
import { fillShelf } from '../site/shelf.js';

const season = ['TBL-203', 'LGT-102', 'FRN-302', 'TBL-201'];

fillShelf(byId('season'), season.map(findProduct), 'h3');
