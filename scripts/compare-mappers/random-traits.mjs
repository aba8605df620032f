import fc from 'fast-check';
import { objectOf, spelled, texts, value, weighted } from './random-values.mjs';

const dates = fc.oneof(
  fc.constantFrom(
    ...['1990-01-05', '1990/1/5', '1990.01.5', '19900105', '05/01/1990', '1990-13-01', '1990-1-32'],
    ...['1990-01-05T00:00:00Z', '1990-01', '1990-1-512', '1990/01-05', '199001055', '1990-00-00'],
    new Date(631497600000),
  ),
  fc.stringMatching(/^\d{4}[-/.]?\d{1,2}[-/.]?\d{1,3}[T .]?\d{0,2}$/),
);
export const emails = fc.constantFrom(
  ...[
    'Ada@Example.com',
    ' a@b.co ',
    'a@b',
    '@handle',
    'a b@c.de',
    'undefined',
    '{{ email }}',
    'a@b@c.de',
  ],
  ...[
    'd41d8cd98f00b204e9800998ecf8427e',
    'A'.repeat(64),
    'e\u0301@x.fr',
    'a@b.c\nd@e.f',
    'a@.b.',
    '@a.b',
  ],
);
const phones = fc.oneof(
  fc.constantFrom(
    '0049 30 901820',
    '+44 (0)20 7946 0000',
    '(0)',
    '( 0 ) 1',
    '000',
    '(00)1',
    '0(0)1',
    49301,
  ),
  fc.stringMatching(/^[+0 ]{0,3}\(? ?0? ?\)?[\d ()-]{0,8}$/),
);
const traitValue = {
  email: emails,
  phone: phones,
  birthday: dates,
  gender: fc.constantFrom(
    'f',
    'Woman',
    'weiblich',
    'männlich',
    'M',
    'X',
    'non-binary',
    'prefer not',
    '',
  ),
  city: fc.constantFrom('New York', 'Saint-Étienne', '東京', '12', ' '),
  state: fc.constantFrom('CA', 'new york', 'N-Y'),
  country: fc.constantFrom('US', 'Germany', ' de '),
};
const traitNames = [
  ...Object.keys(traitValue),
  'firstName',
  'lastName',
  'postalCode',
  'zip',
  'zipCode',
];
/** What an identify call holds, and the e-mail addresses an id may be. */
export const traits = fc
  .array(
    fc
      .constantFrom(...traitNames, 'first_name', 'Postal Code', 'E-Mail', 'address')
      .chain((name) =>
        fc.tuple(
          fc.constant(name),
          name === 'address'
            ? objectOf(spelled(traitNames), fc.oneof(texts, phones), 4)
            : fc.oneof(weighted(4, traitValue[name] ?? texts), weighted(1, value)),
        ),
      ),
    { maxLength: 8, size: 'max' },
  )
  .map((entries) => Object.fromEntries(entries));
