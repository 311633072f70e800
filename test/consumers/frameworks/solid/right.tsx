import 'intercultural-practices/define.js';
import type {
  PracticeErrorEvent,
  PracticeList,
  PracticeSelectEvent,
} from 'intercultural-practices';
import 'intercultural-practices/solid';

export function Practices(props: { feed: object }) {
  let list: PracticeList | undefined;
  const show = (event: PracticeSelectEvent) => {
    event.preventDefault();
    console.log(event.practice.id, event.url, list?.results?.total);
  };
  const log = (event: PracticeErrorEvent) => console.warn(event.code);
  return (
    <>
      <practice-search for="practices" filters="topic year" label="Practices" class="wide" />
      <practice-list
        id="practices"
        ref={(element) => (list = element)}
        src="/practices.json"
        city="Oslo"
        lang="nb"
      >
        <a href="https://example.org/">Good practices</a>
      </practice-list>
      <practice-list
        feed={props.feed}
        layout="compact"
        images="none"
        sort="oldest"
        prop:ongoing={true}
      />
      <practice-list page-size="all" prop:pageSize={4} heading-level={3} url-prefix="p-" />
      <practice-list query={{ text: 'school', years: { from: 2020 } }} prop:feed={props.feed} />
      <practice-list
        on:practice-select={show}
        on:practice-error={log}
        on:practice-results={({ results, query }) => console.log(results.total, query.text)}
      />
      <practice-card src="/practices.json" practice-id="oslo-equality-data" layout="list" />
    </>
  );
}
