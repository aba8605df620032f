/** What the shop sells. `image` is relative to this folder; prices are in euros. */

const brand = 'Larch & Loam';

export const products = [
  {
    product_id: 'harbour-pendant',
    sku: 'LGT-101',
    name: 'Harbour pendant',
    category: 'Lighting',
    brand,
    variant: 'Spruce enamel',
    price: 189,
    image: 'images/harbour-pendant.svg',
    description:
      'A generous enamelled dome on a cotton flex. Hang it low over a table, where the brass collar catches the light and the glare stays out of your eyes.',
  },
  {
    product_id: 'bothy-table-lamp',
    sku: 'LGT-102',
    name: 'Bothy table lamp',
    category: 'Lighting',
    brand,
    variant: 'Opal and clay',
    price: 145,
    image: 'images/bothy-lamp.svg',
    description:
      'Opal glass over a turned clay foot. It glows all round, so one is enough for a bedside and two will light a long evening.',
  },
  {
    product_id: 'heron-floor-lamp',
    sku: 'LGT-103',
    name: 'Heron floor lamp',
    category: 'Lighting',
    brand,
    variant: 'Brushed brass',
    price: 420,
    image: 'images/heron-floor-lamp.svg',
    description:
      'One long arc of brass with a weight of cast iron at its foot. The shade turns, so the light goes where the book is.',
  },
  {
    product_id: 'cloud-lantern',
    sku: 'LGT-104',
    name: 'Cloud lantern',
    category: 'Lighting',
    brand,
    variant: 'Undyed paper',
    price: 79,
    image: 'images/cloud-lantern.svg',
    description:
      'Mulberry paper on split bamboo, folded flat for the post. It opens in a minute and weighs less than a letter.',
  },
  {
    product_id: 'loam-plates',
    sku: 'TBL-201',
    name: 'Loam plates, set of four',
    category: 'Tableware',
    brand,
    variant: 'Tide blue',
    price: 88,
    image: 'images/loam-plates.svg',
    description:
      'Each plate is dipped once, by hand, so no two tide lines are the same. Stoneware: oven, dishwasher, daily use.',
  },
  {
    product_id: 'sunday-teapot',
    sku: 'TBL-202',
    name: 'Sunday teapot',
    category: 'Tableware',
    brand,
    variant: 'Spruce glaze',
    price: 96,
    image: 'images/sunday-teapot.svg',
    description:
      'A litre and a quarter, a spout that does not drip, and a steamed larch handle that stays cool to hold.',
  },
  {
    product_id: 'tide-carafe',
    sku: 'TBL-203',
    name: 'Tide carafe and cup',
    category: 'Tableware',
    brand,
    variant: 'Tide blue',
    price: 64,
    image: 'images/tide-carafe.svg',
    description:
      'Water for the table or the bedside. Thrown in one piece, with a cup of bare clay that keeps it cold.',
  },
  {
    product_id: 'morning-mugs',
    sku: 'TBL-204',
    name: 'Morning mugs, pair',
    category: 'Tableware',
    brand,
    variant: 'Clay and spruce',
    price: 42,
    image: 'images/morning-mugs.svg',
    description:
      'One tall, one small, because nobody in a house wants the same amount of coffee. Handles for whole hands.',
  },
  {
    product_id: 'larch-lounge-chair',
    sku: 'FRN-301',
    name: 'Larch lounge chair',
    category: 'Furniture',
    brand,
    variant: 'Clay wool',
    price: 690,
    image: 'images/larch-chair.svg',
    description:
      'A frame of solid larch, pegged rather than screwed, under wool cushions with covers that come off for the wash.',
  },
  {
    product_id: 'perch-stool',
    sku: 'FRN-302',
    name: 'Perch stool',
    category: 'Furniture',
    brand,
    variant: 'Spruce seat',
    price: 165,
    image: 'images/perch-stool.svg',
    description:
      'A stool, a step, a side table. Three legs, so that it never rocks, and a padded felt seat.',
  },
  {
    product_id: 'gather-table',
    sku: 'FRN-303',
    name: 'Gather table',
    category: 'Furniture',
    brand,
    variant: 'Oiled larch',
    price: 980,
    image: 'images/gather-table.svg',
    description: 'Round, so there is no head of it. Seats four in comfort and six in good company.',
  },
  {
    product_id: 'keep-sideboard',
    sku: 'FRN-304',
    name: 'Keep sideboard',
    category: 'Furniture',
    brand,
    variant: 'Slatted larch',
    price: 1240,
    image: 'images/keep-sideboard.svg',
    description:
      'Slatted doors that slide on wax, three dovetailed drawers, and a top that is the right height for a lamp.',
  },
];
