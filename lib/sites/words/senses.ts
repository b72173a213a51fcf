/** What a piece of text speaks of; a text may be several of these at once. */
export const Sense = {
  recruitment: 1,
  occupation: 1 << 1,
  employment: 1 << 2,
  apply: 1 << 3,
  shop: 1 << 4,
  procurement: 1 << 5,
  mailbox: 1 << 6,
  wanted: 1 << 7,
  discussion: 1 << 8,
  property: 1 << 9,
  escort: 1 << 10,
  date: 1 << 11,
  month: 1 << 12,
  place: 1 << 13,
  company: 1 << 14,
  control: 1 << 15,
  employerLabel: 1 << 16,
  locationLabel: 1 << 17,
  salaryLabel: 1 << 18,
  dateLabel: 1 << 19,
  titleLabel: 1 << 20,
  section: 1 << 21,
  similar: 1 << 22,
} as const;

/** The field of an ad that a name or a label speaks of. In the order in which they are believed. */
export const Hints = {
  location: 1,
  salary: 2,
  date: 4,
  employer: 8,
  title: 16,
  text: 32,
  action: 64,
  type: 128,
} as const;
export type Hint = keyof typeof Hints | '';
