import { capitalised } from '../../text/letters';

// Letters that are written with two where they cannot be typed: "Goering", "Moeller", "Haakon", "Djordje".

const pairs = new Map(Object.entries({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', đ: 'dj' }));
const paired = /[äöüøåđÄÖÜØÅĐ]/;

export const hasPairedLetter = (name: string): boolean => paired.test(name);

/** "Goering" for "Göring". */
export const withLetterPairs = (name: string): string =>
  name.replace(new RegExp(paired, 'g'), (letter) => {
    const two = pairs.get(letter.toLowerCase()) ?? letter;
    return letter === letter.toLowerCase() ? two : capitalised(two);
  });
