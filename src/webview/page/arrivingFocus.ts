/**
 * Passes the focus on to the list of events when the page gets it by a key, as with *Focus on Timeline View*: the arrow
 * keys then work at once. With the mouse, the focus goes to what is pressed. Returns what to call when the list has its
 * first events: a page may have the focus before.
 */
export function passFocusOn(list: HTMLElement): () => void {
  let isPressed = false;
  const pass = (): void => {
    if (!isPressed && document.hasFocus() && document.activeElement === document.body) list.focus();
  };
  addEventListener('pointerdown', () => (isPressed = true), true);
  addEventListener('blur', () => (isPressed = false));
  // A press reaches the page before its next frame.
  addEventListener('focus', () => requestAnimationFrame(pass));
  return pass;
}
