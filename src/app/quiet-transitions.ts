/**
 * A view transition that gives way to the next, or meets a hidden tab, rejects its `ready`. React Router leaves that
 * unhandled, and the console calls it an error; it is none: the page has been changed all the same.
 */
export function quietTransitions() {
  if (!("startViewTransition" in document)) return;
  const start = document.startViewTransition.bind(document);
  document.startViewTransition = (...args) => {
    const transition = start(...args);
    transition.ready.catch(() => {});
    return transition;
  };
}
