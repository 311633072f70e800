import type { PracticeErrorEvent, PracticeSearch } from 'intercultural-practices';
import 'intercultural-practices/preact';
import { useRef } from 'preact/hooks';

export function Practices() {
  const search = useRef<PracticeSearch>(null);
  const log = (event: PracticeErrorEvent) => console.warn(event.code);
  return (
    <>
      <practice-list layout="gird" />
      <practice-list bogus={1} />
      <practice-list sort="newst" />
      <practice-list page-size="many" />
      <practice-list pageSize="x" />
      <practice-list query={{ txt: 'school' }} />
      <practice-list ongoing={true} />
      <practice-list ref={search} />
      <practice-list onpractice-select={log} />
      <practice-list onpractice-select={({ practise }) => practise} />
      <practice-search src="/practices.json" />
      <practice-card images="some" />
      <practice-lists />
    </>
  );
}
