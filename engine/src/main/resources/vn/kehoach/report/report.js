"use strict";
(function () {
  const form = document.querySelector("form.filters");
  if (!form) return;
  const shown = form.querySelector("output");
  const boxes = [...form.querySelectorAll("[name=severity]")];
  const chosen = (name) => (form.elements[name] ? form.elements[name].value : "");
  function apply() {
    const severities = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const group = chosen("group");
    const file = chosen("file");
    let count = 0;
    let all = 0;
    for (const plan of document.querySelectorAll("section.plan")) {
      const here = !file || plan.dataset.file === file;
      plan.hidden = !here;
      for (const place of plan.querySelectorAll("article")) {
        let left = 0;
        for (const finding of place.querySelectorAll("li[data-severity]")) {
          const fits = severities.has(finding.dataset.severity) && (!group || finding.dataset.group === group);
          finding.hidden = !fits;
          left += fits ? 1 : 0;
          all += 1;
        }
        place.hidden = left === 0;
        count += here ? left : 0;
      }
    }
    shown.textContent = count + "/" + all;
  }
  form.hidden = false;
  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  apply();
})();
