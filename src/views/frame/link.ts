/** Something to follow: where to, and the words on it. */
export interface Link {
  readonly href: string;
  readonly label: string;
}
