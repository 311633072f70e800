import { msg, str } from '@lit/localize';
import { adoptStyles, html, type LitElement, nothing, type TemplateResult } from 'lit';
import { normalise } from '../../search/normalise.js';
import type { Query } from '../../search/query.js';
import type { Results } from '../../search/search.js';
import { reportMissingList } from '../controls/missing-list.js';
import { FocusKeeper } from '../focus-keeper.js';
import { interfaceLanguage, practiceCount } from '../formats.js';
import { report } from '../report.js';
import { afterPaint } from '../schedule.js';
import { europe, world, type Frame } from './frames.js';
import { followDeparture } from './list-departure.js';
import { LitPlaces } from './lit-places.js';
import { styles } from './map.styles.js';
import { inside, marksOf, leastDistance, type Mark } from './marks.js';
import { picture } from './picture.js';
import { PictureSize } from './picture-size.js';
import { placeButtons } from './place-buttons.js';
import { reveal } from './reveal.js';
import { countIn, placesOf, toggled, type Place, type PlacesOfList } from './places.js';

const noPlaces: PlacesOfList = { places: [], elsewhere: 0, unlocated: [] };

/** The list whose cities are shown. */
interface MappedList extends Pick<LitElement, 'addController' | 'removeController'> {
  query: Query;
  readonly results: Results | undefined;
  readonly error: unknown;
}

/** The element that shows the map. */
interface MapHost extends LitElement {
  readonly list: MappedList | null;
  readonly for?: string;
  /** BCP 47 tag of the page around it. */
  readonly pageLanguage: string;
}

/** What a map shows and does. */
export class MapView {
  readonly #host: MapHost;
  readonly #focus: FocusKeeper;
  readonly #size: PictureSize;
  readonly #lit: LitPlaces;
  /** The id of the list at the last update. */
  #for: string | undefined;
  /** Whether the next update waits until the list's new cards are painted. */
  #afterCards = false;
  #shown = noPlaces;
  /** Cities that the console has named. */
  #reported = '';
  /** The marks in the pictures, by the keys that their elements have. */
  #marks: ReadonlyMap<string, Mark<Place>> = new Map();

