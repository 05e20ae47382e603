package vn.kehoach.report;

import vn.kehoach.diagnostic.Severity;

/** Colours of a terminal (ECMA-48); of the severities the gravest first. */
enum Paint {
    RED("1;31"),
    YELLOW("1;33"),
    CYAN("1;36"),
    BOLD("1"),
    NONE("");

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    static Paint of(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case INFO -> CYAN;
        };
    }

    String apply(String text) {
        return this == NONE ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
