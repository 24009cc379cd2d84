import { readings } from '../../reading';

suite('decades', () => {
  readings([
    ['the seventies of the eighteenth century', 'seventies of the eighteenth century = 177X'],
    [
      'the thirties and forties of the seventeenth century',
      'thirties = 163X',
      'forties of the seventeenth century = 164X',
    ],
    ['In 1848 it began. The 50s were calm, the late 60s not.', '1848 = 1848', '50s = 185X', 'late 60s = 186X end'],
    ['In 1935 he wrote of the Twenties and Thirties.', '1935 = 1935', 'Twenties = 192X', 'Thirties = 193X'],
    ['In 1890 he wrote. The ’eighties were poor.', '1890 = 1890', '’eighties = 188X'],
    ['in the 1830–1840s', '1830–1840s = 183X/184X'],
    ['the 1960s and 1970s', '1960s = 196X', '1970s = 197X'],
    ['In 1935 a man in his 60s and 60s of time', '1935 = 1935'],
  ]);
});

suite('relations and doubt in short forms', () => {
  readings([
    ['the post-1815 order and pre-1789 France', '1815 = 1815 after', '1789 = 1789 before'],
    [
      'ante 1290, terminus ante quem 1204, terminus post quem 1187',
      '1290 = 1290 before',
      '1204 = 1204 before',
      '1187 = 1187 after',
    ],
    ['bef. 1702, aft. 1811, abt 1750', '1702 = 1702 before', '1811 = 1811 after', '1750 = 1750~'],
    ['bet. 1702 and 1711', '1702 and 1711 = 1702/1711'],
    ['of ?1290 and (?1412)', '1290 = 1290?', '1412 = 1412?'],
    ['Was it so? 1290 was hot.', '1290 = 1290'],
    ['a post 1850 map', '1850 = 1850'],
  ]);
});
