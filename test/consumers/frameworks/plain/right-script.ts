// The script as a module: it brings them too.
import 'intercultural-practices/embed/practices.js';

document.querySelector('practice-card')?.focus();
