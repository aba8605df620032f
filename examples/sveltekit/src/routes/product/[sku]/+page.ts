import { error } from '@sveltejs/kit';
import { bySku } from '$lib/products';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => ({ product: bySku(params.sku) ?? error(404) });
