/**
 * Whether a temperature, in °C, is above 101 °F. 101 °F is the guide's limit and 38.3 °C its rounded
 * twin (exactly 38.333… °C), so the comparison is made in °F, to a hundredth of a degree. Thus 101.0 °F
 * is not above the limit in whichever way it was turned into °C or rounded for storing, while 38.4 °C
 * and 101.1 °F, the next marks of a thermometer, are.
 */
export function isFever(temperatureC: number | null): boolean {
  if (temperatureC === null) return false;
  const hundredthsF = Math.round(((temperatureC * 9) / 5) * 100 + 3200);
  return hundredthsF > 10_100;
}
