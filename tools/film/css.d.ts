import "react";

declare module "react" {
  // The drawings take their inks from custom properties.
  interface CSSProperties {
    [name: `--${string}`]: string | undefined;
  }
}
