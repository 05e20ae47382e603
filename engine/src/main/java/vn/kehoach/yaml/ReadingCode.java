package vn.kehoach.yaml;

import java.util.List;
import java.util.Locale;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Severity;

/**
 * What can be wrong with a file before anybody looks at its meaning. Each code has sentences in this package's message
 * bundle: {@code CODE.VARIANT.message} and {@code CODE.VARIANT.hint}.
 */
public enum ReadingCode {
    /** Not YAML. */
    YAML_SYNTAX(
            Severity.ERROR,
            "other",
            "indentation",
            "colon",
            "colon-space",
            "missing-colon",
            "quote",
            "quote-inside",
            "flow",
            "start",
            "escape",
            "alias",
            "key",
            "documents",
            "before",
            "empty"),
    /** A tab where spaces indent. */
    YAML_TAB(Severity.ERROR, "indentation"),
    /** Bytes that are not UTF-8, or characters that do not belong into a text. */
    FILE_ENCODING(Severity.ERROR, "not-text", "legacy", "unknown", "utf-16", "control", "more"),
    /** A byte order mark. */
    FILE_BOM(Severity.WARNING, "utf-8"),
    /** More bytes than any plan needs. */
    FILE_TOO_LARGE(Severity.ERROR, "bytes"),
    /** Nested deeper than any plan needs. */
    YAML_TOO_DEEP(Severity.ERROR, "levels"),
    /** Aliases that multiply. */
    YAML_ALIAS_BOMB(Severity.ERROR, "nodes"),
    /** An explicit type such as {@code !!str}. */
    YAML_TAG(Severity.ERROR, "value"),
    /** A key written twice. */
    YAML_DUPLICATE_KEY(Severity.ERROR, "key"),
    /** {@code <<}. */
    YAML_MERGE_KEY(Severity.ERROR, "key"),
    /** A key that means nothing here. */
    UNKNOWN_KEY(Severity.ERROR, "near", "listed"),
    /** A key that must be written. */
    MISSING_KEY(Severity.ERROR, "key"),
    /** A value of another kind than asked for. */
    WRONG_TYPE(
            Severity.ERROR,
            "mapping",
            "list",
            "single",
            "whole",
            "whole-near",
            "serial",
            "number",
            "boolean",
            "quoted"),
    /** A value of the right kind that does not exist or cannot be. */
    BAD_VALUE(
            Severity.ERROR,
            "date",
            "date-order",
            "no-day",
            "no-month",
            "format",
            "near",
            "listed",
            "comma",
            "whole",
            "map-key",
            "version",
            "range"),
    /** A key or a list mark with nothing behind it. */
    EMPTY_VALUE(Severity.ERROR, "required", "optional", "item"),
    /** {@code TODO} where nothing can be done without the value. */
    UNFINISHED_VALUE(Severity.ERROR, "todo");

    private final Severity severity;
    private final List<String> variants;

    ReadingCode(Severity severity, String... variants) {
        this.severity = severity;
        this.variants = List.of(variants);
    }

    /** The code of the findings: {@code yaml-syntax}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How grave such a finding is. */
    public Severity severity() {
        return severity;
    }

    /** The cases that have sentences of their own. */
    public List<String> variants() {
        return variants;
    }

    /** The sentences of all codes. */
    public static Messages messages(Lang lang) {
        return Messages.load(lang, ReadingCode.class, List.of("messages"));
    }
}
