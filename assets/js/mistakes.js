// Leads to the summary of what was wrong. Without it, the summary still stands first.
document.getElementById("flaws")?.focus();
