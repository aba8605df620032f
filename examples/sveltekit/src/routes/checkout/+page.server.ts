import { redirect } from '@sveltejs/kit';
import { bySku } from '$lib/products';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ cookies }) => ({
  items: (cookies.get('cart')?.split('.') ?? []).flatMap((sku) => bySku(sku) ?? []),
});

export const actions: Actions = {
  default: ({ cookies }) => {
    cookies.set('order', `A-${Date.now()}:${cookies.get('cart') ?? ''}`, { path: '/' });
    cookies.delete('cart', { path: '/' });
    redirect(303, '/thanks');
  },
};
