// The regnal years of England, by which statutes and charters are dated: "12 Edward III".
//
// Source: C. R. Cheney, A Handbook of Dates, "Rulers of England". The years of John began on Ascension Day. The years of
// Philip, who married Mary, were counted beside hers: "1 & 2 Philip and Mary". The years of George II began on 22 June after the calendar of 1752 had dropped eleven days. Days are those of the Julian calendar until 1752, in years that begin on 1 January.
import { wordList } from '../../text/patterns';
import { julianEaster } from './easter';
import { dayToJulian } from './julian';
import { civilFromDays, daysFromCivil, isoDay, yearString } from '../edtf/gregorian';

interface Reign {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly years: number;
}

/** Each king with the first day of the first year, and the number of years. */
const table = wordList(`
  William_I/1066-12-25/21 William_II/1087-09-26/13 Henry_I/1100-08-05/36 Stephen/1135-12-26/19 Henry_II/1154-12-19/35
  Richard_I/1189-09-03/10 Henry_III/1216-10-28/57 Edward_I/1272-11-20/35 Edward_II/1307-07-08/20 Edward_III/1327-01-25/51
  Richard_II/1377-06-22/23 Henry_IV/1399-09-30/14 Henry_V/1413-03-21/10 Henry_VI/1422-09-01/39 Edward_IV/1461-03-04/23
  Richard_III/1483-06-26/3 Henry_VII/1485-08-22/24 Henry_VIII/1509-04-22/38 Edward_VI/1547-01-28/7 Mary/1553-07-06/6
  Elizabeth_I/1558-11-17/45 James_I/1603-03-24/23 Charles_I/1625-03-27/24 Charles_II/1649-01-30/37 James_II/1685-02-06/4
  William_III/1689-02-13/14 Anne/1702-03-08/13 George_I/1714-08-01/13 George_II/1727-06-11/34
  George_III/1760-10-25/60 George_IV/1820-01-29/11
  William_IV/1830-06-26/7 Victoria/1837-06-20/64
`);

const reigns: ReadonlyMap<string, Reign> = new Map(
  table.map((row) => {
    const [name = '', first = '', years] = row.split('/');
    const [year, month, day] = first.split('-').map(Number);
    return [name.replace('_', ' '), { year: year!, month: month!, day: day!, years: Number(years) }];
  }),
);

/** In this year Britain took the Gregorian calendar, and dropped eleven days. */
const NEW_STYLE = 1752;
const DROPPED_DAYS = 11;

/** EDTF of a regnal year of a king ("Edward III"), or of a session in two of them; undefined if there is none. */
export function englishRegnalYear(king: string, from: number, to = from): string | undefined {
  if (king === 'John') return from === to ? yearOfJohn(from) : undefined;
  if (king === 'Philip & Mary') return yearOfPhilipAndMary(from, to);
  const reign = reigns.get(king);
  if (!reign || from < 1 || to < from || to > reign.years) return undefined;
  const { year, month, day } = reign;
  if (to > from) return `${yearString(year + from - 1)}/${yearString(year + to)}`;
  const firstDay = (written: number): number =>
    daysFromCivil({ year: written, month, day }) + (year <= NEW_STYLE && written > NEW_STYLE ? DROPPED_DAYS : 0);
  const [first, last] = [firstDay(year + from - 1), firstDay(year + from) - 1].map((each) =>
    isoDay(civilFromDays(each)),
  );
  return `${first}/${last}`;
}

const YEARS_OF_JOHN = 18;
/** Ascension Day is so many days behind Easter. */
const ASCENSION = 39;

function yearOfJohn(year: number): string | undefined {
  if (year < 1 || year > YEARS_OF_JOHN) return undefined;
  const [first, next] = [1198 + year, 1199 + year].map((written) => julianEaster(written) + ASCENSION);
  return `${isoDay(dayToJulian(first!))}/${isoDay(dayToJulian(next! - 1))}`;
}

/** Philip's years began on 25 July 1554, and Mary's on 6 July 1553; she died on 17 November 1558. */
function yearOfPhilipAndMary(ofPhilip: number, ofMary: number): string | undefined {
  const day = (year: number, month: number, day: number): number => daysFromCivil({ year, month, day });
  const first = Math.max(day(1553 + ofPhilip, 7, 25), day(1552 + ofMary, 7, 6));
  const last = Math.min(day(1554 + ofPhilip, 7, 24), day(1553 + ofMary, 7, 5), day(1558, 11, 17));
  if (ofPhilip < 1 || first > last) return undefined;
  return `${isoDay(civilFromDays(first))}/${isoDay(civilFromDays(last))}`;
}
