#!/usr/bin/env node
import { main } from './commands/main.js';
import { processTerminal } from './commands/report.js';

// A program that reads only the beginning ("intercultural-practices … | head") closes the pipe. That is not an error.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' ? 0 : 2);
});

process.exitCode = await main(process.argv.slice(2), processTerminal);
