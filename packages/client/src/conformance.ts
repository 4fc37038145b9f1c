/** `@onvy/client/conformance`: tells where the traffic is not what the contract says. */
export { type ConformanceOptions, type Deviation, watchConformance } from "./conformance/watch.ts";
