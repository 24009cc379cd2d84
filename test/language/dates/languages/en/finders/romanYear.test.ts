import { readings } from '../../../reading';

suite('years in Roman numerals', () => {
  suite('behind the words of an era', () => {
    readings([
      ['A.D. MDCLXXXVIII it was rebuilt', 'A.D. MDCLXXXVIII = 1688'],
      ['cut anno MDCCXLI in Leiden', 'anno MDCCXLI = 1741'],
      ['Anno Domini MDXX he came', 'Anno Domini MDXX = 1520'],
      ['in the year MDCXX they sailed', 'year MDCXX = 1620'],
      ['AD LXXIX the hill burst', 'AD LXXIX = 0079'],
    ]);
  });
  suite('alone, in five letters and more', () => {
    readings([
      ['Over the door stands MDCCXXVI.', 'MDCCXXVI = 1726'],
      ['In MCMXIV they went', 'MCMXIV = 1914'],
      ['from MCMXXXIX to MCMXLV', 'MCMXXXIX to MCMXLV = 1939/1945'],
      ['(MDCLXVI–MDCLXXII)', 'MDCLXVI–MDCLXXII = 1666/1672'],
      ['the stone, dated MDCVI, fell', 'MDCVI = 1606'],
    ]);
  });
  suite('not the number of one of many, code, another number or a word', () => {
    readings([
      ['Letter MDCCIV tells'],
      ['on p. MDCLXVI of vol. MDCLX'],
      ['\\MDCLXVI and #MDCLXVI'],
      ['MDCCIV. To the same'],
      ['published in Leiden, MDCCXLI, by him'],
      ['chez Boom. MDCLXXVII.'],
      ['typis MDCCLXXXIII'],
      ['MDCLXVI-7 and MDCLXVIa'],
      ['MDCCCCX, MMMMCX, CCCXXXIII and mdclxvi'],
      ['CIVIL MIX, MILD DID, A.D. I, anno II, year XII'],
    ]);
  });
});
