package vn.kehoach.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.check.Checked;
import vn.kehoach.check.Suppressed;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.source.SourceFile;

/**
 * Plans after the rules, ready to be reported.
 *
 * @param plans in the order in which they were given, each name once
 * @param offices the files with the offices' rules for them, and the templates that they are derived from
 * @param checked all that was found in them
 * @param unread what kept other files from being read, a sentence for each
 * @param day on which they were checked
 */
public record Review(
        List<SourceFile> plans, List<SourceFile> offices, Checked checked, List<String> unread, LocalDate day) {
    /** Keeps its own copies. */
    public Review {
        plans = List.copyOf(plans);
        offices = List.copyOf(offices);
        unread = List.copyOf(unread);
    }

    /** What is to be told, sorted by {@link Diagnostic#ORDER}. */
    public List<Diagnostic> findings() {
        return checked.findings();
    }

    /** What has been set aside with a reason. */
    public List<Suppressed> setAside() {
        return checked.setAside();
    }

    /** Every file of which something may be said. */
    List<SourceFile> files() {
        return Stream.concat(plans.stream(), offices.stream()).toList();
    }

    /** The findings by file, sorted by name; files without any are not in it. */
    Map<String, List<Diagnostic>> byFile() {
        return findings().stream().collect(Collectors.groupingBy(Diagnostic::file, TreeMap::new, Collectors.toList()));
    }
}
