package vn.kehoach.shell.command;

import java.util.List;
import java.util.Locale;
import vn.kehoach.citation.CitationText;
import vn.kehoach.issue.FileVerdict;
import vn.kehoach.issue.SideFile;

/** What came of a verification, as text and as JSON. */
final class VerifyReport {
    /** Places in one file that text tells; JSON has them all. */
    private static final int MOST = 3;
    /** Letters of a digest that tell two apart for a person. */
    private static final int DIGITS = 12;

    private static final int LONGEST = 120;

    private final Kehoach kehoach;
    private final SideFile issued;
    private final Verification found;
    private final StringBuilder out = new StringBuilder();

    VerifyReport(Kehoach kehoach, Verification found) {
        this.kehoach = kehoach;
        this.issued = found.issued();
        this.found = found;
    }

    String text() {
        line(
                "verify-head",
                issued.type().name(),
                issued.symbol(),
                CitationText.running(issued.date()),
                issued.summary());
        found.files().forEach(this::file);
        if (!found.planFound()) {
            line("verify-plan-missing", found.plan());
        } else if (!found.planMade()) {
            line("verify-plan-unmade", found.plan());
        }
        if (found.isOtherPlan()) {
            line("verify-plan-other", found.plan(), issued.plan().path());
        }
        found.changedSources().forEach(path -> line("verify-source-changed", path));
        if (!found.differing().isEmpty()) {
            line("verify-side-differs", String.join(", ", found.differing()));
        }
        found.otherVersions()
                .forEach(change ->
                        line("verify-version", change.what(), shortened(change.before()), shortened(change.after())));
        line(found.isByWords() ? "verify-words-alone" : "verify-status-" + found.status());
        return out.toString();
    }

    private void file(FileVerdict file) {
        String key = "verify-file-" + word(file.state());
        out.append(file.name()).append(": ").append(kehoach.say(key, file.signatures()));
        if (file.isWhole()) {
            file.reproduced().ifPresent(same -> out.append("; ").append(kehoach.say(again(file, same))));
        }
        out.append('\n');
        file.differences().stream().limit(MOST).forEach(difference -> {
            out.append("  - ").append(cut(difference.found())).append('\n');
            out.append("  + ").append(cut(difference.wanted())).append('\n');
        });
        if (file.differences().size() > MOST) {
            out.append("  ")
                    .append(kehoach.say("verify-more", file.differences().size() - MOST))
                    .append('\n');
        }
    }

    private String again(FileVerdict file, boolean same) {
        return same
                ? "verify-reproduced"
                : found.hasSameWords(file)
                        ? "verify-words"
                        : file.differences().isEmpty() ? "verify-other-file" : "verify-not-reproduced";
    }

    private static String word(FileVerdict.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String cut(String words) {
        return words.isEmpty()
                ? "∅"
                : words.length() > LONGEST ? words.substring(0, LONGEST).strip() + "…" : words;
    }

    private static String shortened(String version) {
        return version.matches("[0-9a-f]{64}") ? version.substring(0, DIGITS) : version;
    }

    private void line(String key, Object... arguments) {
        out.append(kehoach.say(key, arguments)).append('\n');
    }

    String json() {
        return JsonFields.document(new JsonFields()
                .with("status", found.status())
                .with("symbol", issued.symbol())
                .with("date", issued.date())
                .with("files", found.files().stream().map(VerifyReport::json).toList())
                .with(
                        "plan",
                        new JsonFields()
                                .with("path", found.plan())
                                .with("found", found.planFound())
                                .with("readable", found.planMade())
                                .with("other", found.isOtherPlan())
                                .with("changed", found.changedSources()))
                .with("side", new JsonFields().with("differing", found.differing()))
                .with(
                        "versions",
                        found.otherVersions().stream()
                                .map(change -> new JsonFields()
                                        .with("what", change.what())
                                        .with("issued", change.before())
                                        .with("now", change.after()))
                                .toList()));
    }

    private static JsonFields json(FileVerdict file) {
        List<JsonFields> differences = file.differences().stream()
                .map(each -> new JsonFields().with("file", each.found()).with("plan", each.wanted()))
                .toList();
        return new JsonFields()
                .with("name", file.name())
                .with("state", word(file.state()))
                .with("signatures", file.signatures())
                .with("reproduced", file.reproduced())
                .with("differences", differences);
    }
}
