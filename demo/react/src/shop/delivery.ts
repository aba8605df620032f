/** Where an order goes. */
export interface Delivery {
  readonly email: string;
  readonly name: string;
  readonly street: string;
  readonly city: string;
  readonly postcode: string;
}

export const noDelivery: Delivery = { email: '', name: '', street: '', city: '', postcode: '' };

export const sampleDelivery: Delivery = {
  email: 'jo.sample@example.com',
  name: 'Jo Sample',
  street: '12 Harbour Row',
  city: 'Galway',
  postcode: 'H91 XY00',
};
