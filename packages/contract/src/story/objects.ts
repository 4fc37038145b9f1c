import { asList, type JsonObject } from "../json.ts";
import { objectsIn } from "./told.ts";

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

/** What is implausible within one object of an example, a line each. */
export function objectFaults(root: JsonObject): string[] {
  return objectsIn(root).flatMap(({ at, value }) =>
    [...faultsOfFields(value), ...faultsOfKinds(value)].map((fault) => `${at}: ${fault}`),
  );
}

/** What the tables above rule out. */
function* faultsOfFields(value: JsonObject): Generator<string> {
  for (const [first, second] of ORDERS)
    if (time(value[first]) > time(value[second]))
      yield `${first} ${value[first]} is after ${second} ${value[second]}`;
  for (const [field, [low, high]] of Object.entries(PLAUSIBLE)) {
    const number = value[field];
    if (typeof number === "number" && (number < low || number > high))
      yield `${field} ${number} is not within ${low}..${high}`;
  }
  for (const [parts, whole] of SUMS) {
    const numbers = parts.flatMap((part) => value[part]);
    const sum = numbers.reduce<number>((total, number) => total + Number(number), 0);
    if (value[whole] !== undefined && !Number.isNaN(sum) && sum !== Number(value[whole]))
      yield `${parts.join(" + ")} is ${sum}, ${whole} is ${value[whole]}`;
  }
  for (const [low, high] of AT_MOST)
    if (Number(value[low]) > Number(value[high]))
      yield `${low} ${value[low]} is above ${high} ${value[high]}`;
}

/** What one kind of object knows of itself: a user, an activity, a meal. */
function* faultsOfKinds(value: JsonObject): Generator<string> {
  const { tz_offset, duration_seconds: duration, start_datetime, end_datetime } = value;
  if (typeof tz_offset === "number" && tz_offset % 900 !== 0)
    yield `tz_offset ${tz_offset} is no whole quarter of an hour`;
  const { start = start_datetime, end = end_datetime } = value;
  if (duration !== undefined && start !== undefined && (time(end) - time(start)) / 1000 !== duration)
    yield `duration_seconds ${duration} is not the time from ${start} to ${end}`;
  const { calories, protein_grams: protein, fat_grams: fat, carbohydrate_grams: carbohydrate } = value;
  const energy = Number(protein) * 4 + Number(fat) * 9 + Number(carbohydrate) * 4;
  if (Math.abs(energy - Number(calories)) > energy * 0.1)
    yield `calories ${calories} do not fit the macros, which give ${energy}`;
  for (const kind of ["ftp", "lthr"]) {
    const [used, guessed] = [value[`used_${kind}`], value[`guessed_${kind}`]];
    const breakthrough = value[`is_breakthrough_${kind}`];
    if (breakthrough !== undefined && Number(guessed) > Number(used) !== breakthrough)
      yield `is_breakthrough_${kind} is ${breakthrough} with ${used} used and ${guessed} guessed`;
  }
  const { normalized_power, average_power, variability_index, used_ftp, intensity_factor } = value;
  if (isOff(Number(normalized_power) / Number(average_power), variability_index))
    yield `variability_index ${variability_index} is not normalized_power by average_power`;
  if (isOff(Number(normalized_power) / Number(used_ftp), intensity_factor))
    yield `intensity_factor ${intensity_factor} is not normalized_power by used_ftp`;
  const { hr_series: series, hr_series_sampling_rate: rate } = value;
  if (typeof series === "string" && series.split(",").length * Number(rate) !== duration)
    yield `hr_series and its sampling rate do not give ${duration} seconds`;
  const { hr_zone_thresholds: ofHeart, power_zone_thresholds: ofPower } = value;
  const zones = ["fatburn", "cardio", "peak"].map((zone) => value[`${zone}_threshold_hr`]);
  if (ofHeart !== undefined && JSON.stringify(ofHeart) !== JSON.stringify(zones))
    yield `hr_zone_thresholds ${ofHeart} are not those of the zones`;
  if (asList(ofPower).some((each, index, all) => Number(each) <= Number(all[index - 1])))
    yield `power_zone_thresholds ${ofPower} do not rise`;
  const { analysis_status: status, analysis_error: error, summary_id: summary } = value;
  if (status !== undefined && (error !== undefined) !== (status === "failed"))
    yield `analysis_error and analysis_status ${status} do not fit`;
  else if (status !== undefined && status !== "complete" && summary !== undefined)
    yield `summary_id with analysis_status ${status}`;
  const { image_url: url, updated_at: updated } = value;
  if (typeof url === "string" && Number(/expires=(\d+)/.exec(url)?.[1]) - time(updated) / 1000 !== 86_400)
    yield `image_url is not valid for 24 hours from ${updated}`;
}

function time(value: unknown): number {
  return typeof value === "string" ? Date.parse(value) : Number.NaN;
}

function isOff(expected: number, actual: unknown): boolean {
  return typeof actual === "number" && Math.abs(expected - actual) > 0.01;
}
