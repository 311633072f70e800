import type { PracticeSelectEvent } from 'intercultural-practices';
import { createSignal } from 'solid-js';
import other from './other.json';
import { Practices } from './recipe';

export function Home() {
  const [city, setCity] = createSignal('Oslo');
  const [pageSize, setPageSize] = createSignal(2);
  const [selected, setSelected] = createSignal('');

  function select(event: PracticeSelectEvent) {
    event.preventDefault();
    setSelected(event.practice.texts[0].title);
  }

  return (
    <>
      <h1>Bonnes pratiques</h1>
      <Practices city={city()} onSelect={select} />
      <output>{selected()}</output>
      <button type="button" id="bergen" onClick={() => setCity('Bergen')}>
        Bergen
      </button>
      <practice-list id="other" prop:feed={other} prop:pageSize={pageSize()} />
      <button type="button" id="one" onClick={() => setPageSize(1)}>
        Une seule
      </button>
    </>
  );
}
