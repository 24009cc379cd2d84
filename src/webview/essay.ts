import type { TimelineMark } from '../protocol/timeline';
import { createTracks, type Track } from './track';

/** An event and where it is kept. */
export interface Spot {
  readonly track: Track;
  readonly index: number;
}

/** The events of one essay, and the ways through them. Replaced, never changed. */
export class Essay {
  /** Tells essays apart; undefined: none is open. */
  readonly key: string | undefined;
  readonly tracks: readonly Track[];
  readonly #marks: ReadonlyMap<string, TimelineMark>;
  readonly #spots = new Map<string, Spot>();
  #chronology: readonly Spot[] | undefined;

  constructor(key: string | undefined, marks: Iterable<TimelineMark>) {
    this.key = key;
    this.#marks = new Map([...marks].map((mark) => [mark.id, mark]));
    this.tracks = createTracks([...this.#marks.values()]);
    for (const track of this.tracks) track.events.forEach(({ id }, index) => this.#spots.set(id, { track, index }));
  }

  get size(): number {
    return this.#marks.size;
  }

  changed(removed: readonly string[], events: readonly TimelineMark[]): Essay {
    const marks = new Map(this.#marks);
    for (const id of removed) marks.delete(id);
    for (const event of events) marks.set(event.id, event);
    return new Essay(this.key, marks.values());
  }

  mark(id: string): TimelineMark | undefined {
    return this.#marks.get(id);
  }

  spot(id: string): Spot | undefined {
    return this.#spots.get(id);
  }

  /** The event's place in the order in which lanes and rows are shown, from 0. */
  position({ track, index }: Spot): number {
    let before = 0;
    for (const other of this.tracks) {
      if (other === track) break;
      before += other.events.length;
    }
    return before + index;
  }

  /** The event `step` places further down, or the last or first one; `skip` tells which lanes are folded away. */
  down(from: Spot | undefined, step: number, skip: (track: Track) => boolean): TimelineMark | undefined {
    const tracks = this.tracks.filter((track) => !skip(track));
    const events = tracks.flatMap((track) => track.events);
    if (!from) return step > 0 ? events[0] : events.at(-1);
    return events[clampIndex(events.indexOf(from.track.events[from.index]!) + step, events.length)];
  }

  /** The event `step` places later in time, whatever its lane. */
  later(from: Spot | undefined, step: number, skip: (track: Track) => boolean): TimelineMark | undefined {
    this.#chronology ??= [...this.#spots.values()].sort((a, b) => startOf(a) - startOf(b));
    const spots = this.#chronology.filter(({ track }) => !skip(track));
    const at = from ? spots.findIndex(({ track, index }) => track === from.track && index === from.index) : -1;
    const spot = spots[clampIndex(at + step, spots.length)];
    return spot?.track.events[spot.index];
  }
}

const startOf = ({ track, index }: Spot): number => track.from[index]!;

const clampIndex = (index: number, length: number): number => Math.min(length - 1, Math.max(0, index));
