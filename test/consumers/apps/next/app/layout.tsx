import Link from 'next/link';
import type { ReactNode } from 'react';

export const metadata = { title: 'Une page avec Next.js', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr">
      <body>
        <nav>
          <Link href="/">Accueil</Link>
          <Link href="/about">À propos</Link>
        </nav>
        {children}
      </body>
    </html>
  );
}
