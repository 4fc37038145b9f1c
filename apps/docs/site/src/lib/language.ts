/** Shows one language's samples on the whole page, and remembers it for the other pages. */
export function showLanguage(language: string, remember = true): void {
  document.documentElement.dataset.language = language;
  for (const tab of document.querySelectorAll<HTMLElement>("[role=tab][data-language]")) {
    const selected = tab.dataset.language === language;
    tab.setAttribute("aria-selected", String(selected));
    tab.tabIndex = selected ? 0 : -1;
  }
  if (!remember) return;
  try {
    localStorage.setItem("onvy-language", language);
  } catch {
    // A browser that stores nothing forgets the choice, and that is all.
  }
}
