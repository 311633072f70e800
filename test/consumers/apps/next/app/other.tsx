'use client';

import type { PracticeList } from 'intercultural-practices';
import { useEffect, useRef, useState } from 'react';
import other from './other.json';

export function Other() {
  const list = useRef<PracticeList>(null);
  const [pageSize, setPageSize] = useState(2);

  useEffect(() => {
    if (list.current) list.current.feed = other;
  }, []);

  return (
    <>
      <practice-list id="other" ref={list} page-size={pageSize} />
      <button type="button" id="one" onClick={() => setPageSize(1)}>
        Une seule
      </button>
    </>
  );
}
