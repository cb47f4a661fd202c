import { lazy, type ComponentType, type LazyExoticComponent } from "react";

/** A component whose code comes when it is first rendered; where it does not come, nothing stands in its place. */
export function lazyOptional<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() =>
    load().then(
      (component) => ({ default: component }),
      () => ({ default: () => null }),
    ),
  );
}
