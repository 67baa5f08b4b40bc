import { expect, type Page } from '@playwright/test';
import { password } from './surroundings';

// What a person does on the screens, found by role and name.

interface FirstPlan {
  /** As typed: "20", "20,5". */
  dailyAmount: string;
  /** `YYYY-MM-DD`; the screen's own suggestion without it. */
  startDate?: string;
}

/** Goes through the first run up to the question of the amount. */
export async function setPassword(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByLabel('The same password again').fill(password);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { name: 'In case you forget it' })).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByRole('heading', { name: 'What you take' })).toBeVisible();
}

/** Answers what is taken and when, with the suggestions that are there. */
export async function sayWhatIsTaken(page: Page, dailyAmount: string): Promise<void> {
  await page.getByLabel('How much on a usual day, all together').fill(dailyAmount);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { name: 'Times of day' })).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { name: 'Your pace' })).toBeVisible();
}

/** The whole first run: a password, and a conservative plan. Ends on Today. */
export async function firstRun(page: Page, { dailyAmount, startDate }: FirstPlan): Promise<void> {
  await setPassword(page);
  await sayWhatIsTaken(page, dailyAmount);
  if (startDate !== undefined) await page.getByLabel('First day of the plan').fill(startDate);
  await page.getByRole('button', { name: 'Make this plan' }).click();
  await expect(page.getByRole('region', { name: /lists today|before the plan/ })).toBeVisible();
}

/** Goes to a screen by its name in the rail. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name, exact: true }).click();
  await expect(
    page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name, exact: true }),
  ).toHaveAttribute('aria-current', 'page');
}

/** Goes to an address inside the application, as its own links do. */
export async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
}

/** Opens the sheet of a day. */
export async function openDay(page: Page, date: string): Promise<void> {
  await follow(page, `/calendar/${date}`);
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Moves an answer slider; where it rests on that value already, says that it is meant. */
export async function rate(page: Page, label: string, value: number): Promise<void> {
  const slider = page.getByRole('slider', { name: label, exact: true });
  await slider.fill(String(value));
  if ((await slider.getAttribute('aria-valuetext')) === 'not answered') await slider.press(' ');
}
