import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { PracticeSelectEvent } from 'intercultural-practices';
import other from './other.json';
import { Practices } from './recipe';

@Component({
  selector: 'app-home',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  imports: [Practices],
  template: `
    <h1>Bonnes pratiques</h1>
    <app-practices [city]="city()" (select)="select($event)" />
    <output>{{ selected() }}</output>
    <button id="bergen" type="button" (click)="city.set('Bergen')">Bergen</button>
    <practice-list id="other" [feed]="other" [pageSize]="pageSize()"></practice-list>
    <button id="one" type="button" (click)="pageSize.set(1)">Une seule</button>
  `,
})
export class Home {
  other = other;
  city = signal('Oslo');
  pageSize = signal(2);
  selected = signal('');

  select(event: PracticeSelectEvent): void {
    event.preventDefault();
    this.selected.set(event.practice.texts[0].title);
  }
}
