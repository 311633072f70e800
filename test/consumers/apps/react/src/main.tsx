import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Link, Route, Routes } from 'react-router';
import { Home } from './home';

const app = document.querySelector('#app');
if (!app) throw new Error('There is no #app.');

createRoot(app).render(
  <StrictMode>
    <BrowserRouter>
      <nav>
        <Link to="/">Accueil</Link>
        <Link to="/about">À propos</Link>
      </nav>
      <Routes>
        <Route index element={<Home />} />
        <Route path="about" element={<h1>À propos</h1>} />
      </Routes>
    </BrowserRouter>
  </StrictMode>,
);
