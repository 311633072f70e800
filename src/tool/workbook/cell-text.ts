import { format, getFormatDateInfo, getFormatFromId, getFormatInfo } from 'numfmt';

/** How the numbers of a format are written. */
type Writer = (value: number, digits: string) => string;

/** Writes numbers by a workbook's formats. Each format is parsed once. */
export class NumberTexts {
  readonly #writers = new Map<number | string, Writer>();
  readonly #from1904: boolean;

  constructor(from1904: boolean) {
    this.#from1904 = from1904;
  }

  /**
   * The text of a number.
   *
   * @param digits the number as the file has it
   */
  write(digits: string, form: number | string): string {
    const value = Number(digits);
    if (digits === '' || !Number.isFinite(value)) return digits;
    return this.#writer(form)(value, digits);
  }

  /** The text of a date in ISO 8601, in which some programs store dates. */
  writeIso(date: string, form: number | string): string {
    const [, day, time] = /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d:\d\d)?(?:\.\d+)?Z?$/.exec(date) ?? [];
    if (day === undefined && time === undefined) return date;
    const isDate = typeof form === 'string' || form !== 0;
    if (!isDate || day === undefined) {
      return [day, time === '00:00:00' && day ? undefined : time].filter(Boolean).join(' ');
    }
    const serial = Date.parse(`${day}T${time ?? '00:00:00'}Z`) / 86_400_000 + 25_569;
    return this.#writer(form)(this.#from1904 ? serial - 1462 : serial, date);
  }

  #writer(form: number | string): Writer {
    const known = this.#writers.get(form);
    if (known) return known;
    const writer = writerOf(form, this.#from1904);
    this.#writers.set(form, writer);
    return writer;
  }
}

/** As long as a format may be in Excel. */
const maxPattern = 255;

function writerOf(form: number | string, from1904: boolean): Writer {
  const own = typeof form === 'number' ? getFormatFromId(form) : form;
  const pattern = own && own.length <= maxPattern ? own : 'General';
  const { type, maxDecimals, isDate } = getFormatInfo(pattern);
  if (isDate) return dateWriter(pattern, from1904);
  // Separators of thousands depend on the language of the program that shows the table: "2,018", "2.018". Digits do not. So does
  // the currency of Excel's own formats.
  const withoutColours = pattern.replace(/\[(?!\$[^-])[^\]]*\]/g, '');
  const hasOwnSigns = typeof form === 'string' && /["€$£¥[]/.test(withoutColours);
  if ((type === 'grouped' || type === 'currency') && !hasOwnSigns) {
    return (value) => plain(Number(value.toFixed(Math.min(maxDecimals, 20))));
  }
  if (['general', 'text', 'scientific', 'error'].includes(type)) return exact;
  return (value, digits) => shown(pattern, value) ?? exact(value, digits);
}

/**
 * A whole day in ISO 8601, because "01/02/2024" may be two days; anything else as the cell shows it. Without a language in the
 * format, the names of months are English.
 */
function dateWriter(pattern: string, from1904: boolean): Writer {
  const parts = getFormatDateInfo(pattern);
  const isDay = parts.year && parts.month && parts.day;
  const time = parts.seconds ? ' hh:mm:ss' : parts.hours ? ' hh:mm' : '';
  return (value, digits) => {
    const serial = from1904 ? value + 1462 : value;
    if (!isDay) return shown(pattern, serial) ?? exact(value, digits);
    const clock = Math.abs(serial % 1) < 1e-9 ? '' : time;
    return shown(`yyyy-mm-dd${clock}`, serial) ?? exact(value, digits);
  };
}

function shown(pattern: string, value: number): string | undefined {
  try {
    const text = format(pattern, value, { nbsp: false, overflow: '' }).trim();
    return text === '' && value !== 0 ? undefined : text;
  } catch {
    return undefined;
  }
}

/** All digits of a number, however few of them a narrow cell shows: a long number is somebody's id. */
function exact(value: number, digits: string): string {
  return /^-?\d+$/.test(digits) ? digits : plain(Number(value.toPrecision(15)));
}

/** Without an exponent, where that is shorter than a line. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e+') ? BigInt(value).toString() : text;
}
