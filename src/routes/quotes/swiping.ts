export { domMax as features } from "framer-motion";
export { markZoom } from "./mark-zoom.ts";
