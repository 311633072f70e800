import 'intercultural-practices/define.js';
import { followPageLanguage } from 'intercultural-practices/localize.js';

void followPageLanguage();

document.querySelector('practice-list').feed = [
  { id: 'school', title: 'A school for all', tags: ['education'], _practice: { cities: ['Oslo'] } },
];
