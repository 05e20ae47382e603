package vn.kehoach.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.SectionKind;

/**
 * The numbered chapters of a document, each of one section or of several that share a heading.
 *
 * @param heading of the chapter
 * @param sections in order; they have headings of their own where the chapter is shared
 * @param shared whether the heading is shared
 */
record Outline(String heading, List<Section> sections, boolean shared) {

    /** The chapters of a plan's sections. */
    static List<Outline> of(List<Section> sections) {
        List<Outline> chapters = new ArrayList<>();
        for (int i = 0; i < sections.size(); ) {
            Optional<String> group = group(sections, i);
            int end = i + 1;
            while (group.isPresent()
                    && end < sections.size()
                    && group(sections, end).equals(group)) {
                end++;
            }
            List<Section> members = List.copyOf(sections.subList(i, end));
            chapters.add(new Outline(group.orElseGet(() -> own(members.get(0))), members, group.isPresent()));
            i = end;
        }
        return chapters;
    }

    /** A section's heading: its own, else the usual one of its kind. */
    static String own(Section section) {
        return section.heading().orElseGet(() -> Wording.heading(section.kind()));
    }

    private static Optional<String> group(List<Section> sections, int index) {
        Section section = sections.get(index);
        if (section.group().isPresent()) {
            return section.group();
        }
        boolean pair =
                isBare(sections, index, SectionKind.PURPOSES) && isBare(sections, index + 1, SectionKind.REQUIREMENTS)
                        || isBare(sections, index - 1, SectionKind.PURPOSES)
                                && isBare(sections, index, SectionKind.REQUIREMENTS);
        return pair ? Optional.of(Wording.PURPOSES_AND_REQUIREMENTS) : Optional.empty();
    }

    private static boolean isBare(List<Section> sections, int index, SectionKind kind) {
        if (index < 0 || index >= sections.size()) {
            return false;
        }
        Section section = sections.get(index);
        return section.kind() == kind
                && section.heading().isEmpty()
                && section.group().isEmpty();
    }
}
