/** Fields of the author's own, which we leave alone: `x-desk`. */
export interface OwnFields {
  [own: `x-${string}`]: unknown;
}
