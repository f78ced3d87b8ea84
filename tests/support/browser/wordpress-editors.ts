import { expect, type BrowserContext, type Page } from '@playwright/test';
import { password, type Role } from './wordpress.ts';

export async function logIn(context: BrowserContext, role: Role): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/wp-login.php');
  await page.locator('#user_login').fill(role);
  await page.locator('#user_pass').fill(password);
  await page.locator('#wp-submit').click();
  await page.waitForURL(/wp-admin/);
  return page;
}

export async function openBlockEditor(page: Page): Promise<void> {
  await page.goto('/wp-admin/post-new.php');
  const title = page.getByRole('textbox', { name: 'Add title' });
  await title.waitFor();
  // The editor remembers how it was left, and another test may have left it showing code.
  const exit = page.getByRole('button', { name: 'Exit code editor' });
  if (await exit.isVisible()) await exit.click();
  await title.fill('The check');
}

export async function publishInBlockEditor(page: Page, content: string): Promise<string> {
  await openBlockEditor(page);
  await page.keyboard.press('Control+Alt+Shift+M');
  await page.locator('.editor-post-text-editor').fill(content);
  await page.getByRole('button', { name: 'Exit code editor' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByLabel('Editor publish').getByRole('button', { name: 'Publish', exact: true }).click();
  const link = page.getByLabel('Editor publish').getByRole('link', { name: 'View Post' });
  return (await link.getAttribute('href')) ?? '';
}

/**
 * Runs in the page. A second after the visual editor is there, WordPress notes what is saved: a title that was typed
 * before that is not saved by itself. WordPress opens the editor of code if that was used last.
 */
async function isReadyToSave(): Promise<void> {
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const { tinymce } = window as { tinymce?: { get: (id: string) => { initialized?: boolean } | null } };
  const isOfCode = document.querySelector('#wp-content-wrap.html-active');
  while (!isOfCode && !tinymce?.get('content')?.initialized) await wait(50);
  await wait(1500);
}

export async function publishInClassicEditor(page: Page, content: string): Promise<string> {
  await page.context().addCookies([{ name: 'classic', value: '1', url: page.url() }]);
  await page.goto('/wp-admin/post-new.php');
  await page.evaluate(isReadyToSave);
  await page.locator('#title').fill('The check');
  await page.locator('#content-html').click();
  // The title is saved first; until then the button does nothing.
  await expect(page.locator('#sample-permalink')).toBeVisible();
  await page.locator('#content').fill(content);
  await expect(page.locator('#publish')).not.toHaveClass(/disabled/);
  await page.locator('#publish').click();
  return (await page.locator('#message a').getAttribute('href')) ?? '';
}
