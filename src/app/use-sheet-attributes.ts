import { useLayoutEffect } from "react";
import { useNavigationType } from "react-router";
import type { Ground } from "#ui/ground.ts";

/**
 * Tells styles/page-change.css on the root, which its pseudo-elements belong to, what the sheet that slides in is made
 * of and where it comes from. With `:has()` the browser would ask again whenever a digit changes.
 */
export function useSheetAttributes(ground: Ground) {
  const navigation = useNavigationType();
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.sheet = ground;
    dataset.navigation = navigation;
  }, [ground, navigation]);
}
