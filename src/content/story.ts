export interface Step {
  label: string;
  text: string;
  /** The four steps that the home page tells. */
  isOnHome: boolean;
}

/** His story in order of time, nothing past the premise. */
export const story: readonly Step[] = [
  { label: "Prison", text: "He does time for a crime that isn’t his.", isOnHome: true },
  {
    label: "The experiment",
    text: "Somebody sabotages it. What is left is strength beyond any man’s, and skin that nothing gets through.",
    isOnHome: true,
  },
  { label: "Out", text: "He is free and he is wanted. He takes a new name.", isOnHome: false },
  {
    label: "The loss",
    text: "The woman he fell in love with is dead. Strength is no help with that.",
    isOnHome: false,
  },
  {
    label: "Hell’s Kitchen",
    text: "He keeps a bar. A private investigator named Jessica Jones walks in. By the end there is no bar.",
    isOnHome: true,
  },
  {
    label: "Uptown",
    text: "A room, a broom, hair on the floor of Pop’s barbershop, and nobody asking.",
    isOnHome: true,
  },
  {
    label: "Harlem",
    text: "Cottonmouth all but runs the neighbourhood. Luke tries to look away. He can’t.",
    isOnHome: false,
  },
];
