package vn.kehoach.derive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.source.Span;

/** What can be wrong with a template, or between it and a unit. Each code has sentences in this package's message bundle. */
public enum DeriveCode {
    /** A plan file without {@code template:}. */
    DERIVE_NOT_A_TEMPLATE,
    /** A unit of another tier, or outside the province that the template is for. */
    DERIVE_UNIT_OUTSIDE,
    /** Words in braces that stand for nothing. */
    DERIVE_PLACEHOLDER_UNKNOWN,
    /** A condition on something that is no fact and no body. */
    DERIVE_CONDITION_UNKNOWN,
    /** A fact that a part depends on, but that nobody is asked for. */
    DERIVE_FACT_NOT_ASKED,
    /** The name of a body that the unit does not have on the day. */
    DERIVE_BODY_ABSENT,
    /** A table of facts without a column of units. */
    DERIVE_TABLE_NO_UNITS,
    /** A column of a table that is no fact. */
    DERIVE_TABLE_COLUMN,
    /** A column that a table has twice. */
    DERIVE_TABLE_COLUMN_TWICE,
    /** A value of a table beyond its columns. */
    DERIVE_TABLE_CELL,
    /** A quote in a table that nothing closes. */
    DERIVE_TABLE_QUOTE,
    /** A unit of a table that there is not, or whose name several bear. */
    DERIVE_TABLE_UNIT,
    /** A unit that has two lines in a table. */
    DERIVE_TABLE_UNIT_TWICE,
    /** Units of a table that the template is not for. */
    DERIVE_TABLE_OUTSIDE,
    /** Something that a template asks its units for, but that is no fact. */
    DERIVE_FACT_UNKNOWN,
    /** A part of a template that no derived plan can name. */
    DERIVE_ID_MISSING,
    /** A derived plan's file that lacks what nothing can be made without. */
    DERIVE_CHILD_INCOMPLETE,
    /** A template that is not where the derived plan says. */
    DERIVE_PARENT_MISSING,
    /** A unit that there is not on the day, or more than one of the name. */
    DERIVE_UNIT_UNKNOWN,
    /** A change that says not, or not clearly, what is to be done. */
    DERIVE_CHANGE_UNCLEAR,
    /** A change of what the template keeps. */
    DERIVE_KEPT,
    /** Something new under a name that is taken. */
    DERIVE_NAME_TAKEN,
    /** A change of what is not there. */
    DERIVE_CHANGE_NO_MATCH,
    /** A whole section in a derived plan's file: nobody could tell what of it is new. */
    DERIVE_SECTION_WHOLE,
    /** An edited document that is to be carried into a derived plan. */
    DERIVE_NOT_ONTO,
    /** A template that has changed since the derived plan's author looked at it. */
    DERIVE_PARENT_CHANGED;

    /** The code of the findings: {@code derive-unit-outside}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How grave such a finding is. */
    public Severity severity() {
        return switch (this) {
            case DERIVE_PARENT_CHANGED, DERIVE_ID_MISSING, DERIVE_TABLE_OUTSIDE -> Severity.WARNING;
            default -> Severity.ERROR;
        };
    }

    /** The sentences of all codes. */
    public static Messages messages(Lang lang) {
        return Messages.load(lang, DeriveCode.class, List.of("messages"));
    }

    /**
     * A finding.
     *
     * @param path JSON Pointer into the file
     * @param variant which of the code's sentences: {@code message}
     */
    Diagnostic at(String file, Span span, String path, String variant, Object... arguments) {
        return new Diagnostic(
                word(),
                severity(),
                file,
                span,
                path,
                Message.of(word() + "." + variant, arguments),
                Optional.of(Message.of(word() + ".hint", arguments)),
                Optional.empty());
    }
}
