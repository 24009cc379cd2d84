import { century } from '../../../../../../src/language/dates/languages/en/finders/century';
import { hits, misses } from '../../../notation';

suite('century', () => {
  hits([
    ['the nineteenth century', ['nineteenth century', '18XX']],
    ['19th-century men', ['19th-century', '18XX']],
    ['5th century BC', ['5th century BC', '-04XX']],
    ['the twenty-first century', ['twenty-first century', '20XX']],
    ['the second millennium BC', ['second millennium BC', '-1XXX']],
    ['19c', ['19c', '18XX']],
  ]);

  misses([century], ['a century', 'century', '3 C.F.R.', 'half a century']);
});
