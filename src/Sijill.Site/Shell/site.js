// Enhances pages that are complete without it: jumps between words and claims are highlighted, "copy with source" copies.
"use strict";
document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-copy]");
  if (!button) return;
  const source = document.getElementById(button.dataset.copy);
  if (!source || !navigator.clipboard) return;
  navigator.clipboard.writeText(source.value ?? source.textContent).then(() => {
    const said = button.textContent;
    button.textContent = button.dataset.copied;
    setTimeout(() => (button.textContent = said), 2000);
  });
});
for (const button of document.querySelectorAll("button[data-copy]")) button.hidden = !navigator.clipboard;
