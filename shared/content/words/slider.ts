/** Words of a slider whose number can be typed too. */
export const sliderWords = {
  typed: (label: string) => `${label}, typed`,
  most: (value: string) => `${value} is the most here.`,
  least: (value: string) => `${value} is the least here.`,
  notANumber: (value: string) => `That is not a number, so it stays at ${value}.`,
};
