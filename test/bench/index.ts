// `npm run bench`: compares us with peers by ratios within one run, so that the speed of the machine does not matter.
// `npm run bench -- keystroke` runs one of the benches.
import { benchCold } from './cold';
import { benchDates, benchHostileDates } from './dates';
import { benchKeystroke } from './keystroke';
import { goalsMissed } from './measure';
import { benchLookalikes } from './lookalikes';
import { benchManyNames, benchNames } from './names';
import { benchPassages } from './passages';
import { benchSources } from './sources';
import { benchTimeline } from './timeline';

const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  keystroke: benchKeystroke,
  cold: benchCold,
  names: benchNames,
  'many-names': benchManyNames,
  dates: benchDates,
  'hostile-dates': benchHostileDates,
  sources: benchSources,
  timeline: benchTimeline,
  passages: benchPassages,
  lookalikes: benchLookalikes,
};
/** These count what is found, and run only when they are named. */
const onDemand = new Set(['passages', 'lookalikes']);
const chosen = process.argv.slice(2).filter((name) => Object.hasOwn(benches, name));
for (const name of chosen.length > 0 ? chosen : Object.keys(benches).filter((each) => !onDemand.has(each))) {
  console.log(`\n${name}`);
  await benches[name]?.();
}
console.log(`\n${goalsMissed()} goals missed`);
