import { registerElements } from './elements/register.js';

registerElements();
