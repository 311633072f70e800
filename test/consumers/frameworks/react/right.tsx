import 'intercultural-practices/define.js';
import type {
  PracticeErrorEvent,
  PracticeList,
  PracticeSelectEvent,
} from 'intercultural-practices';
import 'intercultural-practices/react';
import { useRef } from 'react';

export function Practices({ feed }: { feed: object }) {
  const list = useRef<PracticeList>(null);
  const show = (event: PracticeSelectEvent) => {
    event.preventDefault();
    console.log(event.practice.id, event.url, list.current?.results?.total);
  };
  const log = (event: PracticeErrorEvent) => console.warn(event.code);
  return (
    <>
      <practice-search for="practices" filters="topic year" label="Practices" className="wide" />
      <practice-list id="practices" ref={list} src="/practices.json" city="Oslo" lang="nb">
        <a href="https://example.org/">Good practices</a>
      </practice-list>
      <practice-list feed={feed} layout="compact" images="none" sort="oldest" ongoing={true} />
      <practice-list page-size="all" pageSize={4} heading-level={3} url-prefix="p-" class="wide" />
      <practice-list query={{ text: 'school', years: { from: 2020 } }} key="1" />
      <practice-list
        onpractice-select={show}
        onpractice-error={log}
        onpractice-results={({ results, query }) => console.log(results.total, query.text)}
      />
      <practice-card src="/practices.json" practice-id="oslo-equality-data" layout="list" />
    </>
  );
}
