const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 60 is a leap second. */
const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)';
/** No place is further than 14 hours from UTC. */
const offset = (colon: string): string => `[+-](?:0\\d|1[0-4])${colon}[0-5]\\d`;

/** The time of nginx and Apache, `29/Nov/2026:18:12:36 +0000`, and ISO 8601, which nginx and Caddy can write. */
export const timePattern = `\\d{2}/[A-Z][a-z]{2}/\\d{4}:${clock} ${offset('')}|\\d{4}-\\d{2}-\\d{2}T${clock}(?:[.,]\\d+)?(?:Z|${offset(':?')})`;

const wholeTime = new RegExp(`^(?:${timePattern})$`);

/**
 * The month of a time, as its server's clock showed it: `2026-11`.
 *
 * @returns undefined for a text that is no such time, and for a day that does not exist
 */
export function monthOf(time: string): string | undefined {
  if (!wholeTime.test(time)) return undefined;
  const named = time[2] === '/';
  const month = named ? months.indexOf(time.slice(3, 6)) + 1 : Number(time.slice(5, 7));
  const year = named ? time.slice(7, 11) : time.slice(0, 4);
  const day = Number(named ? time.slice(0, 2) : time.slice(8, 10));
  // A day that a month does not have becomes one of another month.
  if (new Date(Date.UTC(Number(year), month - 1, day)).getUTCDate() !== day) return undefined;
  return written(year, month);
}

/**
 * The month of seconds since the epoch, as Caddy writes them, in UTC.
 *
 * @returns undefined for a number that is no such time, such as milliseconds
 */
export function monthOfSeconds(seconds: number): string | undefined {
  const date = new Date(seconds * 1_000);
  if (Number.isNaN(date.getTime())) return undefined;
  return written(String(date.getUTCFullYear()), date.getUTCMonth() + 1);
}

function written(year: string, month: number): string | undefined {
  // Other years are numbers of something else, and would be rows without end.
  if (!/^20\d\d$/.test(year) || month < 1 || month > 12) return undefined;
  return `${year}-${String(month).padStart(2, '0')}`;
}
