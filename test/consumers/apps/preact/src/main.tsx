import { render } from 'preact';
import { LocationProvider, Route, Router } from 'preact-iso';
import { Home } from './home';

const app = document.querySelector('#app');
if (!app) throw new Error('There is no #app.');

const About = () => <h1>À propos</h1>;

render(
  <LocationProvider>
    <nav>
      <a href="/">Accueil</a>
      <a href="/about">À propos</a>
    </nav>
    <Router>
      <Route path="/" component={Home} />
      <Route path="/about" component={About} />
    </Router>
  </LocationProvider>,
  app,
);
