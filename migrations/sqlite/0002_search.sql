-- Full text: one row per row of `texts`, tokens made by our own analyser, the
-- words themselves not kept a second time. `detail=none` is enough: the
-- analyser cuts scripts without spaces into pairs, so no phrases are asked.
CREATE VIRTUAL TABLE search USING fts5 (
    tokens, content = '', contentless_delete = 1, detail = none, tokenize = "ascii tokenchars '_'"
);
