const digitValues = new Map(
  Array.from('〇一二三四五六七八九', (digit, value): [string, number] => [digit, value]).concat([
    ['零', 0],
    ['○', 0],
    ['Ｏ', 0],
    ['两', 2],
    ['兩', 2],
    ['元', 1],
  ]),
);
const unitValues = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/**
 * The number of a Chinese or Arabic numeral, with half-width or full-width digits: 二十六, 廿六, 一九五八, 二百二十一, １９５８;
 * undefined if it is not a numeral.
 */
export function hanNumber(numeral: string): number | undefined {
  const plain = numeral.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (/^\d+$/.test(plain)) return Number(plain);
  if (/^[〇零○Ｏ一二三四五六七八九]{2,4}$/.test(plain)) {
    return Number(Array.from(plain, (digit) => digitValues.get(digit)).join(''));
  }
  return additive(
    plain
      .replace(/[廿卄]/, '二十')
      .replace('卅', '三十')
      .replace('初', ''),
  );
}

function additive(numeral: string): number | undefined {
  let total = 0;
  let pending: number | undefined;
  for (const character of numeral) {
    const unit = unitValues.get(character);
    const digit = digitValues.get(character);
    if (unit !== undefined) {
      total += (pending ?? 1) * unit;
      pending = undefined;
    } else if (digit !== undefined && pending === undefined) {
      pending = digit === 0 ? undefined : digit;
    } else {
      return undefined;
    }
  }
  return numeral === '' ? undefined : total + (pending ?? 0);
}
