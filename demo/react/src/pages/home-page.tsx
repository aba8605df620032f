import { usePinterestPage } from '@pinterest-tag/react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { categories, findProduct } from '../../../shared/catalogue.js';
import { ProductShelf } from '../components/product-shelf';

const season = ['TBL-203', 'LGT-102', 'FRN-302', 'TBL-201'].flatMap(
  (sku) => findProduct(sku) ?? [],
);
const pictures: Readonly<Record<string, string>> = {
  lighting: 'harbour-pendant',
  tableware: 'sunday-teapot',
  furniture: 'larch-chair',
};

export function HomePage(): ReactElement {
  usePinterestPage({ name: 'Home' });
  return (
    <>
      <title>Larch &amp; Loam: lamps, tableware and furniture</title>
      <section className="hero" aria-labelledby="hero-title">
        <div className="hero-text">
          <h1 id="hero-title">Made of trees and clay, for the rooms you live in.</h1>
          <p>
            Lamps, tableware and furniture from three small workshops, built to be used hard and
            mended.
          </p>
          <Link className="button" id="hero-furniture" to="/category/furniture">
            See the furniture
          </Link>
        </div>
        <div className="hero-room">
          <img
            src="/demo/shared/images/room.svg"
            alt="A room with a sideboard, a round table under a pendant lamp, a lounge chair and a floor lamp"
            width="1120"
            height="1200"
          />
        </div>
      </section>

      <section className="section" aria-labelledby="departments-title">
        <h2 id="departments-title">Three departments</h2>
        <ul className="departments">
          {categories.map(({ slug, name }) => (
            <li key={slug}>
              <Link id={`department-${slug}`} to={`/category/${slug}`}>
                <span className={`wall wall-${slug}`}>
                  <img
                    src={`/demo/shared/images/${pictures[slug]}.svg`}
                    alt=""
                    width="400"
                    height="400"
                  />
                </span>
                <span className="department-name">{name}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>

      <section className="section" aria-labelledby="season-title">
        <h2 id="season-title">On the shelf this season</h2>
        <ProductShelf id="season" products={season} heading="h3" />
      </section>

      <section className="section stories" aria-label="From the workshop">
        <div className="story">
          <h2>From lump to carafe</h2>
          <p>Twenty seconds at the wheel with Ruairí, who throws every Tide carafe we sell.</p>
          <Link to="/video" id="story-video">
            Watch how it is made
          </Link>
        </div>
        <div className="story">
          <h2>An hour with a designer</h2>
          <p>
            Send us a corner that does not work. We come back with a plan, drawn to scale, at no
            cost.
          </p>
          <Link to="/consultation" id="story-consultation">
            Book a room consultation
          </Link>
        </div>
      </section>
    </>
  );
}
