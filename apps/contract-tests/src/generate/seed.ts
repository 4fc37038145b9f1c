/** The seed of every generated value: printed, and replayed with `FC_SEED=…`. */
export const seed = Number(process.env.FC_SEED ?? 20_260_101);
