import { openDoctor } from './doctor.js';

// A later file: it opens the doctor as it is loaded, so that the script has nothing to do but load it.
void openDoctor(import.meta.url);
