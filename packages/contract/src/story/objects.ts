import type { JsonObject } from "../json.ts";
import { objectsIn, type Told } from "./told.ts";

/** A rule about one object: what is wrong with it, or nothing. */
type Rule = (value: JsonObject) => string | false | undefined;

/** Times in their order, the earlier first. A time that is absent breaks no order. */
const ORDERS = [
  ["created_at", "updated_at"],
  ["created_time", "last_edited_time"],
  ["start_datetime", "end_datetime"],
  ["end_datetime", "created_at"],
  ["start", "end"],
  ["meal_time", "created_at"],
  ["birthday", "created_at"],
] as const;

/** What a person, a ride or a meal can plausibly have, in the contract's units. */
const PLAUSIBLE: Readonly<Record<string, readonly [number, number]>> = {
  height: [50, 250],
  weight: [20, 400],
  tz_offset: [-12 * 3600, 14 * 3600],
  lat: [-90, 90],
  lon: [-180, 180],
  ftp: [50, 600],
  lthr: [80, 220],
  mhr: [100, 240],
  average_hr: [30, 240],
  max_hr: [30, 240],
  average_power: [0, 1500],
  calories: [0, 10_000],
  duration_seconds: [0, 31 * 24 * 3600],
  created: [Date.UTC(2020, 0) / 1000, Date.UTC(2040, 0) / 1000],
  expires_in: [60, 86_400],
  glucose_spike_mg_dl: [0, 300],
};

/** Parts that make up a whole. */
const SUMS: readonly (readonly [parts: readonly string[], whole: string])[] = [
  [["prompt_tokens", "completion_tokens"], "total_tokens"],
  [
    ["light_duration_hr", "fatburn_duration_hr", "cardio_duration_hr", "peak_duration_hr"],
    "duration_seconds",
  ],
  [["hr_zone_durations_seconds"], "duration_seconds"],
  [["power_zone_durations_seconds"], "duration_seconds"],
];

/** Fields of which the first is not above the second. */
const AT_MOST = [
  ["average_hr", "max_hr"],
  ["sugar_grams", "carbohydrate_grams"],
  ["fiber_grams", "carbohydrate_grams"],
] as const;

const RULES: readonly Rule[] = [
  ...ORDERS.map(
    ([first, second]): Rule =>
      (value) =>
        time(value[first]) > time(value[second]) &&
        `${first} ${value[first]} is after ${second} ${value[second]}`,
  ),
  ...Object.entries(PLAUSIBLE).map(
    ([field, [low, high]]): Rule =>
      (value) => {
        const number = value[field];
        return (
          typeof number === "number" &&
          (number < low || number > high) &&
          `${field} ${number} is not within ${low}..${high}`
        );
      },
  ),
  ...SUMS.map(
    ([parts, whole]): Rule =>
      (value) => {
        const numbers = parts.flatMap((part) =>
          value[part] === undefined ? [Number.NaN] : [value[part]].flat().map(Number),
        );
        const sum = numbers.reduce((a, b) => a + b, 0);
        return (
          sum !== Number(value[whole] ?? Number.NaN) &&
          !Number.isNaN(sum) &&
          value[whole] !== undefined &&
          `${parts.join(" + ")} is ${sum}, ${whole} is ${value[whole]}`
        );
      },
  ),
  ...AT_MOST.map(
    ([low, high]): Rule =>
      (value) =>
        Number(value[low]) > Number(value[high]) && `${low} ${value[low]} is above ${high} ${value[high]}`,
  ),
  ({ tz_offset: offset }) =>
    typeof offset === "number" && offset % 900 !== 0 && `tz_offset ${offset} is no whole quarter of an hour`,
  ({
    duration_seconds: duration,
    start_datetime,
    start = start_datetime,
    end_datetime,
    end = end_datetime,
  }) =>
    duration !== undefined &&
    start !== undefined &&
    (time(end) - time(start)) / 1000 !== duration &&
    `duration_seconds ${duration} is not the time from ${start} to ${end}`,
  ({ calories, protein_grams: protein, fat_grams: fat, carbohydrate_grams: carbohydrate }) => {
    const energy = Number(protein) * 4 + Number(fat) * 9 + Number(carbohydrate) * 4;
    return (
      Math.abs(energy - Number(calories)) > energy * 0.1 &&
      `calories ${calories} do not fit the macros, which give ${energy}`
    );
  },
  ({ used_ftp: used, guessed_ftp: guessed, is_breakthrough_ftp: breakthrough }) =>
    breakthrough !== undefined &&
    Number(guessed) > Number(used) !== breakthrough &&
    `is_breakthrough_ftp is ${breakthrough} with ${used} used and ${guessed} guessed`,
  ({ used_lthr: used, guessed_lthr: guessed, is_breakthrough_lthr: breakthrough }) =>
    breakthrough !== undefined &&
    Number(guessed) > Number(used) !== breakthrough &&
    `is_breakthrough_lthr is ${breakthrough} with ${used} used and ${guessed} guessed`,
  ({ normalized_power: normalised, average_power: average, variability_index: index }) =>
    isOff(Number(normalised) / Number(average), index) &&
    `variability_index ${index} is not normalized_power by average_power`,
  ({ normalized_power: normalised, used_ftp: ftp, intensity_factor: factor }) =>
    isOff(Number(normalised) / Number(ftp), factor) &&
    `intensity_factor ${factor} is not normalized_power by used_ftp`,
  ({ hr_series: series, hr_series_sampling_rate: rate, duration_seconds: duration }) =>
    typeof series === "string" &&
    series.split(",").length * Number(rate) !== duration &&
    `hr_series and its sampling rate do not give ${duration} seconds`,
  ({
    hr_zone_thresholds: thresholds,
    fatburn_threshold_hr: fatburn,
    cardio_threshold_hr: cardio,
    peak_threshold_hr: peak,
  }) =>
    thresholds !== undefined &&
    JSON.stringify(thresholds) !== JSON.stringify([fatburn, cardio, peak]) &&
    `hr_zone_thresholds ${thresholds} are not those of the zones`,
  ({ power_zone_thresholds: thresholds }) =>
    Array.isArray(thresholds) &&
    thresholds.some((each, index) => index > 0 && Number(each) <= Number(thresholds[index - 1])) &&
    `power_zone_thresholds ${thresholds} do not rise`,
  ({ analysis_status: status, analysis_error: error, summary_id: summary }) =>
    (error !== undefined) !== (status === "failed") && status !== undefined
      ? `analysis_error and analysis_status ${status} do not fit`
      : summary !== undefined &&
        status !== "complete" &&
        status !== undefined &&
        `summary_id with analysis_status ${status}`,
  ({ image_url: url, updated_at: updated }) =>
    typeof url === "string" &&
    Number(/expires=(\d+)/.exec(url)?.[1]) - time(updated) / 1000 !== 86_400 &&
    `image_url is not valid for 24 hours from ${updated}`,
];

/** What is implausible within one object of an example, a line each. */
export function objectFaults(root: JsonObject): string[] {
  return objectsIn(root).flatMap(({ at, value }: Told) =>
    RULES.flatMap((rule) => {
      const fault = rule(value);
      return typeof fault === "string" ? [`${at}: ${fault}`] : [];
    }),
  );
}

function time(value: unknown): number {
  return typeof value === "string" ? Date.parse(value) : Number.NaN;
}

function isOff(expected: number, actual: unknown): boolean {
  return typeof actual === "number" && Math.abs(expected - actual) > 0.01;
}
