### The client's side: shell, pages and forms.

## Shell
skip = Skip to content
title-mistake = Error:
