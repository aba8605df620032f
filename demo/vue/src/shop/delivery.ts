/** Where an order goes. */
export interface Delivery {
  email: string;
  name: string;
  street: string;
  city: string;
  postcode: string;
}

export const sampleDelivery: Readonly<Delivery> = {
  email: 'jo.sample@example.com',
  name: 'Jo Sample',
  street: '12 Harbour Row',
  city: 'Galway',
  postcode: 'H91 XY00',
};
