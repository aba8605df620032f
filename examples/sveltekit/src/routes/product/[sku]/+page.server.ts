import type { Actions } from './$types';

export const actions: Actions = {
  default: ({ cookies, params }) => {
    const skus = cookies.get('cart')?.split('.') ?? [];
    cookies.set('cart', [...skus, params.sku].join('.'), { path: '/' });
  },
};
