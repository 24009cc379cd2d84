import type { TimelineMark } from '../../protocol/timeline';
import { Ages } from './ages';
import type { TimeExtent } from './extent';
import { createLaneEvents, type LaneEvents } from './laneEvents';

/** An event and its place in a lane. */
export interface EventPosition {
  readonly lane: LaneEvents;
  readonly index: number;
}

/** The events of one essay and the orders in which keys visit them. Immutable. */
export class EventSequence {
  /** Identifies the essay; undefined if none is open. */
  readonly key: string | undefined;
  readonly lanes: readonly LaneEvents[];
  readonly #marks: ReadonlyMap<string, TimelineMark>;
  readonly #positions = new Map<string, EventPosition>();
  #ages: Ages | undefined;
  #rows: readonly EventPosition[] | undefined;
  #chronology: readonly EventPosition[] | undefined;

  constructor(key: string | undefined, marks: Iterable<TimelineMark>) {
    this.key = key;
    const byId = new Map<string, TimelineMark>();
    for (const mark of marks) byId.set(mark.id, mark);
    this.#marks = byId;
    this.lanes = createLaneEvents([...this.#marks.values()]);
    for (const lane of this.lanes) lane.events.forEach(({ id }, index) => this.#positions.set(id, { lane, index }));
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

  position(id: string): EventPosition | undefined {
    return this.#positions.get(id);
  }

  /** The names of an event but its own, each with the age of the person at that time: "Mao Zedong (55)". */
  namesOf(event: TimelineMark): readonly string[] {
    this.#ages ??= new Ages(this.#marks.values());
    const others = event.entities.filter((name) => name !== event.title);
    return others.map((name) => {
      const age = this.#ages?.at(name, event);
      return age === undefined ? name : `${name} (${age})`;
    });
  }

  /** The time of an event as it is drawn. */
  extent(event: TimelineMark | undefined): TimeExtent | undefined {
    const position = event && this.#positions.get(event.id);
    return position?.lane.extents[position.index];
  }

  /** The event's position in the order of lanes and rows, from 0. */
  rank({ lane, index }: EventPosition): number {
    let before = 0;
    for (const other of this.lanes) {
      if (other === lane) break;
      before += other.events.length;
    }
    return before + index;
  }

  /** The event `step` places further down, or the last or first one; `pass` is true for events to skip. */
  down(
    from: EventPosition | undefined,
    step: number,
    pass: (position: EventPosition) => boolean,
  ): TimelineMark | undefined {
    this.#rows ??= this.lanes.flatMap(({ events }) => events.map(({ id }) => this.#positions.get(id)!));
    return walk(this.#rows, from, step, pass);
  }

  /** The event `step` places later in time, whatever its lane. */
  later(
    from: EventPosition | undefined,
    step: number,
    pass: (position: EventPosition) => boolean,
  ): TimelineMark | undefined {
    this.#chronology ??= [...this.#positions.values()].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
    return walk(this.#chronology, from, step, pass);
  }
}

/**
 * Without a current event, a step forward leads to the first one; at an end, the position stays at the last event that
 * is not skipped.
 */
function walk(
  positions: readonly EventPosition[],
  from: EventPosition | undefined,
  step: number,
  pass: (position: EventPosition) => boolean,
): TimelineMark | undefined {
  const ahead = Math.sign(step);
  let at = from ? positions.indexOf(from) : ahead > 0 ? -1 : positions.length;
  let reached = from;
  for (let left = Math.abs(step); left > 0;) {
    const position = positions[(at += ahead)];
    if (!position) break;
    if (pass(position)) continue;
    reached = position;
    left--;
  }
  return reached?.lane.events[reached.index];
}

const startOf = ({ lane, index }: EventPosition): number => lane.from[index]!;
const endOf = ({ lane, index }: EventPosition): number => lane.to[index]!;
