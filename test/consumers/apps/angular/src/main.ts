import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { About } from './about';
import { App } from './app';
import { Home } from './home';

const routes = [
  { path: '', component: Home, pathMatch: 'full' as const },
  { path: 'about', component: About },
];

void bootstrapApplication(App, {
  providers: [provideZonelessChangeDetection(), provideRouter(routes)],
});
