import assert from 'node:assert/strict';
import { createTextFitter } from '../../../src/webview/layout/textFitter';
import { EventSequence } from '../../../src/webview/model/eventSequence';
import { Vertical } from '../../../src/webview/vertical/view';
import { yearMark } from '../marks';

suite('The vertical view', () => {
  test('measures nothing until it is needed', () => {
    const measured: string[] = [];
    const fitter = createTextFitter((text) => {
      measured.push(text);
      return 7;
    });
    const fitters = { title: fitter, small: fitter };
    const view = new Vertical(fitters, () => '');
    view.show(new EventSequence('essay', [yearMark(1949), yearMark(1958)]), new Set(), fitters);
    assert.equal(measured.join(''), '');
    assert.ok(view.layout({ from: 0, to: 300, width: 300, height: 500 }).height > 0);
    assert.ok(measured.includes('m'));
  });
});
