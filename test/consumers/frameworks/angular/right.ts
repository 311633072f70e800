import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { PracticeErrorEvent, PracticeSelectEvent } from 'intercultural-practices';
import 'intercultural-practices/define.js';

@Component({
  selector: 'app-practices',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <practice-search for="practices" filters="topic year"></practice-search>
    <practice-list
      #list
      id="practices"
      ongoing
      [feed]="feed"
      [attr.page-size]="4"
      (practice-select)="show($event)"
      (practice-error)="log($event)"
    ></practice-list>
    {{ list.results?.total }}
  `,
})
export class Practices {
  feed = { items: [] };
  show(event: PracticeSelectEvent): void {
    event.preventDefault();
    console.log(event.practice.id, event.url);
  }
  log(event: PracticeErrorEvent): void {
    console.warn(event.code);
  }
}
