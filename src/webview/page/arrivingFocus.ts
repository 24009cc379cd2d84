/**
 * Passes the focus on to the list of events when the page gets it by a key, as with *Focus on Timeline View*: the arrow
 * keys then work at once. With the mouse, the focus goes to what is pressed.
 */
export function passFocusOn(list: HTMLElement): void {
  let isPressed = false;
  addEventListener('pointerdown', () => (isPressed = true), true);
  addEventListener('blur', () => (isPressed = false));
  // A press reaches the page before its next frame.
  addEventListener('focus', () =>
    requestAnimationFrame(() => {
      if (!isPressed && document.activeElement === document.body) list.focus();
    }),
  );
}
