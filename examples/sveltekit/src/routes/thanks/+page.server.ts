import { bySku } from '$lib/products';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ cookies }) => {
  const [id = '', skus = ''] = cookies.get('order')?.split(':') ?? [];
  return { id, items: skus.split('.').flatMap((sku) => bySku(sku) ?? []) };
};
