import { A, Route, Router } from '@solidjs/router';
import type { ParentProps } from 'solid-js';
import { render } from 'solid-js/web';
import { Home } from './home';

const app = document.querySelector('#app');
if (!app) throw new Error('There is no #app.');

const About = () => <h1>À propos</h1>;

const Layout = (props: ParentProps) => (
  <>
    <nav>
      <A href="/">Accueil</A>
      <A href="/about">À propos</A>
    </nav>
    {props.children}
  </>
);

render(
  () => (
    <Router root={Layout}>
      <Route path="/" component={Home} />
      <Route path="/about" component={About} />
    </Router>
  ),
  app,
);
