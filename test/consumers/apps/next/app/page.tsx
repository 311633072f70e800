import Link from 'next/link';
import { Other } from './other';
import { Practices } from './recipe';

interface Props {
  searchParams: Promise<{ city?: string }>;
}

export default async function Home({ searchParams }: Props) {
  const { city = 'Oslo' } = await searchParams;
  return (
    <>
      <h1>Bonnes pratiques</h1>
      <Practices city={city} />
      <Link id="bergen" href="/?city=Bergen">
        Bergen
      </Link>
      <Other />
    </>
  );
}