  constructor(host: MapHost) {
    this.#host = host;
    const { elementStyles } = host.constructor as typeof LitElement;
    const root = host.renderRoot;
    adoptStyles(root as ShadowRoot, [...elementStyles, ...styles]);
    this.#focus = new FocusKeeper(host, () => root.querySelector<HTMLElement>('[part=place]'));
    this.#size = new PictureSize(host);
    this.#lit = new LitPlaces(host, (element) => this.#valuesAt(element));
    followDeparture(host);
    // Scripts of the page may add the list until then.
    if (document.readyState !== 'complete')
      addEventListener('load', () => host.requestUpdate(), { once: true });
    root.addEventListener('click', this.#onClick);
    for (const name of ['pointerover', 'focusin']) root.addEventListener(name, this.#onEnter);
    host.addEventListener('pointerleave', this.#onLeave);
    host.addEventListener('focusout', this.#onLeave);
  }

  /** Called when the list has new results or an error. */
  follow(): void {
    this.#afterCards = true;
    this.#host.requestUpdate();
  }

  /** Resolves when an update may begin: visitors want the cards first. */
  async ready(): Promise<void> {
    if (this.#afterCards) await afterPaint();
    this.#afterCards = false;
  }

  /** Called before an update. */
  note(): void {
    this.#focus.note();
    if (this.#host.for === this.#for) return;
    this.#for = this.#host.for;
    void reportMissingList(this.#host);
  }

  /** The values of the places that a dot or a button stands for. */
  #valuesAt(element: Element): readonly (string | undefined)[] {
    const { mark = '', value } = (element as HTMLElement | SVGElement).dataset;
    return this.#marks.get(mark)?.places.map((place) => place.value) ?? [value];
  }

  /** The places at an element inside a dot or a button. */
  #placesAt(target: EventTarget | null): readonly Place[] {
    const element = target instanceof Element && target.closest('[data-mark], [part=place]');
    const values = element ? this.#valuesAt(element) : [];
    return values.length ? this.#shown.places.filter(({ value }) => values.includes(value)) : [];
  }

  readonly #onClick = ({ target }: Event): void => {
    const { list, pageLanguage } = this.#host;
    if (!list?.results) return;
    // The query may have changed since the last update.
    this.#shown = placesOf(list.results, list.query, pageLanguage);
    const places = this.#placesAt(target);
    if (!places.length) return;
    list.query = normalise(toggled(list.query, places, this.#shown, list.results));
    this.#host.requestUpdate();
    // Not under the pointer already: a list that scrolls with each of its steps is restless.
    const area = this.#host.renderRoot.querySelector('[part=places]');
    const button = [...(area?.querySelectorAll<HTMLElement>('[part=place]') ?? [])].find(
      (each) => each.dataset['value'] === places[0]?.value,
    );
    if (area && button) reveal(button, area);
  };

  readonly #onEnter = ({ target }: Event): void =>
    this.#lit.light(this.#placesAt(target).map(({ value }) => value));

  readonly #onLeave = (): void => this.#lit.light([]);

  /** The marks of a picture. They depend on all practices, so that none moves while somebody searches. */
  #marksIn(frame: Frame, unit: number): readonly Mark<Place>[] {
    const here = this.#shown.places.flatMap((place) =>
      place.spot?.frame === frame
        ? [{ place, point: inside(frame, place.spot.point, unit), weight: place.all.size }]
        : [],
    );
    return marksOf(here, leastDistance * unit).map(({ point, places }) => ({
      point,
      places: places.map(({ place }) => place),
    }));
  }

  #pictures(): readonly TemplateResult[] {
    const name = msg('Map of the cities', {
      desc: 'Read aloud: the name of a picture with a dot for each city that has practices.',
    });
    const frames = [europe, world].map((frame) => {
      const unit = frame.width / this.#size.pixels(frame.name);
      return { frame, unit, marks: this.#marksIn(frame, unit) };
    });
    const used = frames.filter(({ marks }) => marks.length);
    this.#marks = new Map(
      used.flatMap(({ frame, marks }) =>
        marks.map((mark, index) => [`${frame.name}-${index}`, mark] as const),
      ),
    );
    const keys = new Map([...this.#marks].map(([key, mark]) => [mark, key]));
    const most = Math.max(1, ...[...keys.keys()].map(({ places }) => countIn(places, 'all')));
    return used.map(
      (each, index) =>
        html`<div part="picture" class="picture ${each.frame.name}">
          ${picture({
            ...each,
            most,
            // The second is read as a part of the first: the buttons say what both show.
            name: index ? undefined : name,
            keyOf: (mark) => keys.get(mark) ?? '',
          })}
        </div>`,
    );
  }

  #elsewhere(): TemplateResult | typeof nothing {
    const { places, elsewhere } = this.#shown;
    const unplaced = places.filter(({ spot }) => !spot);
    if (!elsewhere && !unplaced.length) return nothing;
    const count = practiceCount(elsewhere);
    const text = msg(str`Not on the map: ${count}`, {
      desc: 'Below a map: how many practices are of no city, or of one whose position is not known. The placeholder is a number of practices, as in "12 practices".',
    });
    return html`<p part="elsewhere" .textContent=${text}></p>
      ${placeButtons(unplaced)}`;
  }

  /** Tells the console which cities the feed does not locate: visitors read only that practices are missing. */
  #reportUnlocated(): void {
    const names = this.#shown.unlocated.join(', ');
    if (names === this.#reported) return;
    this.#reported = names;
    if (names) void report(this.#host, 'latitude', names);
  }

  /** Whether the list may have results soon. Until then, nothing of the page may move. */
  #isExpecting(list: MappedList | null): boolean {
    return list ? !list.error : document.readyState !== 'complete';
  }

  render(): TemplateResult {
    const { list, pageLanguage } = this.#host;
    const results = list?.results;
    this.#shown = results ? placesOf(results, list.query, pageLanguage) : noPlaces;
    this.#reportUnlocated();
    const drawings = this.#pictures();
    const { places, elsewhere } = this.#shown;
    if (!results && this.#isExpecting(list)) return html`<div class="room"></div>`;
    if (!places.length && !elsewhere) return html``;
    const isWorld = drawings.length === 1 && places.every(({ spot }) => spot?.frame !== europe);
    const drawing = isWorld
      ? html`<div class="room"></div>
          <div class="above">${drawings} ${this.#side([])}</div>`
      : html`${drawings.slice(0, 1)} ${this.#side(drawings.slice(1))}`;
    return html`<div
      part="map"
      class="map ${isWorld ? 'only-world' : ''}"
      lang=${interfaceLanguage()}
    >
      ${drawing}
    </div>`;
  }

  #side(insets: readonly TemplateResult[]): TemplateResult {
    const { places } = this.#shown;
    const onMap = places.filter(({ spot }) => spot);
    const hint = msg('Choose cities, on the map or here.', {
      desc: 'Above a list of buttons beside or below a map. Each button is a city, and shows only its practices.',
    });
    return html`<div class="side">
      ${insets}
      <p part="hint" ?hidden=${!onMap.length} .textContent=${hint}></p>
      <div part="places">${placeButtons(onMap)} ${this.#elsewhere()}</div>
    </div>`;
  }
}

export function createMapView(host: MapHost): MapView {
  return new MapView(host);
}
