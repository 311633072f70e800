import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import 'intercultural-practices/define.js';
import { followPageLanguage } from 'intercultural-practices/localize.js';

function Practices({ city }) {
  // Runs twice here, for that is what StrictMode is for.
  useEffect(() => {
    void followPageLanguage();
  }, []);
  return (
    <>
      <practice-search for="practices" />
      <practice-list id="practices" src="./practices.json" city={city} />
    </>
  );
}

createRoot(document.querySelector('#app')).render(
  <StrictMode>
    <Practices city="Oslo" />
  </StrictMode>,
);
