// The ESLint rule `rooms/imports`: an import that the table of rooms does not allow, and one that closes a cycle.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

/** Whether a path of src is this room's, or lies in it. */
const isIn = (path, room) => path === room || path.startsWith(`${room}/`);

/** The longest room that holds a path; undefined for none. */
const roomOf = (rooms, path) =>
  Object.keys(rooms)
    .filter((room) => isIn(path, room))
    .sort((a, b) => b.length - a.length)[0];

/** `*` stands for any characters. */
const matches = (pattern, name) =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern || name.startsWith(`${pattern}/`);

/** The places that may import a package, by the most exact pattern that names it. */
function ownersOf(packages, name) {
  const rows = Object.entries(packages).flatMap(([patterns, owners]) =>
    patterns.split(' ').map((pattern) => ({ pattern, owners })),
  );
  const found = rows.filter(({ pattern }) => matches(pattern, name));
  return found.sort((a, b) => b.pattern.length - a.pattern.length)[0]?.owners ?? [];
}

/** The file of src that a relative import leads to, as a path below src with `/`; undefined where there is none. */
function targetOf(src, file, specifier) {
  const base = resolve(dirname(join(src, file)), specifier);
  const found = [`${base}.ts`, `${base}.d.ts`, join(base, 'index.ts')].find((path) => existsSync(path));
  return found && relative(src, found).split(sep).join('/');
}

/** Relative imports of a file, types included; a file is read once for each run of the rule. */
function createGraph(src) {
  const known = new Map();
  return (file) => {
    let targets = known.get(file);
    if (!targets) {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(src, file), 'utf8'), true, true);
      const relatives = importedFiles.filter(({ fileName }) => fileName.startsWith('.'));
      targets = relatives.map(({ fileName }) => targetOf(src, file, fileName)).filter((target) => target !== undefined);
      known.set(file, targets);
    }
    return targets;
  };
}

/** The files on the way from one file to another, both included; undefined where none leads there. */
function wayBetween(importsOf, from, to) {
  const cameFrom = new Map([[from, undefined]]);
  for (const file of cameFrom.keys()) {
    if (file === to) {
      const way = [];
      for (let at = file; at !== undefined; at = cameFrom.get(at)) way.unshift(at);
      return way;
    }
    for (const next of importsOf(file)) if (!cameFrom.has(next)) cameFrom.set(next, file);
  }
  return undefined;
}

/** What is wrong with an import, as a sentence; undefined where nothing is. */
function problemOf({ rooms, packages, src, importsOf }, file, specifier) {
  if (!specifier.startsWith('.')) {
    const owners = ownersOf(packages, specifier);
    if (owners.some((owner) => isIn(file, owner))) return undefined;
    return owners.length > 0
      ? `Only ${owners.join(' and ')} may import ${specifier}.`
      : `${specifier} is not in the table of packages: add it to test/lint/rooms.mjs, with the one file that imports it.`;
  }
  const target = targetOf(src, file, specifier);
  if (!target) return undefined;
  const room = roomOf(rooms, file);
  const isOpen = room !== undefined && [room, ...rooms[room]].some((open) => isIn(target, open));
  if (!isOpen) return `${room ?? file} may not import ${target} (test/lint/rooms.mjs).`;
  const way = wayBetween(importsOf, target, file);
  return way && `Import cycle: ${[file, ...way].join(' → ')}.`;
}

/** The rule for a table of rooms and packages. `src` is the absolute path of the source folder. */
export function createImportRule({ rooms, packages, src }) {
  const importsOf = createGraph(src);
  return {
    meta: { type: 'problem', schema: [] },
    create(context) {
      const file = relative(src, context.filename).split(sep).join('/');
      const check = ({ source }) => {
        if (!source || typeof source.value !== 'string') return;
        const message = problemOf({ rooms, packages, src, importsOf }, file, source.value);
        if (message) context.report({ node: source, message });
      };
      return {
        ImportDeclaration: check,
        ExportNamedDeclaration: check,
        ExportAllDeclaration: check,
        ImportExpression: check,
        TSImportType: (node) => check({ source: node.source ?? node.argument?.literal }),
      };
    },
  };
}
