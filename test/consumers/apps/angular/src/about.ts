import { Component } from '@angular/core';

@Component({ selector: 'app-about', template: '<h1>À propos</h1>' })
export class About {}
