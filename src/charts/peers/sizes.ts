/** The radius of a peer's dot, the room it takes, and the radius of the own, larger one. */
export const DOT = 3.4;
export const PITCH = 7.6;
export const OWN_DOT = 6;
