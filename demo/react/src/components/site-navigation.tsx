import type { ReactElement } from 'react';
import { NavLink } from 'react-router';
import { categories } from '../../../shared/catalogue.js';

const links = [
  ...categories.map(({ slug, name }) => ({ id: slug, to: `/category/${slug}`, name })),
  { id: 'video', to: '/video', name: 'How it is made' },
  { id: 'consultation', to: '/consultation', name: 'Room consultation' },
];

/** The way to the departments. */
export function SiteNavigation(): ReactElement {
  return (
    <nav aria-label="Shop" className="site-nav">
      <ul>
        {links.map(({ id, to, name }) => (
          <li key={id}>
            <NavLink to={to} id={`nav-${id}`}>
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
