package vn.kehoach.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Recipient;
import vn.kehoach.setting.Setting;

/** Reads the lines below a document's text: recipients and archive. For the signature see {@link SignaturePhrases}. */
public final class ClosingPhrases {
    private static final Pattern PURPOSE = Pattern.compile("\\s*\\(([^()]*)\\)$");
    private static final Pattern ARCHIVE = Pattern.compile(
            "^[-–+•\\s]*Lưu\\s*[:;]?\\s*(.*?)[.;/\\s]*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Setting setting;
    private final BodyPhrases bodies;

    /** For the documents of one setting. */
    public ClosingPhrases(Setting setting) {
        this.setting = setting;
        this.bodies = new BodyPhrases(setting);
    }

    /**
     * A line of the recipients. Printed again it has the same words: where the bodies' names do not make them up, the line keeps
     * them in {@code as}.
     *
     * @param line with or without its dash and end mark
     */
    public Found<Recipient> recipient(String line) {
        String words = line.replaceFirst("^[-–+•\\s]+", "").replaceFirst("[;,.\\s]+$", "");
        Matcher last = PURPOSE.matcher(words);
        Optional<String> purpose =
                last.find() ? Optional.of(last.group(1).strip()).filter(text -> !text.isEmpty()) : Optional.empty();
        String named = purpose.isPresent() ? words.substring(0, last.start()) : words;
        BodyList list = bodies.recipients(named);
        List<AgencyRef> to =
                isTorn(list, named) ? List.of(new AgencyRef(AgencyRef.OTHER, Optional.of(named))) : list.references();
        boolean recombines = !to.isEmpty() && named.equals(printed(to));
        Recipient recipient = recombines
                ? new Recipient(to, Optional.empty(), purpose)
                : new Recipient(to.stream().map(ClosingPhrases::withoutWords).toList(), Optional.of(named), purpose);
        int start = line.indexOf(words);
        return Found.in(line, start, start + words.length(), recipient, list.certainty());
    }

    /** Whether what was taken for a body is the rest of a word: {@code viên} of {@code Các đồng chí Tỉnh ủy viên}. */
    private static boolean isTorn(BodyList list, String text) {
        return list.bodies().stream()
                .filter(body -> body.value().role().equals(AgencyRef.OTHER) && body.start() > 1)
                .anyMatch(body -> Character.isLowerCase(text.charAt(body.start()))
                        && Character.isLetter(text.charAt(body.start() - 2)));
    }

    /** What the archive line names: {@code VT, CAX}; empty for a line of another kind. */
    public List<String> archive(String line) {
        Matcher parts = ARCHIVE.matcher(line);
        if (!parts.matches()) {
            return List.of();
        }
        return Arrays.stream(parts.group(1).split("\\s*[,;]\\s*"))
                .filter(code -> !code.isBlank())
                .toList();
    }

    private String printed(List<AgencyRef> to) {
        return String.join(
                ", ",
                to.stream().map(body -> setting.name(body).orElse(body.role())).toList());
    }

    /** The line has the words; only a body outside the catalogue keeps its own. */
    private static AgencyRef withoutWords(AgencyRef body) {
        return body.role().equals(AgencyRef.OTHER) ? body : new AgencyRef(body.role(), Optional.empty());
    }
}
