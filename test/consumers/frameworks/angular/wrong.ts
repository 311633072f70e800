import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { PracticeErrorEvent } from 'intercultural-practices';
import 'intercultural-practices/define.js';

@Component({
  selector: 'app-practices',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <practice-list (practice-select)="log($event)"></practice-list>
    <practice-list (practice-results)="log($event)"></practice-list>
    <practice-list #list></practice-list>{{ list.bogus }}
  `,
})
export class Practices {
  log(event: PracticeErrorEvent): void {
    console.warn(event.code);
  }
}
