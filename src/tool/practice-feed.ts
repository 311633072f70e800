#!/usr/bin/env node
import { main } from './commands/main.js';
import { processTerminal } from './commands/terminal.js';

// Whoever reads only the beginning ("practice-feed … | head") closes the pipe; that is no fault.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' ? 0 : 2);
});

process.exitCode = await main(process.argv.slice(2), processTerminal);
