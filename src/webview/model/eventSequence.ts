import type { TimelineMark } from '../../protocol/timeline';
import { createLaneEvents, type LaneEvents } from './laneEvents';

/** An event and where it is kept. */
export interface EventPosition {
  readonly track: LaneEvents;
  readonly index: number;
}

/** The events of one essay, and the ways through them. Replaced, never changed. */
export class EventSequence {
  /** Tells essays apart; undefined: none is open. */
  readonly key: string | undefined;
  readonly tracks: readonly LaneEvents[];
  readonly #marks: ReadonlyMap<string, TimelineMark>;
  readonly #spots = new Map<string, EventPosition>();
  #rows: readonly EventPosition[] | undefined;
  #chronology: readonly EventPosition[] | undefined;

  constructor(key: string | undefined, marks: Iterable<TimelineMark>) {
    this.key = key;
    this.#marks = new Map([...marks].map((mark) => [mark.id, mark]));
    this.tracks = createLaneEvents([...this.#marks.values()]);
    for (const track of this.tracks) track.events.forEach(({ id }, index) => this.#spots.set(id, { track, index }));
  }

  get size(): number {
    return this.#marks.size;
  }

  changed(removed: readonly string[], events: readonly TimelineMark[]): EventSequence {
    const marks = new Map(this.#marks);
    for (const id of removed) marks.delete(id);
    for (const event of events) marks.set(event.id, event);
    return new EventSequence(this.key, marks.values());
  }

  mark(id: string): TimelineMark | undefined {
    return this.#marks.get(id);
  }

  spot(id: string): EventPosition | undefined {
    return this.#spots.get(id);
  }

  /** The event's place in the order in which lanes and rows are shown, from 0. */
  position({ track, index }: EventPosition): number {
    let before = 0;
    for (const other of this.tracks) {
      if (other === track) break;
      before += other.events.length;
    }
    return before + index;
  }

  /** The event `step` places further down, or the last or first one; `pass` tells what to go past. */
  down(
    from: EventPosition | undefined,
    step: number,
    pass: (spot: EventPosition) => boolean,
  ): TimelineMark | undefined {
    this.#rows ??= this.tracks.flatMap(({ events }) => events.map(({ id }) => this.#spots.get(id)!));
    return walk(this.#rows, from, step, pass);
  }

  /** The event `step` places later in time, whatever its lane. */
  later(
    from: EventPosition | undefined,
    step: number,
    pass: (spot: EventPosition) => boolean,
  ): TimelineMark | undefined {
    this.#chronology ??= [...this.#spots.values()].sort((a, b) => startOf(a) - startOf(b));
    return walk(this.#chronology, from, step, pass);
  }
}

/** From nowhere, a step forward leads to the first; past an end, one stays at the last that is not passed. */
function walk(
  spots: readonly EventPosition[],
  from: EventPosition | undefined,
  step: number,
  pass: (spot: EventPosition) => boolean,
): TimelineMark | undefined {
  const ahead = Math.sign(step);
  let at = from ? spots.indexOf(from) : ahead > 0 ? -1 : spots.length;
  let reached = from;
  for (let left = Math.abs(step); left > 0;) {
    const spot = spots[(at += ahead)];
    if (!spot) break;
    if (pass(spot)) continue;
    reached = spot;
    left--;
  }
  return reached?.track.events[reached.index];
}

const startOf = ({ track, index }: EventPosition): number => track.from[index]!;
