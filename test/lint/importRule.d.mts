/** A table of rooms: each with the rooms and files that it may import besides itself. */
type Rooms = Readonly<Record<string, readonly string[]>>;

export function createImportRule(settings: {
  readonly rooms: Rooms;
  readonly packages: Rooms;
  /** Absolute path of the source folder. */
  readonly src: string;
}): unknown;
