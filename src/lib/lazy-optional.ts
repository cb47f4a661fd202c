import { lazy, type ComponentType } from "react";

/** A component whose code loads when the component is first rendered. If the code does not load, it renders nothing. */
export function lazyOptional<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(() =>
    load().then(
      (component) => ({ default: component }),
      () => ({ default: () => null }),
    ),
  );
}
