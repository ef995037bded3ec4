export { addAdjustment } from "./add-adjustment";
export { goToUnit } from "./go-to-unit";
export { loadDesk } from "./load-desk";
export { setUpDesk } from "./set-up-desk";
export { writeDesk } from "./write-desk";
