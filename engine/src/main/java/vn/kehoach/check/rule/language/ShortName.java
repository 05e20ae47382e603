package vn.kehoach.check.rule.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.PlainText;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;

/**
 * A short name that a text gives to something: {@code (sau đây gọi tắt là Chương trình)}.
 *
 * @param text in which it is given
 * @param name {@code Chương trình}
 * @param start of the parenthesis in the text as printed
 * @param nameStart of the name in it
 * @param end behind the parenthesis
 */
record ShortName(PlainText text, String name, int start, int nameStart, int end) {
    private static final Pattern GIVEN = Pattern.compile(
            "\\(\\s*(?:(?:sau đây|từ đây|dưới đây|từ sau đây)\\s+)?(?:được\\s+)?(?:gọi|viết)(?:\\s+chung|\\s+tắt)*\\s+là\\s*:?\\s*[“\"]?"
                    + "([^()“”\";,]+?)[”\"]?\\s*\\)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private record All(List<ShortName> names) {}

    /** Every one of a plan, in the order of its texts. */
    static List<ShortName> definedIn(PlanView view) {
        return view.once(All.class, ShortName::find).names();
    }

    private static All find(PlanView view) {
        List<ShortName> found = new ArrayList<>();
        for (Prose prose : view.prose()) {
            if (prose.text().contains("(") && prose.text().contains(" là")) {
                PlainText text = prose.plain();
                Matcher given = GIVEN.matcher(text.text());
                while (given.find()) {
                    found.add(new ShortName(text, given.group(1), given.start(), given.start(1), given.end()));
                }
            }
        }
        return new All(List.copyOf(found));
    }

    /** Whether a phrase that a book has found is the short name itself, or its beginning. */
    boolean isAbout(Prose prose, PhraseBook.Match<?> match) {
        return name.startsWith(prose.text().substring(match.start(prose.words()), match.end(prose.words())));
    }
}
