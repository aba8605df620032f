import { PinterestTagProvider, ecommerceEvents } from '@pinterest-tag/react';
import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';

export const metadata: Metadata = { title: 'Shop', icons: 'data:,' };

// The provider is a client component: a server component such as this layout renders it as it is.
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <PinterestTagProvider
          tagId={process.env.NEXT_PUBLIC_PINTEREST_TAG_ID ?? ''}
          currency="EUR"
          pageViews="history" // a page view for each navigation of the App Router
          eventMapping={ecommerceEvents}
          scriptSrc={process.env.NEXT_PUBLIC_PINTEREST_SCRIPT_SRC}
          endpoint={process.env.NEXT_PUBLIC_PINTEREST_ENDPOINT}
        >
          <nav>
            <Link href="/">Home</Link> <Link href="/checkout">Checkout</Link>
          </nav>
          <main>{children}</main>
        </PinterestTagProvider>
      </body>
    </html>
  );
}
