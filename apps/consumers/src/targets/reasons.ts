/** Why a promise is not made in some targets; the table shows these words. */
export const guardedElsewhere = "A server's memory is its own; nothing is guarded there";
export const noSecondFetch = "There is one implementation of fetch";
export const oneWay = "There is one way to import it";
export const noWebhooks = "Webhooks are received by servers";
