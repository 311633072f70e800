import type { PracticeErrorEvent } from 'intercultural-practices';
import 'intercultural-practices/solid';

export function Practices() {
  const log = (event: PracticeErrorEvent) => console.warn(event.code);
  return (
    <>
      <practice-list layout="gird" />
      <practice-list bogus={1} />
      <practice-list sort="newst" />
      <practice-list page-size="many" />
      <practice-list prop:pageSize="x" />
      <practice-list query={{ txt: 'school' }} />
      <practice-list ongoing={true} />
      <practice-list on:practice-select={log} />
      <practice-list on:practice-select={({ practise }) => practise} />
      <practice-search src="/practices.json" />
      <practice-card images="some" />
      <practice-lists />
    </>
  );
}
