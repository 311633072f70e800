// The first module of the script, so that the doctor comes even if something later fails. The embed build replaces the address of its
// file (scripts/later-files.ts).
// What stops it, such as a policy, is said in the console. WebKit's reason names no file.
if (/[?&]practice-doctor/.test(location.href))
  import('./doctor/open.js').catch((reason: unknown) =>
    console.warn('intercultural-practices: the doctor could not be loaded.', reason),
  );
