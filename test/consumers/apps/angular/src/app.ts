import { Component } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';

@Component({
  selector: 'app-root',
  imports: [RouterLink, RouterOutlet],
  template: `
    <nav>
      <a routerLink="/">Accueil</a>
      <a routerLink="/about">À propos</a>
    </nav>
    <router-outlet />
  `,
})
export class App {}
