import 'intercultural-practices/define.js';
import 'intercultural-practices/react';

export default function OnTheServer() {
  return (
    <>
      <h1>Bonnes pratiques</h1>
      <practice-list src="/practices.json">
        <a href="https://www.coe.int/en/web/interculturalcities/good-practice">Good practices</a>
      </practice-list>
    </>
  );
}
