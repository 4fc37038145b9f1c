/** Shows the facts that have one of the chosen grades and the text in them, and says how many there are. */
export function filterFacts(form: HTMLFormElement): void {
  const data = new FormData(form);
  const grades = data.getAll("grade").map(String);
  const text = String(data.get("text") ?? "")
    .trim()
    .toLowerCase();
  let shown = 0;
  for (const group of document.querySelectorAll<HTMLElement>("[data-filter-group]")) {
    let inGroup = 0;
    for (const fact of group.querySelectorAll<HTMLElement>("[data-grades]")) {
      const fits =
        (fact.dataset.grades ?? "").split(" ").some((grade) => grades.includes(grade)) &&
        (fact.textContent ?? "").toLowerCase().includes(text);
      fact.hidden = !fits;
      if (fits) inGroup += 1;
    }
    group.hidden = inGroup === 0;
    shown += inGroup;
  }
  const count = form.querySelector("[data-filter-count]");
  if (count) count.textContent = `${shown} facts shown`;
}
